import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Kinds of paper that exclude each other; 报告, 汇报 and 呈报 may stand for any of them. */
const KINDS = [
  '自查',
  '研判',
  '总结',
  '述职',
  '述责',
  '整改',
  '调研',
  '调查',
  '计划',
  '检视剖析',
] as const
/** One is said for the other. */
const SAME: Readonly<Record<string, string>> = { 调查: '调研', 述责: '述职' }
/** 特制定本办法: what the paper calls itself. */
const OWN = /制[定订]本(?<own>工作方案|实施方案|方案|办法|意见|预案|细则|规定|制度|规划|计划)/u
const OPENING =
  /现[将就](?<matter>[^。；\n]{2,80}?(?:报告|汇报|总结|呈报|通报|述职))(?:如下|[。：:])/u

export default defineRule({
  id: 'title-body-genre-mismatch',
  meta: {
    title: '题文文种不符',
    category: 'consistency',
    rationale: '标题是自查报告，导语却说分析研判报告，一看就是两份旧稿拼成的。',
    basis: [{ source: '惯例', clause: '导语所称文种应与标题一致' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: {
      mismatch: '标题是“{title}”，导语却称“{opening}”，两处应一致。',
      own: '标题不是“{own}”，正文却自称“本{own}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '秋收工作自查报告\n按照要求，现将⟦秋收形势分析研判情况总结报告⟧如下：\n一、主要做法',
      messageId: 'mismatch',
    },
    { bad: '和美乡村建设实施方案\n结合我县实际，特制定本⟦办法⟧。', messageId: 'own' },
    { bad: '2025年工作总结\n现将⟦2025年整改落实情况汇报⟧如下：', messageId: 'mismatch' },
  ],
  allows: [
    '秋收工作自查报告\n现将自查情况报告如下：',
    '秋收工作实施方案\n结合我县实际，特制定本方案。',
    '关于印发秋收工作办法的通知\n特制定本办法。',
    '关于加强秋收工作的意见\n提出如下意见。',
    '秋收形势分析研判报告\n现将有关情况报告如下：',
    '上半年工作总结及下半年工作计划\n现将上半年工作情况总结如下：',
    '2025年工作总结\n现将全年工作情况汇报如下：',
    '秋收调研报告\n现将调查情况报告如下：',
    '秋收工作自查自纠总结报告\n现将自查情况报告如下：',
  ],
  check({ draft, report }) {
    const title = draft.title
    if (!title) return
    const own = OWN.exec(draft.text.slice(title.end, title.end + 1500))
    const name = own?.groups?.own?.replace(/^工作|^实施/u, '')
    if (own && name && /方案|办法|意见|预案|细则|规定|制度|规划|计划/u.test(title.text)) {
      const end = title.end + own.index + own[0].length
      const start = end - (own.groups?.own?.length ?? 0)
      if (!title.text.includes(name)) report({ start, end, messageId: 'own', data: { own: name } })
    }
    const named = kindsIn(title.text)
    if (named.size === 0) return
    const lead = draft.text.slice(title.end, title.end + 1500)
    const opening = OPENING.exec(lead)
    const matter = opening?.groups?.matter
    if (!opening || matter === undefined) return
    const said = kindsIn(matter)
    if (said.size === 0 || [...said].some((kind) => named.has(kind))) return
    const start = title.end + opening.index + 2
    report({
      start,
      end: start + matter.length,
      messageId: 'mismatch',
      data: { title: [...named].join('、'), opening: [...said].join('、') },
    })
  },
})

function kindsIn(words: string): Set<string> {
  return new Set(KINDS.filter((kind) => words.includes(kind)).map((kind) => SAME[kind] ?? kind))
}
