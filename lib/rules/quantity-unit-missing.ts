import { z } from 'zod'
import { defineRule } from '../core/rule'

const PATTERN =
  /(?:办结|受理|开展|举办|召开|查处|走访|培训|发放|排查|整改|新建|建成|调解|化解|印发)[^，。；、,;\d\n]{0,12}(?<![第\d.])(\d{1,6})(?=[，。；,;])/gu

export default defineRule({
  id: 'quantity-unit-missing',
  meta: {
    title: '数字后缺量词',
    category: 'placeholder',
    rationale: '只写数字不写单位，读者不知道说的是几次、几件还是几人。',
    basis: [{ source: '惯例', clause: '数量须写明单位' }],
    severity: 'info',
    fixable: false,
    preset: 'strict',
    messages: { unit: '“{quote}”后缺少量词或单位。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '全年办结信访事项⟦594⟧，满意率98%。', messageId: 'unit' },
    { bad: '培训农技人员⟦120⟧。', messageId: 'unit' },
  ],
  allows: [
    '办结信访事项594件，满意率98%。',
    '培训农技人员120人。',
    '举办活动，时间为2024，地点待定。',
    '发放序列号10086，请妥善保管。',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(PATTERN)) {
      const digits = match[1] as string
      const end = match.index + match[0].length
      const isName = /(?:号|时间|年份?|编码|代码|型号|版本)[为是：:]?$/u.test(
        match[0].slice(0, -digits.length),
      )
      if (isName || draft.isProtected(end - 1) || draft.lineAt(end - 1).isTabular) continue
      report({ start: end - digits.length, end, messageId: 'unit' })
    }
  },
})
