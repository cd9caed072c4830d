import { z } from 'zod'
import { defineRule } from '../core/rule'
import { CLASSIFIER } from '../data/quantities'
import { UNIT_HEAD } from '../data/units'

const LATIN_OR_DIGIT = /[A-Za-z0-9Ａ-Ｚａ-ｚ０-９]/u
/** What a lone X may stand for: a date, a name of a unit, a figure. */
const AFTER_LONE_X = new RegExp(
  `^(?:[月日年届次名人个%％]|(?!科[技学研普])(?:${UNIT_HEAD})|余?(?:${CLASSIFIER}))`,
  'u',
)
const QUANTITY = new RegExp(`^余?(?:${CLASSIFIER}|[月日年%％])`, 'u')
const UNIT = new RegExp(`^(?:${UNIT_HEAD})`, 'u')

export default defineRule({
  id: 'placeholder-x',
  meta: {
    title: '“XX”占位未替换',
    category: 'placeholder',
    rationale: '范文用 XX、×× 隐去单位、地点、数量，套用后须逐处填写。',
    basis: [{ source: '惯例', clause: '定稿不得留有占位符' }],
    severity: 'error',
    fixable: false,
    messages: {
      quantity: '“{quote}”后是“{unit}”，数字未填写。',
      unit: '“{quote}”后是“{unit}”，单位或人员名称未填写。',
      content: '“{quote}”占位未替换成实际内容。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '现将⟦xxx⟧局工作情况报告如下。', messageId: 'unit' },
    { bad: '赴⟦XX⟧市考察学习。', messageId: 'unit' },
    { bad: '与⟦××⟧有限公司签订协议。', messageId: 'content' },
    { bad: '于⟦X⟧月召开动员会。', messageId: 'quantity' },
    { bad: '共有党员⟦X⟧名。', messageId: 'quantity' },
    { bad: '联系电话138⟦XXXXXXXX⟧。', messageId: 'content' },
    { bad: '联系电话：138⟦XXXX⟧1234。', messageId: 'content' },
    { bad: '种植石榴20⟦xx⟧亩。', messageId: 'quantity' },
    { bad: '近⟦ＸＸ⟧年来持续推进。', messageId: 'quantity' },
  ],
  allows: [
    '1+N+X',
    '实施“数据要素×科技创新”行动。',
    '实施“1+X”证书制度试点。',
    '建成“415X”先进制造业集群。',
    'X光机',
    'X射线探伤、X线摄片均已完成。',
    '地块长3×5米。',
    '工作服尺码为XXL。',
    '与X轴平行',
    'SpaceX公司的做法',
    '附件1\n请示样式\n××镇关于××工作的请示\n县政府：',
    '见https://example.com/xx局 页面',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(/[XxＸｘ×✕]+/gu)) {
      const start = match.index
      const end = start + match[0].length
      const before = draft.text[start - 1] ?? ''
      const after = draft.text.slice(end, end + 8)
      const isLone = match[0].length === 1
      if (isMaskedPhone(draft.text, start, end)) report({ start, end, messageId: 'content' })
      if (LATIN_OR_DIGIT.test(after[0] ?? '')) continue
      const isFigure =
        /\d/u.test(before) && !isLone && (match[0].length >= 4 || QUANTITY.test(after))
      if (LATIN_OR_DIGIT.test(before) && !isFigure) continue
      if (isLone && (before === '+' || before === '＋' || !AFTER_LONE_X.test(after))) continue
      if (draft.isProtected(start) || draft.isInForm(start)) continue
      const quantity = QUANTITY.exec(after)?.[0]
      const unit = UNIT.exec(after)?.[0]
      if (unit) report({ start, end, messageId: 'unit', data: { unit } })
      else if (quantity) report({ start, end, messageId: 'quantity', data: { unit: quantity } })
      else report({ start, end, messageId: 'content' })
    }
  },
})

/** 138XXXX1234: a mobile number whose middle is hidden. */
function isMaskedPhone(text: string, start: number, end: number): boolean {
  return (
    end - start === 4 &&
    /(?<!\d)1\d\d$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\d{4}(?!\d)/u.test(text.slice(end, end + 5))
  )
}
