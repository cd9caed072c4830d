import { z } from 'zod'
import type { Draft } from '../core/draft'
import type { Range } from '../core/range'
import { defineRule } from '../core/rule'
import { partyOrgansOf } from '../text/party-organs'
import { selfReferencesOf } from '../text/self-references'

/** A county's report may be written by its bureau: 我局 and 我县 go together. These do not go with an office. */
const TERRITORY = new Set(['县', '旗'])
/** 在中心掀起热潮: the unit's own people, called by a kind of unit. */
const WITHIN =
  /(?<=[，。；、,;](?:在)?)(?:在|全)(局|中心|公司|集团|学校|医院)(?=掀起|内部|范围内|上下|系统内|广泛开展|营造)/gu

/** Units that call themselves 我校, 本公司; none of them signs as a government or an office. */
const BODIES = new Set(['校', '院', '公司'])
const BODY = /[校院]|公司|集团|大学|中学|小学|幼儿园/u
const OFFICE = /[省市县区镇乡局]|街道|政府|委员会|办公室|指挥部/u
const LAST_LINES = 4

export default defineRule({
  id: 'unit-kind-mix',
  meta: {
    title: '单位自称不一',
    category: 'consistency',
    rationale: '自称“我局”的稿子里冒出“我委”“在中心”，是从别的单位稿件抄来的痕迹。',
    basis: [{ source: '惯例', clause: '对本单位的称呼全文一致' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: {
      mix: '全文自称“{usual}”，此处“{quote}”疑为别的单位稿件的残留。',
      other: '从标题、落款看不是学校、医院或公司的稿子，“{quote}”疑为别的单位稿件的残留。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '我局高度重视，我局成立专班。⟦我委⟧还组织了培训。',
      good: '我局高度重视，我局成立专班。我局还组织了培训。',
      messageId: 'mix',
    },
    {
      bad: '局党委高度重视，局党委书记带头，⟦在中心⟧掀起学习热潮。',
      good: '局党委高度重视，局党委书记带头，在局掀起学习热潮。',
      messageId: 'mix',
    },
    {
      bad: '我镇粮食增产，我镇产业向好，⟦我乡⟧新修道路3公里。',
      good: '我镇粮食增产，我镇产业向好，我镇新修道路3公里。',
      messageId: 'mix',
    },
    {
      bad: '禾丰县冬季安全生产工作通知\n确保⟦我校⟧形势稳定。\n禾丰县安全生产委员会',
      messageId: 'other',
    },
  ],
  allows: [
    '我局高度重视，我局成立专班，我县成效明显，全市领先，我国粮食安全有保障。',
    '我局接受我委托的机构评估，我局为我办实事，我局我所知道的情况如上。',
    '我局成立专班，我局回复：“我委已收悉。”',
    '我局和我委联合发文，我委起草，我局配合。',
    '本集团负责，本集团统筹，本公司配合。',
    '禾丰县第二中学工作总结\n我校形势稳定。',
    '校园安全工作总结\n我校形势稳定。',
    '禾丰县教育系统先进事迹\n我校形势稳定，我校师生满意。',
    '局党委高度重视，局党委书记带头，各中心学校、在公司上班的职工都参加了。',
  ],
  check({ draft, report }) {
    const mentions = mentionsOf(draft)
    const counts = new Map<string, number>()
    for (const { kind } of mentions) counts.set(kind, (counts.get(kind) ?? 0) + 1)
    const [usual, others = 0] = usualOf(counts)
    if (!usual) {
      for (const { kind, start, end } of mentions) {
        if (BODIES.has(kind) && isOffice(draft)) report({ start, end, messageId: 'other' })
      }
      return
    }
    if (others * 2 > (counts.get(usual) ?? 0)) return
    for (const { kind, start, end } of mentions) {
      if (kind === usual) continue
      const quote = draft.text.slice(start, end)
      const text = quote.replace(/(?<=^[我本在全]|^)[^我本在全].*$/u, usual)
      const suggestions = [{ text, safe: false }]
      const data = { usual: quote[0] === '在' ? usual : text }
      report({ start, end, messageId: 'mix', data, suggestions })
    }
  },
})

/** Whether a draft is by its signature that of a government or an office, and nothing in its title says otherwise. */
function isOffice({ title, lines }: Draft): boolean {
  const last = lines.filter((line) => line.text !== '').slice(-LAST_LINES)
  const signature = last.find(
    ({ text }) => /^\p{Script=Han}{3,24}$/u.test(text) && OFFICE.test(text),
  )
  const named = (title?.text ?? '') + (signature?.text ?? '')
  return signature !== undefined && !BODY.test(named)
}

/** The kind most often meant, where it is meant twice, and how often all others are. */
function usualOf(counts: ReadonlyMap<string, number>): [string | undefined, number] {
  const [first, ...rest] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 2) return [undefined, 0]
  return [first[0], rest.reduce((sum, [, count]) => sum + count, 0)]
}

function mentionsOf(draft: Draft): (Range & { kind: string })[] {
  const within = Array.from(draft.text.matchAll(WITHIN), (match) => ({
    kind: match[1] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
  const organs = partyOrgansOf(draft)
    .filter((o) => o.isNamed && draft.text[o.start - 1] === '局')
    .map(({ start }) => ({ kind: '局', start: start - 1, end: start }))
  const own = selfReferencesOf(draft).filter(({ kind }) => !TERRITORY.has(kind))
  return [...within, ...organs, ...own]
}
