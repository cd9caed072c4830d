import { z } from 'zod'
import type { Draft, Heading } from '../core/draft'
import { defineRule } from '../core/rule'
import { type AnnouncedCount, announcedAtEnd, announcedCounts } from '../text/announced-counts'
import { countListed } from '../text/listed-items'

export default defineRule({
  id: 'enum-count-mismatch',
  meta: {
    title: '列举的项数不符',
    category: 'consistency',
    rationale: '说“三项措施”却列了四项，是增删内容后漏改的痕迹。',
    basis: [{ source: '惯例', clause: '列举的项数与所说的数目一致' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: {
      listed: '“{quote}”之后列出了{listed}项，请核对。',
      headings: '“{quote}”之后有{listed}个同级标题，请核对。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '重点抓好⟦三项工作⟧：一是抢收；二是抢烘。', messageId: 'listed' },
    {
      bad: '还存在⟦两个方面的问题⟧。一是机手不足。二是仓库老旧。三是损耗偏高。',
      messageId: 'listed',
    },
    { bad: '抓好⟦三项工作⟧：1.抢收；2.抢烘。', messageId: 'listed' },
    { bad: '建立⟦三项制度⟧：例会制度、通报制度。', messageId: 'listed' },
    { bad: '做到“⟦四个到位⟧”：责任到位、机具到位、人员到位。', messageId: 'listed' },
    {
      bad: '一、下一步打算\n重点做好以下⟦三项工作⟧。\n（一）抢收\n组织机手。\n（二）抢烘\n调配设备。',
      messageId: 'headings',
    },
  ],
  allows: [
    '重点抓好两项工作：一是抢收；二是抢烘。',
    '建立三项制度：例会、通报和督查制度。',
    '建立三项制度：例会制度、通报制度等。',
    '做到“四个到位”：责任到位、机具到位、人员到位、资金到位。',
    '抓好两项工作：（一）抢收；（二）抢烘。',
    '抓好两项工作。一是抢收，做到两点要求：一是人到位，二是机到位。二是抢烘。',
    '做到“五个聚焦”，聚焦产业、聚焦民生、聚焦生态、聚焦安全、聚焦稳定。',
    '开展“四项行动”，强化秸秆利用、扬尘治理和油烟治理。',
    '全县12个乡镇，一是抢收，二是抢烘。',
    '一、下一步打算\n重点做好以下两项工作。\n（一）抢收\n组织机手。\n（二）抢烘\n调配设备。',
    '一、今年工作\n十方面民生实事圆满完成。\n（一）抢收\n（二）抢烘',
    '抓好三个方面9项工作：一是抢收；二是抢烘；三是入库。',
    '坚持“四个意识”，做到“两个维护”。',
    '抓好两项工作：一是抢收，做到三个到位，一是人到位；二是机到位。二是抢烘。',
    '印发《办法》《方案》2个文件，解决三方面问题。',
  ],
  check({ draft, report }) {
    const reported = new Set<number>()
    const judge = (
      claim: AnnouncedCount | undefined,
      listed: number,
      messageId: 'listed' | 'headings',
    ) => {
      if (!claim || listed < 2 || claim.count === listed || reported.has(claim.start)) return
      reported.add(claim.start)
      report({ start: claim.start, end: claim.end, messageId, data: { listed } })
    }
    for (const [index, { items }] of draft.enumerations.entries()) {
      const first = items[0]
      if (
        !first ||
        isResumed(draft, index) ||
        !items.every(({ number }, index) => number === index + 1)
      )
        continue
      judge(claimBefore(draft, first.start), items.length, 'listed')
    }
    for (const [index, heading] of draft.headings.entries()) {
      if (heading.number !== 1) continue
      const siblings = siblingsFrom(draft.headings, index)
      if (siblings) judge(claimBefore(draft, heading.start), siblings, 'headings')
    }
    for (const claim of announcedCounts(draft.text)) {
      const listed = countListed(draft, claim)
      if (listed && !listed.includes(claim.count)) judge(claim, listed[0] as number, 'listed')
    }
  },
})

/** Whether the enumeration goes on behind one of its own items' (一是…二是…一是…二是…三是…). */
function isResumed({ enumerations, headings }: Draft, index: number): boolean {
  const last = enumerations[index]?.items.at(-1)
  const next = enumerations[index + 1]
  const start = next?.items[0]?.start
  if (!last || !next || start === undefined || next.kind !== enumerations[index]?.kind) return false
  if (headings.some((heading) => heading.start > last.start && heading.start < start)) return false
  return start - last.start < 1500 && next.items.some(({ number }) => number === last.number + 1)
}

/** The count in which the sentence right before a list ends. */
function claimBefore(draft: Draft, offset: number): AnnouncedCount | undefined {
  const from = Math.max(0, offset - 60)
  const lead = draft.text.slice(from, offset).replace(/[”"]?[\s：:，,。“]*$/u, '')
  const clause = lead.slice(
    Math.max(...['，', ',', '。', '；', ';', '：', '\n'].map((mark) => lead.lastIndexOf(mark))) + 1,
  )
  return announcedAtEnd(clause, from + lead.length - clause.length)
}

/** How many headings of one level follow each other from the first on; `undefined` where numbers are missing. */
function siblingsFrom(headings: readonly Heading[], index: number): number | undefined {
  const level = headings[index]?.level ?? 1
  let count = 0
  for (let at = index; at < headings.length; at++) {
    const heading = headings[at] as Heading
    if (heading.level < level || (heading.level === level && heading.number === 1 && count > 0))
      break
    if (heading.level !== level) continue
    count++
    if (heading.number !== count) return undefined
  }
  return count
}
