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
    { bad: '抓好⟦四项工作⟧：一是抢收；二是抢烘；二是入库。', messageId: 'listed' },
    {
      bad: '会议议定以下⟦三个事项⟧：\n一、关于抢收\n抓紧办。\n二、关于抢烘\n抓紧办。',
      messageId: 'headings',
    },
    {
      bad: '指挥部下设⟦五个工作组⟧：\n1.抢收组。负责抢收。\n2.抢烘组。负责抢烘。\n2.后勤组。负责机具。\n4.信息组。负责信息。',
      messageId: 'headings',
    },
    {
      bad: '一、下一步打算\n重点做好以下⟦三项工作⟧。\n（一）抢收\n组织机手。\n（二）抢烘\n调配设备。',
      messageId: 'headings',
    },
  ],
  allows: [
    '抓好三项工作：一是抢收；三是抢烘。',
    '抓好四项工作：一是抢收；二是抢烘；二是入库；四是销售。',
    '会议议定以下两个事项：\n一、关于抢收\n抓紧办。\n二、关于抢烘\n抓紧办。',
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
      last = listed,
    ) => {
      if (!claim || listed < 2 || [listed, last].includes(claim.count)) return
      if (reported.has(claim.start)) return
      reported.add(claim.start)
      report({ start: claim.start, end: claim.end, messageId, data: { listed } })
    }
    for (const [index, { items }] of draft.enumerations.entries()) {
      const first = items[0]
      if (!first || isResumed(draft, index) || !isNearlyInOrder(items)) continue
      judge(claimBefore(draft, first.start), items.length, 'listed', items.at(-1)?.number)
    }
    for (const [index, heading] of draft.headings.entries()) {
      if (heading.number !== 1) continue
      const siblings = siblingsFrom(draft.headings, index)
      if (isNearlyInOrder(siblings))
        judge(
          claimBefore(draft, heading.start),
          siblings.length,
          'headings',
          siblings.at(-1)?.number,
        )
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

/** The headings of one level from the first on. */
function siblingsFrom(headings: readonly Heading[], index: number): Heading[] {
  const level = headings[index]?.level ?? 1
  const siblings: Heading[] = []
  for (const heading of headings.slice(index)) {
    if (heading.level < level || (heading.level === level && heading.number === 1 && siblings[0]))
      break
    if (heading.level === level) siblings.push(heading)
  }
  return siblings
}

/** 1, 2, 2, 4, 5: one wrong number is a slip of its own; the items can be counted all the same. */
function isNearlyInOrder(items: readonly { readonly number: number }[]): boolean {
  const wrong = items.filter(({ number }, at) => number !== at + 1)
  return (
    wrong.length === 0 ||
    (items.length > 2 &&
      wrong.length === 1 &&
      Math.abs((wrong[0]?.number ?? 0) - items.indexOf(wrong[0] as { number: number }) - 1) === 1)
  )
}
