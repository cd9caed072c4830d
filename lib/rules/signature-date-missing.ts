import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Signature, date, contact and attachments stand in the last lines. */
const LAST_LINES = 6

export default defineRule({
  id: 'signature-date-missing',
  meta: {
    title: '缺少落款日期',
    category: 'structure',
    rationale: '成文日期是公文的要素，没有日期就不知道数据截至何时。',
    basis: [{ source: 'GB/T 9704—2012', clause: '7.3.5（发文机关署名、成文日期和印章）' }],
    severity: 'info',
    fixable: false,
    scope: 'document',
    preset: 'strict',
    messages: { missing: '文末没有成文日期。' },
  },
  options: z.strictObject({
    minimum: z.int().min(0).default(200).describe('短于这个字数的文稿不判断'),
  }),
  examples: [
    {
      bad: '秋收工作总结\n秋收顺利⟦。⟧',
      messageId: 'missing',
      options: { minimum: 0 },
    },
  ],
  allows: [
    '秋收工作总结\n秋收顺利。',
    `秋收工作总结\n${'全县上下抢抓农时。'.repeat(30)}\n青禾县农业农村局\n2025年10月8日`,
    `秋收工作总结\n（2025年10月8日）\n${'全县上下抢抓农时。'.repeat(30)}`,
  ],
  check({ draft, options, report }) {
    if (!draft.title || draft.text.length < options.minimum) return
    const lines = draft.lines.filter((line) => line.text !== '')
    const last = lines.at(-1)
    if (!last || last.start <= draft.title.start) return
    const from = lines[Math.max(0, lines.length - LAST_LINES)]?.start ?? 0
    // A date beneath the title serves as well.
    const head = lines[2]?.end ?? 0
    const isDated = draft.dates.some(
      ({ year, month, start }) =>
        year !== undefined &&
        month !== undefined &&
        (start >= from || (start > (draft.title?.end ?? 0) && start < head)) &&
        draft.lineAt(start).text.length <= 40,
    )
    if (isDated) return
    const end = last.start + draft.text.slice(last.start, last.end).trimEnd().length
    report({ start: end - 1, end, messageId: 'missing' })
  },
})
