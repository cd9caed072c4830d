import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 另外，…恳请一并批准…: a second thing asked for, to the end of its sentence. */
const SECOND =
  /(?<=[。！？\n])(?:另外?|此外|再者)[，,]?[^。！？\n]{0,80}?(?:恳请|请求|敬请|申请|请)[^。！？\n]{0,24}(?:一并|批准|批复|审批|解决|拨付|拨给|增加|更新|安排|给予)[^。！？\n]{0,40}[。！]?/gu
/** 同时 may go on with the same matter: only 一并 tells. */
const TOGETHER =
  /(?<=[。！？\n])同时[，,]?[^。！？\n]{0,80}?(?:恳请|请求|敬请|请)[^。！？\n]{0,8}一并(?:予以)?(?:批准|批复|审批|解决|拨付|考虑)[^。！？\n]{0,40}[。！]?/gu

export default defineRule({
  id: 'second-matter',
  meta: {
    title: '请示夹带另一事项',
    category: 'structure',
    rationale: '请示一文一事，夹带的事项上级无法一并批复。',
    basis: [
      { source: '《党政机关公文处理工作条例》', clause: '第十五条（四）（请示应当一文一事）' },
    ],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: { second: '请示一文一事，这里又提出另一件事，应另行请示。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '关于增购农机的请示\n恳请拨付三十万元。⟦另外，我局公务用车接近报废年限，恳请一并批准更新车辆二台。⟧我局将管好资金。',
      messageId: 'second',
    },
    {
      bad: '关于增购农机的请示\n恳请拨付三十万元。⟦此外，请县政府增加编制二名。⟧',
      messageId: 'second',
    },
    {
      bad: '关于增购农机的请示\n恳请拨付三十万元。⟦同时，办公楼屋面漏雨，请一并解决维修经费。⟧',
      messageId: 'second',
    },
  ],
  allows: [
    '关于增购农机的请示\n恳请拨付三十万元。同时，请县财政局给予指导。',
    '关于增购农机的请示\n此外，去年各乡镇申报二十台。',
    '秋收工作总结\n另外，恳请县政府增加编制。',
  ],
  check({ draft, report }) {
    if (!/请示(?:报告)?$/u.test(draft.title?.text ?? '')) return
    for (const match of [...draft.text.matchAll(SECOND), ...draft.text.matchAll(TOGETHER)]) {
      report({ start: match.index, end: match.index + match[0].length, messageId: 'second' })
    }
  },
})
