import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 印发…方案的通知 and 转发…通知的通知 name the paper inside; 请示报告 is neither. */
const REQUEST_REPORT = /(?:的)?请示报告$/u
const DOUBLE = /(请示|报告|汇报|通知|函|总结)的(请示|报告|汇报|通知|函)$/u
const FORWARDS = /印发|转发|批转|下发|公布|废止|答复|征求|修订|报送|审议/u

export default defineRule({
  id: 'title-double-genre',
  meta: {
    title: '文种重叠',
    category: 'structure',
    rationale: '“请示报告”“通知的通知”两个文种叠用，收文单位不知按哪种办理。',
    basis: [{ source: '《党政机关公文处理工作条例》', clause: '第八条 请示与报告是两种文种' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: {
      request: '“请示”和“报告”是两种文种，只能取其一。',
      double: '标题叠用了“{first}”和“{second}”两个文种。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '关于修建仓库的⟦请示报告⟧\n妥否，请批示。',
      good: '关于修建仓库的请示\n妥否，请批示。',
      messageId: 'request',
    },
    {
      bad: '关于秋收工作⟦报告的报告⟧\n正文。',
      good: '关于秋收工作报告\n正文。',
      messageId: 'double',
    },
  ],
  allows: [
    '关于修建仓库的请示\n妥否，请批示。',
    '关于印发秋收工作方案的通知\n正文。',
    '转发县农业农村局关于做好秋收工作通知的通知\n正文。',
    '秋收工作总结报告\n正文。',
    '关于执行重大事项请示报告制度情况的报告\n正文。',
  ],
  check({ draft, report }) {
    const title = draft.title
    if (!title) return
    const words = draft.text.slice(title.start, title.end)
    const request = REQUEST_REPORT.exec(words)
    if (request) {
      const asks = /妥否|当否|请(?:予)?(?:批示|批复|审批|批准)/u.test(draft.text)
      report({
        start: title.end - 4,
        end: title.end,
        messageId: 'request',
        suggestions: [{ text: asks ? '请示' : '报告', safe: false }],
      })
      return
    }
    const double = DOUBLE.exec(words)
    if (!double || FORWARDS.test(words)) return
    const [, first = '', second = ''] = double
    report({
      start: title.start + double.index,
      end: title.end,
      messageId: 'double',
      data: { first, second },
      suggestions: [{ text: second, safe: false }],
    })
  },
})
