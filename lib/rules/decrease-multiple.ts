import { z } from 'zod'
import { defineRule } from '../core/rule'

export default defineRule({
  id: 'decrease-multiple',
  meta: {
    title: '减少用倍数',
    category: 'figures',
    rationale: '数量最多减少到零，即减少一倍；“下降2倍”算不出结果。',
    basis: [{ source: '惯例', clause: '减少用分数或百分数，不用倍数' }],
    severity: 'warning',
    fixable: false,
    messages: { multiple: '“{quote}”不成立，减少宜用百分数或分数。' },
  },
  options: z.strictObject({}),
  examples: [{ bad: '粮食损耗⟦下降了2倍⟧。', messageId: 'multiple' }],
  allows: [
    '粮食损耗下降50%。',
    '损耗下降，产量提高2倍。',
    '损耗下降到原来的三分之一。',
    '产量增加2倍，减少倍数误差。',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(
      /(?:下降|减少|降低|缩减|缩小|缩短|压减|减轻)(?:[了近约达]|超过|将近|接近){0,2}(?:\d+(?:\.\d+)?|[一二三四五六七八九十两几]{1,3})[余多]?倍/gu,
    )) {
      report({ start: match.index, end: match.index + match[0].length, messageId: 'multiple' })
    }
  },
})
