import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'numeral-mixed',
  meta: {
    title: '数字与“百”“千”混用',
    category: 'figures',
    rationale: '阿拉伯数字后可接“万”“亿”，接“百”“千”读写都不便。',
    basis: [{ source: '惯例', clause: '阿拉伯数字只与“万”“亿”连用' }],
    severity: 'info',
    fixable: false,
    preset: 'strict',
    messages: { mixed: '“{quote}”混用了两种数字，宜写成“3500”“3.5万”这样的形式。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '培训机手⟦3千5百⟧人次。', messageId: 'mixed' },
    { bad: '产值达⟦9千亿⟧元。', messageId: 'mixed' },
  ],
  allows: [
    '培训机手3500人次，产值9000亿元。',
    '重5千克，长3千米，用电2千瓦时，8百帕',
    '第3百货大楼，2千斤',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(
      /(?<![\d第])\d+(?:\.\d+)?[余多]?[百千](?![克瓦米帕伏卡赫分货斤兆比伏吨])(?:\d+百|零?\d+|[万亿])?/gu,
    )) {
      if (draft.isProtected(match.index)) continue
      report({ start: match.index, end: match.index + match[0].length, messageId: 'mixed' })
    }
  },
})
