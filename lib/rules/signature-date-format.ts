import { z } from 'zod'
import { defineRule } from '../core/rule'

/** A line that is nothing but a date with hyphens, dots or slashes. */
const DATE = /^((?:19|20)\d{2})([-./])(\d{1,2})\2(\d{1,2})$/u
/** The date of signing stands in one of the last lines. */
const LAST_LINES = 4
/** That of a speech stands below the title. */
const FIRST_LINES = 2

export default defineRule({
  id: 'signature-date-format',
  meta: {
    title: '成文日期写法不规范',
    category: 'structure',
    rationale: '公文的成文日期用阿拉伯数字把年、月、日写全，不用横线、圆点代替。',
    basis: [{ source: 'GB/T 9704—2012', clause: '7.3.5.4 成文日期中的数字' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: { format: '成文日期应写作“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '秋收调研报告\n全县抢收顺利，仓库充足。\n青禾县农业农村局\n⟦2025-6-12⟧',
      good: '秋收调研报告\n全县抢收顺利，仓库充足。\n青禾县农业农村局\n2025年6月12日',
      messageId: 'format',
    },
    {
      bad: '秋收调研报告\n全县抢收顺利，仓库充足。\n青禾县农业农村局\n⟦2025.06.12⟧',
      good: '秋收调研报告\n全县抢收顺利，仓库充足。\n青禾县农业农村局\n2025年6月12日',
      messageId: 'format',
    },
  ],
  allows: [
    '秋收调研报告\n全县抢收顺利，仓库充足。\n青禾县农业农村局\n2025年6月12日',
    '秋收调研报告\n2025-6-12\n全县抢收顺利。\n一、做法\n二、问题\n三、打算\n抓紧办。',
  ],
  check({ draft, report }) {
    const written = draft.lines.filter(({ text }) => text !== '')
    for (const { text, start } of written.slice(FIRST_LINES).slice(-LAST_LINES)) {
      const [, year, , month, day] = DATE.exec(text) ?? []
      if (year === undefined || Number(month) > 12 || Number(day) > 31) continue
      const at = draft.text.indexOf(text, start)
      const right = `${year}年${Number(month)}月${Number(day)}日`
      const suggestions = [{ text: right, safe: false }]
      report({
        start: at,
        end: at + text.length,
        messageId: 'format',
        data: { right },
        suggestions,
      })
    }
  },
})
