import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Verbs with the noun that ends their object: what stands between them is one attribute, however long. */
const SPLIT_ATTRIBUTE =
  /(?:(?:发挥|起到|起着)了?([\u4e00-\u9fff]{4})[，,]([\u4e00-\u9fff]{4})的(?:[\u4e00-\u9fff]{2})?(?:作用)|(?:营造|形成)了?([\u4e00-\u9fff]{4})[，,]([\u4e00-\u9fff]{4})的(?:[\u4e00-\u9fff]{2})?(?:氛围|局面|格局|环境))/gu
const OBJECT_END = /(?:作用|氛围|局面|格局|环境|合力|机制|体系|共识|优势|效应|职能|力量|成果)$/u
const FOUR = '([\\u4e00-\\u9fff]{4})'
/** Begins at the first 、, of which there are few, and looks back. */
const STRAY_COMMA = new RegExp(
  `、(?<=(?:[，。；：要]|^)${FOUR}、)${FOUR}、${FOUR}[，,]${FOUR}(?=[。；])`,
  'gmu',
)

export default defineRule({
  id: 'mixed-parallel-punct',
  meta: {
    title: '并列短语顿号、逗号混用',
    category: 'punctuation',
    rationale: '同一组并列短语前面用顿号、后面用逗号，层次就断在了中间。',
    basis: [{ source: '惯例', clause: '同一层次的并列用同一种标点' }],
    severity: 'info',
    fixable: 'suggest',
    messages: {
      attribute: '“{first}”“{second}”并列作定语，中间宜用顿号。',
      series: '同一组并列短语里，此处宜同样用顿号。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '发挥了答疑解难⟦，⟧化解纠纷的积极作用。',
      good: '发挥了答疑解难、化解纠纷的积极作用。',
      messageId: 'attribute',
    },
    {
      bad: '对农机隐患要及早排查、及早登记、及早检修⟦，⟧及早销号。',
      good: '对农机隐患要及早排查、及早登记、及早检修、及早销号。',
      messageId: 'series',
    },
  ],
  allows: [
    '发挥了答疑解难、化解纠纷的积极作用。',
    '发挥职能作用，起到示范的作用',
    '形成工作合力，上下联动的格局',
    '统筹规划、合理布局、分步实施，稳步推进。',
    '及早排查、及早登记，确保安全。',
  ],
  check({ draft, report }) {
    const { text } = draft
    for (const match of text.matchAll(SPLIT_ATTRIBUTE)) {
      const first = match[1] ?? match[3] ?? ''
      const second = match[2] ?? match[4] ?? ''
      if (OBJECT_END.test(first)) continue
      const start = match.index + match[0].search(/[，,]/u)
      const suggestions = [{ text: '、', safe: false }]
      report({
        start,
        end: start + 1,
        messageId: 'attribute',
        data: { first, second },
        suggestions,
      })
    }
    for (const match of text.matchAll(STRAY_COMMA)) {
      const [, a = '', b = '', c = '', d = ''] = match
      // 统筹规划、…，稳步推进: only a last item built like the others belongs to the series.
      const isAlike = [a, b, c].filter((one) => one[0] === d[0] || one[2] === d[2]).length >= 2
      if (!isAlike) continue
      const start = match.index + b.length + c.length + 2
      report({
        start,
        end: start + 1,
        messageId: 'series',
        suggestions: [{ text: '、', safe: false }],
      })
    }
  },
})
