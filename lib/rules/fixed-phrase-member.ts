import { z } from 'zod'
import type { Range } from '../core/range'
import { defineRule } from '../core/rule'
import { memberLists } from '../data/fixed-phrases'
import { PhraseIndex } from '../text/phrase-index'

type List = (typeof memberLists)[number]
interface Run extends Range {
  readonly list: List
  /** Positions in the list of what stands in the text, in order of the text. */
  readonly found: readonly number[]
}

const index = new PhraseIndex(
  memberLists.flatMap((list) =>
    list.members.map((member, position) => ({ list, member, position })),
  ),
  ({ member }) => member,
)
const SEPARATOR = /^(?:[、，,]|和|与|以及|、和)$/u
/** Another member stands before or behind, or the writer says that there are more. */
const GOES_ON_BEFORE = /[、]$/u
const GOES_ON_BEHIND = /^(?:等|、|和|与|以及|及)/u

export default defineRule({
  id: 'fixed-phrase-member',
  meta: {
    title: '固定表述缺项或错序',
    category: 'terms',
    rationale: '固定表述的各项缺一不可、次序固定，漏写一项会被视为表述错误。',
    basis: [{ source: '惯例', clause: '以公开文件的规范提法为准' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: {
      missing: '固定表述缺“{missing}”，完整的是“{all}”。',
      order: '各项次序与通行提法不同，通行的是“{all}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '坚持⟦读原著、悟原理⟧，入脑入心。',
      good: '坚持读原著、学原文、悟原理，入脑入心。',
      messageId: 'missing',
    },
    {
      bad: '增强⟦政治意识、大局意识、看齐意识⟧。',
      good: '增强政治意识、大局意识、核心意识、看齐意识。',
      messageId: 'missing',
    },
    {
      bad: '提高⟦政治判断力、政治执行力、政治领悟力⟧。',
      good: '提高政治判断力、政治领悟力、政治执行力。',
      messageId: 'order',
    },
  ],
  allows: [
    '读原著、学原文、悟原理',
    '反对形式主义、官僚主义',
    '形式主义、官僚主义、享乐主义和奢靡之风',
    '政治意识、大局意识、看齐意识等',
    '富强、民主、文明、和谐',
    '经济建设、政治建设、文化建设、社会建设、生态文明建设',
    '推动创新、开放、共享',
    '把生态文明建设融入经济建设、政治建设、文化建设、社会建设各方面',
    '建设富强、民主、文明、和谐、美丽的国家',
  ],
  check({ draft, report }) {
    for (const { list, found, start, end } of findRuns(draft.text)) {
      if (draft.isProtected(start)) continue
      const { members, least, name } = list
      const present = new Set(found)
      if (present.size !== found.length || present.size < least) continue
      if (GOES_ON_BEFORE.test(draft.text.slice(Math.max(0, start - 1), start))) continue
      if (GOES_ON_BEHIND.test(draft.text.slice(end, end + 2))) continue
      const all = members.join('、')
      const suggestions = [{ text: all, safe: false }]
      const range = { start, end, entry: name, suggestions }
      const missing = members.filter((_, position) => !present.has(position))
      if (missing.length === 1) {
        // 把生态文明建设融入经济建设、…: the member stands apart, but it is there.
        const clause = draft.clauseAt(start)
        if (draft.text.slice(clause.start, clause.end).includes(missing[0] as string)) continue
        report({ ...range, messageId: 'missing', data: { missing: missing[0] as string, all } })
      } else if (missing.length === 0 && found.some((position, i) => position !== i)) {
        report({ ...range, messageId: 'order', data: { all }, severity: 'info' })
      }
    }
  },
})

/** Members of one list that follow each other, parted by commas or 和. */
function findRuns(text: string): Run[] {
  const runs: Run[] = []
  const open = new Map<List, Run & { found: number[]; end: number }>()
  for (const { item, start, end } of index.matches(text)) {
    const run = open.get(item.list)
    if (run && start >= run.end && SEPARATOR.test(text.slice(run.end, start))) {
      run.found.push(item.position)
      run.end = end
      continue
    }
    const fresh = { list: item.list, found: [item.position], start, end }
    open.set(item.list, fresh)
    runs.push(fresh)
  }
  return runs
}
