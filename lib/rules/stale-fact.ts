import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { staleFacts } from '../data/stale-facts'
import { PhraseIndex } from '../text/phrase-index'

const index = new PhraseIndex(staleFacts, (fact) => fact.term)

/** The old name is meant: 原安监局, 时任扶贫办主任, 更名前的…. */
const PAST_BEFORE =
  /(?:原|前|老|曾|曾是|是|时任|曾任|曾在|撤销|由|自|从|至今|历任)\p{Script=Han}{0,6}$/u
const PAST_AFTER = /^.{0,8}(?:更名|改为|改称|合并|撤销|组建|划入|整合|（现|\(现)/u

export default defineRule({
  id: 'stale-fact',
  meta: {
    title: '过时的名称',
    category: 'consistency',
    rationale: '文中出现早已更名或停用的名称，说明是从旧稿抄来的。',
    basis: [{ source: '惯例', clause: '机构名称以成文时的规范名称为准' }],
    severity: 'info',
    fixable: 'suggest',
    scope: 'document',
    messages: { stale: '“{quote}”{note}，疑为旧稿残留。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '2024年，⟦安监局⟧开展检查。',
      good: '2024年，应急管理局开展检查。',
      messageId: 'stale',
    },
    { bad: '2024年，在⟦天涯论坛⟧发布信息。', messageId: 'stale' },
  ],
  allows: [
    '2017年，安监局开展检查。',
    '2024年，原安监局职责划入应急管理局。',
    '2024年，学习《国土资源局工作规则》。',
    '安监局开展检查。',
    '2024年，国土资源局更名为自然资源局。',
  ],
  check({ draft, report }) {
    let year: number | undefined
    for (const { item: fact, start, end } of index.matches(draft.text)) {
      year ??= latestYear(draft)
      if (year < fact.since || draft.isQuoted(start) || draft.isProtected(start)) continue
      if (PAST_BEFORE.test(draft.text.slice(Math.max(0, start - 10), start))) continue
      if (PAST_AFTER.test(draft.text.slice(end, end + 12))) continue
      const suggestions = fact.right === '' ? [] : [{ text: fact.right, safe: false }]
      report({
        start,
        end,
        messageId: 'stale',
        data: { note: fact.note },
        entry: fact.term,
        suggestions,
      })
    }
  },
})

/** The year that the text is about: the title's, else the one it names most. */
function latestYear(draft: Draft): number {
  const counts = new Map<number, number>()
  for (const { year, start } of draft.dates) {
    if (year === undefined) continue
    if (draft.title && start < draft.title.end) return year
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return most?.[0] ?? 0
}
