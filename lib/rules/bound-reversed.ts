import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 压缩到4个小时以上: what is cut goes down to a figure or below it. */
const CUT =
  /(?:压缩|缩短|压减|缩减|压降)(?:到|至|为)(?:了)?\d{1,4}(?:\.\d+)?个?(?:工作日|小时|分钟|自然日|天|日|个月|月|%|％|个百分点)(以上)/gu

export default defineRule({
  id: 'bound-reversed',
  meta: {
    title: '界限方向写反',
    category: 'figures',
    rationale: '时限压缩只会到多少“以内”，写成“以上”意思正好相反。',
    basis: [{ source: '惯例', clause: '数据表述前后一致' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { reversed: '既是压缩，此处应为“以内”，不是“{quote}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '办理时间由3个工作日压缩到4个小时⟦以上⟧。',
      good: '办理时间由3个工作日压缩到4个小时以内。',
      messageId: 'reversed',
    },
    {
      bad: '审批时限缩短至15个工作日⟦以上⟧。',
      good: '审批时限缩短至15个工作日以内。',
      messageId: 'reversed',
    },
  ],
  allows: ['审批时限缩短至15个工作日以内，压缩50%以上，压减了三成以上。'],
  check({ draft, report }) {
    for (const { index, 0: whole, 1: bound = '' } of draft.text.matchAll(CUT)) {
      const end = index + whole.length
      const suggestions = [{ text: '以内', safe: false }]
      report({ start: end - bound.length, end, messageId: 'reversed', suggestions })
    }
  },
})
