import { z } from 'zod'
import { defineRule } from '../core/rule'

const ADDRESSEES =
  /^(?=[\p{Script=Han}（）()、，,和]{6,60}[：:]$)(?:[^：:]{2,30}?(?:政府|委|办|局|部|厅|会|院|公司|集团))(?<more>[、，,和][^：:]{2,40})[：:]$/u

export default defineRule({
  id: 'multiple-addressees',
  meta: {
    title: '请示多头主送',
    category: 'structure',
    rationale: '请示同时主送几个机关，谁都可以不批；应主送一个，其他机关抄送。',
    basis: [
      {
        source: '《党政机关公文处理工作条例》',
        clause: '第十五条（一）（原则上主送一个上级机关，根据需要同时抄送相关上级机关和同级机关）',
      },
    ],
    severity: 'warning',
    fixable: 'suggest',
    messages: { many: '请示只主送一个上级机关，“{quote}”宜改为抄送。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '关于增购农机的请示\n县人民政府⟦、县财政局⟧：\n拟购置烘干机三台。\n妥否，请批示。',
      good: '关于增购农机的请示\n县人民政府：\n拟购置烘干机三台。\n妥否，请批示。',
      messageId: 'many',
    },
  ],
  allows: [
    '关于增购农机的请示\n县人民政府：\n拟购置烘干机三台。',
    '关于秋收工作的通知\n各乡镇人民政府、县直各单位：\n请抓好落实。',
    '关于增购农机的请示\n县委、县政府：\n拟购置烘干机三台。',
  ],
  check({ draft, report }) {
    const title = draft.title
    // 请示报告 is no kind of paper, but asks all the same.
    if (!title || (draft.documentType !== 'request' && !/请示报告$/u.test(title.text))) return
    const line = draft.lines.find(({ start, text }) => start > title.end && text !== '')
    const more = line && ADDRESSEES.exec(line.text)?.groups?.more
    // 县委、县政府 is one leadership by its usual name.
    if (!line || !more || /^[县市区省镇乡]委[、，和]\p{Script=Han}*政府[：:]$/u.test(line.text))
      return
    const start = line.start + draft.text.slice(line.start, line.end).indexOf(more)
    report({
      start,
      end: start + more.length,
      messageId: 'many',
      suggestions: [{ text: '', safe: false }],
    })
  },
})
