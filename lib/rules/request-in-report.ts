import { z } from 'zod'
import { defineRule } from '../core/rule'

const ASKS =
  /(?:恳请|请求|请予以?|望|敬请|特请|请)(?:[^，。；：！？,;:!?\n“”]{0,16}?)(?:(?:予以|给予)(?:批准|解决|拨付|审批|批复|安排[^，。；\n]{0,8}(?:经费|资金))|批准|审批|批复|拨付|拨给|核拨|增拨|解决[^，。；\n]{0,12}(?:经费|资金|编制|用地|问题)|增加[^，。；\n]{0,8}(?:编制|经费|资金)|支持[^，。；\n]{0,8}(?:经费|资金))/gu
/** 恳请…给予500万元资金支持: the money far behind the asking. */
const ASKS_FOR_MEANS =
  /(?:恳请|请求|敬请)[^，。；：！？\n]{2,40}(?:给予|予以|安排|下达|增加)[^，。；：！？\n]{0,16}(?:资金|经费|编制|用地|指标|补助)[^，。；：！？\n]{0,6}/gu
/** The clause must begin with the asking: 及时请求批准, 经请求批准 tell of what was done. */
const START = /[，。；：！？,;:!?\s\n]$/u

export default defineRule({
  id: 'request-in-report',
  meta: {
    title: '报告夹带请示事项',
    category: 'structure',
    rationale: '报告不必批复，夹在里面的请求没有人会办；请示应单独行文。',
    basis: [
      {
        source: '《党政机关公文处理工作条例》',
        clause: '第十五条（四）（不得在报告等非请示性公文中夹带请示事项）',
      },
    ],
    severity: 'warning',
    fixable: false,
    messages: { asks: '“{quote}”是请示事项，不能写在报告里，应另行请示。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '关于秋收工作情况的报告\n烘干能力不足，⟦恳请县政府拨付⟧专项经费三十万元。',
      messageId: 'asks',
    },
    {
      bad: '秋收工作情况汇报\n⟦恳请省农业主管部门对我市烘干设备更新改造给予五百万元资金支持⟧。',
      messageId: 'asks',
    },
    { bad: '秋收工作情况汇报\n⟦请予批准⟧。', messageId: 'asks' },
    {
      bad: '秋收工作情况汇报\n⟦请求上级解决烘干设备经费不足的问题⟧。',
      messageId: 'asks',
    },
  ],
  allows: [
    '关于拨付秋收经费的请示\n恳请县政府拨付专项经费三十万元。',
    '关于秋收工作情况的报告\n全县及时拨付专项经费三十万元。',
    '关于秋收工作情况的报告\n现将情况报告如下，请予审议。',
    '关于秋收工作情况的报告\n群众请求解决的问题均已办结，经请求批准后实施。',
    '秋收工作情况汇报\n恳请各位领导继续给予指导和支持。',
    '秋收工作总结\n建议县政府拨付专项经费。',
  ],
  check({ draft, report }) {
    const title = draft.title?.text ?? ''
    if (!/(?:报告|汇报)(?:材料)?$/u.test(title) || /请示/u.test(title)) return
    let last = 0
    const asks = [...draft.text.matchAll(ASKS), ...draft.text.matchAll(ASKS_FOR_MEANS)]
    for (const match of asks.sort((a, b) => a.index - b.index)) {
      const start = match.index
      if (start < last) continue
      if (!START.test(draft.text.slice(Math.max(0, start - 1), start))) continue
      if (draft.isQuoted(start, 'quote') || draft.isQuoted(start)) continue
      last = start + match[0].length
      report({ start, end: last, messageId: 'asks' })
    }
  },
})
