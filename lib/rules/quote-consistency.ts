import { z } from 'zod'
import { defineRule } from '../core/rule'
import { quotedPhrases } from '../data/fixed-phrases'
import { PhraseIndex } from '../text/phrase-index'
import { OwnPairFilter } from '../text/unit-pairs'

/** Names of platforms and days that some write with and some without quotation marks. */
const NAMES = [
  '主题党日',
  '回头看',
  '最后一公里',
  '第一书记',
  '七一',
  '八一',
  '三农',
  '三公',
  '双创',
]
/** Service numbers: 12345, 12315. */
const SERVICE_NUMBER = /“(1\d{4})”/gu
const SERVICE = /^(?:热线|政务|市民|便民|平台|电话|投诉|举报|服务)/u

export default defineRule({
  id: 'quote-consistency',
  meta: {
    title: '同一名称引号不统一',
    category: 'consistency',
    rationale: '同一名称时而加引号、时而不加，显得稿子是拼起来的。',
    basis: [{ source: '惯例', clause: '同一名称全文写法一致' }],
    severity: 'info',
    fixable: 'suggest',
    messages: { mixed: '“{name}”在文中多处加了引号，此处没有加。' },
  },
  options: z.strictObject({
    names: z.array(z.string().min(2)).default([]).describe('另外要求全文写法一致的名称'),
  }),
  examples: [
    {
      bad: '用好“学习强国”平台。全员注册⟦学习强国⟧账号。',
      good: '用好“学习强国”平台。全员注册“学习强国”账号。',
      messageId: 'mixed',
    },
    {
      bad: '拨打“12345”热线。⟦12345⟧热线已开通。',
      good: '拨打“12345”热线。“12345”热线已开通。',
      messageId: 'mixed',
    },
  ],
  allows: [
    '用好“学习强国”平台，“学习强国”账号已全员注册。',
    '全员注册学习强国账号',
    '总产量12345吨，拨打“12345”热线',
    '开展“主题党日”活动，印发《主题党日方案》',
    // More often without: then the quotation marks are the exception, and not a fault.
    '开展“主题党日”活动。主题党日有新意，主题党日受欢迎。',
  ],
  check({ draft, options, report }) {
    const { text } = draft
    const numbers = [...text.matchAll(SERVICE_NUMBER)].map((match) => match[1] as string)
    const names = [...NAMES, ...options.names, ...quotedPhrases.map(({ phrase }) => phrase)]
    const marks = draft.quotations.filter(({ kind }) => kind === 'quote')
    const inMarks = new Set(marks.map(({ start, end }) => text.slice(start + 1, end - 1)))
    const quoted = new Set([...names, ...numbers].filter((name) => inMarks.has(name)))
    if (quoted.size === 0) return
    const bare = new Map<string, number[]>()
    const marked = new Map<string, number>()
    const index = new PhraseIndex(quoted, (name) => name, new OwnPairFilter())
    for (const { item: name, start, end } of index.matches(text)) {
      if (text[start - 1] === '“' && text[end] === '”') {
        marked.set(name, (marked.get(name) ?? 0) + 1)
      } else if (isThatName(text, start, end) && !isCited(start)) {
        bare.set(name, [...(bare.get(name) ?? []), start])
      }
    }
    for (const [name, starts] of bare) {
      if (starts.length > (marked.get(name) ?? 0)) continue
      for (const start of starts) {
        const suggestions = [{ text: `“${name}”`, safe: false }]
        report({ start, end: start + name.length, messageId: 'mixed', data: { name }, suggestions })
      }
    }

    function isCited(start: number): boolean {
      return draft.isQuoted(start) || draft.isQuoted(start, 'quote') || draft.isProtected(start)
    }
  },
})

/** A number names a service only where one follows; 第三、四种形态 is no name. */
function isThatName(text: string, start: number, end: number): boolean {
  const isNumber = /\d/u.test(text[start] as string)
  return isNumber
    ? !/\d/u.test(text[start - 1] ?? '') && SERVICE.test(text.slice(end, end + 2))
    : !/[第一二三四五六七八九十]、$/u.test(text.slice(Math.max(0, start - 2), start))
}
