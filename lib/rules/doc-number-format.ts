import { z } from 'zod'
import { defineRule } from '../core/rule'

/** What a document number begins with: the last character of an office's sign (青农发, 青政办函). */
const SIGN = '[\\p{Script=Han}]'
const NUMBER = new RegExp(
  `(?<=${SIGN}|^)([[【(（〔［﹝])[ ]?(\\d{4}|\\d{2})[ ]?([\\])）】〕］﹞])[ ]?(第)?[ ]?(0*)(\\d{1,5})[ ]?号`,
  'gmu',
)
/** Where a document's own number stands, in UTF-16 units. */
const HEAD = 200
const SIGN_END = /[发函办字文政党委府纪组宣统干教财农卫建环税法检审监通报令呈请复规综]$/u

export default defineRule({
  id: 'doc-number-format',
  meta: {
    title: '发文字号不规范',
    category: 'numbering',
    rationale: '发文字号要能据以查文，括号、年份、序号的写法是固定的。',
    basis: [
      { source: 'GB/T 9704—2012', clause: '7.2.5（年份用六角括号括入，不加“第”，不编虚位）' },
    ],
    severity: 'warning',
    fixable: 'safe',
    messages: {
      bracket: '发文字号的年份用六角括号，写作“{right}”。',
      padding: '发文字号不加“第”、不编虚位，写作“{right}”。',
      year: '发文字号的年份应写全四位：“{quote}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '根据青农发⟦[2025]5号⟧文件', good: '根据青农发〔2025〕5号文件', messageId: 'bracket' },
    {
      bad: '（青政办发⟦【2025】12号⟧）',
      good: '（青政办发〔2025〕12号）',
      messageId: 'bracket',
    },
    { bad: '青农函⟦（2025）第5号⟧', good: '青农函〔2025〕5号', messageId: 'bracket' },
    {
      bad: '专题会议纪要\n⟦[2025]9号⟧',
      good: '专题会议纪要\n〔2025〕9号',
      messageId: 'bracket',
    },
    { bad: '青农发⟦〔2025〕第05号⟧', good: '青农发〔2025〕5号', messageId: 'padding' },
    { bad: '青农发⟦〔25〕5号⟧', messageId: 'year' },
  ],
  allows: [
    '青农发〔2025〕5号',
    '（2025）青0102民初15号',
    '国家农业局公告（2025）第5号',
    '见附表（2025）3号地块',
    '项目编号[2025]3号仓',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(NUMBER)) {
      const [quote, open = '', year = '', close = '', nth, zeros = '', number = ''] = match
      const start = match.index
      const end = start + quote.length
      if (draft.isProtected(start)) continue
      // A line of its own under a heading: the number of minutes has no sign.
      const isLine = draft.lineAt(start).text === quote && start < HEAD
      if (!isLine && !SIGN_END.test(draft.text.slice(Math.max(0, start - 2), start))) continue
      const isBracketed = open === '〔' && close === '〕'
      if (year.length === 2) {
        if (isBracketed || /[[［【]/u.test(open)) report({ start, end, messageId: 'year' })
        continue
      }
      if (isBracketed && !nth && zeros === '') continue
      const right = `〔${year}〕${number}号`
      report({
        start,
        end,
        messageId: isBracketed ? 'padding' : 'bracket',
        data: { right },
        suggestions: [{ text: right, safe: true }],
      })
    }
  },
})
