import { z } from 'zod'
import { defineRule } from '../core/rule'
import { parallelLists } from '../data/parallel-lists'
import { PhraseIndex } from '../text/phrase-index'

const members = parallelLists.flatMap((list) => list.members.map((member) => ({ list, member })))
const index = new PhraseIndex(members, ({ member }) => member)

export default defineRule({
  id: 'missing-dunhao-list',
  meta: {
    title: '并列短语缺顿号',
    category: 'punctuation',
    rationale: '成组的并列短语连成一串，读者要自己去断。',
    basis: [{ source: '惯例', clause: '并列词语之间用顿号' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { missing: '并列的“{quote}”之间缺顿号。' },
  },
  options: z.strictObject({
    minimum: z.int().min(2).default(3).describe('至少几个并列成分才报告'),
  }),
  examples: [
    {
      bad: '带头⟦把导向管阵地强队伍⟧，抓好落实。',
      good: '带头把导向、管阵地、强队伍，抓好落实。',
      messageId: 'missing',
    },
    {
      bad: '确保粮食生产⟦可复制可推广⟧。',
      good: '确保粮食生产可复制、可推广。',
      messageId: 'missing',
      options: { minimum: 2 },
    },
  ],
  allows: [
    '带头把导向、管阵地、强队伍，抓好落实。',
    '推进县城补短板强弱项，稳外贸稳外资。',
    '查隐患，堵漏洞，补短板。',
    '加强思想建设，组织建设强基工程',
    '坚持学懂弄通做实',
    '一体推进不敢腐、不能腐、不想腐。',
    '传播文明和谐理念，建设富强民主文明和谐的国家。',
  ],
  check({ draft, options, report }) {
    const { text } = draft
    let end = 0
    for (const match of index.matches(text)) {
      if (match.start < end || match.item.member.length < 3) continue
      const run = [match.item.member]
      end = match.end
      for (;;) {
        const next = match.item.list.members.find(
          (member) => !run.includes(member) && text.startsWith(member, end),
        )
        if (!next) break
        run.push(next)
        end += next.length
      }
      if (run.length < options.minimum || draft.isProtected(match.start)) continue
      report({
        start: match.start,
        end,
        messageId: 'missing',
        entry: match.item.list.id,
        suggestions: [{ text: run.join('、'), safe: true }],
      })
    }
  },
})
