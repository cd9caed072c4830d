import { z } from 'zod'
import { defineRule } from '../core/rule'

const PATTERN = /[，,](?=现[将就][^，。；,;\n]{2,40}(?:报告|汇报|总结|通报|呈报)如下)/gu
/** 根据…，现将…: what introduces the announcement belongs to its sentence. */
const INTRODUCES =
  /^(?:为|为了|按照|根据|依据|遵照|按|依照|结合|围绕|对照|针对|通过|经|收到|接到|在|自|从|近日|日前|目前|截至|下面|同时)/u

export default defineRule({
  id: 'lead-comma-xianjiang',
  meta: {
    title: '“现将……如下”前应断句',
    category: 'punctuation',
    rationale: '概述与“现将……报告如下”是两句话，用逗号连着读来气短。',
    basis: [{ source: '惯例', clause: '导语与正文过渡句之间用句号' }],
    severity: 'warning',
    fixable: 'safe',
    messages: { comma: '“现将……如下”另起一句，前面宜用句号。' },
  },
  options: z.strictObject({
    minimum: z.int().min(10).max(200).default(40).describe('前面的句子至少有多少字'),
  }),
  examples: [
    {
      bad: '今年以来，全县上下坚持早谋划、早部署、早落实，抢抓农时，克服阴雨天气影响，秋粮颗粒归仓⟦，⟧现将有关情况报告如下：',
      good: '今年以来，全县上下坚持早谋划、早部署、早落实，抢抓农时，克服阴雨天气影响，秋粮颗粒归仓。现将有关情况报告如下：',
      messageId: 'comma',
    },
  ],
  allows: [
    '根据县政府办公室关于做好今年秋收工作情况报送的通知要求，我局认真组织开展了自查自评工作，现将有关情况报告如下：',
    '今年秋收顺利，现将有关情况报告如下：',
    '秋粮颗粒归仓。现将有关情况报告如下：',
  ],
  check({ draft, options, report }) {
    for (const { index: start } of draft.text.matchAll(PATTERN)) {
      const clause = draft.clauseAt(start)
      const lead = draft.text.slice(clause.start, start).trim()
      if (lead.length < options.minimum || INTRODUCES.test(lead)) continue
      const text = '。'
      report({ start, end: start + 1, messageId: 'comma', suggestions: [{ text, safe: true }] })
    }
  },
})
