import { z } from 'zod'
import { defineRule } from '../core/rule'
import { AMOUNT_IN_WORDS, parseAmountInWords } from '../text/amounts-in-words'

const PATTERN = new RegExp(
  `(?<figure>\\d[\\d,.]*)(?<scale>[万亿]?)元(?:整)?[，,]?[（(]?(?:人民币)?大写(?:金额)?[：:]?(?:人民币)?(?<words>[${AMOUNT_IN_WORDS}]{2,30})`,
  'gu',
)
const SCALE: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

export default defineRule({
  id: 'amount-in-words-mismatch',
  meta: {
    title: '大小写金额不符',
    category: 'figures',
    rationale: '请示、合同里的大写金额与小写不一致，拨款时以哪个为准说不清。',
    basis: [{ source: '惯例', clause: '大写金额与小写金额必须一致' }],
    severity: 'error',
    fixable: false,
    messages: { mismatch: '大写是{words}元，与前面的小写“{figure}元”不符。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '安排资金330万元（大写：⟦叁佰贰拾万元整⟧）。', messageId: 'mismatch' },
    { bad: '安排资金12,500元（人民币大写⟦壹万贰仟元整⟧）。', messageId: 'mismatch' },
  ],
  allows: [
    '安排资金330万元（大写：叁佰叁拾万元整）。',
    '安排资金12,500元（人民币大写壹万贰仟伍佰元整）。',
    '安排资金100.5元（大写：壹佰元零伍角）。',
    '安排资金1.2亿元（大写：壹亿贰仟万元整）。',
  ],
  check({ draft, report }) {
    if (!draft.text.includes('大写')) return
    for (const match of draft.text.matchAll(PATTERN)) {
      const { figure = '', scale = '', words = '' } = match.groups ?? {}
      const written = Number(figure.replaceAll(',', '')) * (SCALE[scale] ?? 1)
      const said = parseAmountInWords(words)
      if (said === undefined || Math.abs(said - written) < 0.005) continue
      const end = match.index + match[0].length
      report({
        start: end - words.length,
        end,
        messageId: 'mismatch',
        data: { words: said, figure: figure + scale },
      })
    }
  },
})
