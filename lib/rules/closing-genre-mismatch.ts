import { z } from 'zod'
import { defineRule } from '../core/rule'
import { documentTypeById } from '../data/document-types'

/** How many of the last lines may hold the closing; signature and attachments follow it. */
const LAST_LINES = 8
const REQUEST = '妥否，请批示。'
const ASKS =
  /(?:(?:以上(?:报告|汇报|意见|请示)?)?[，,]?(?:妥否|当否|可否|是否(?:妥当|可行|同意))[，,？?]?)(?:请|望|恳请|敬请|请予)[^。！？!?\n]{0,8}(?:批示|批复|审批|批准|指示|核准|审定)[。！？!?]?/u
const REPORTS =
  /(?:^|[。；\s])(特此(?:报告|汇报|通知|通报|函告|函复|函达|公告|说明)(?:[，,][^。]{2,8})?[。！!]?|以上报告[，,]?请(?:审阅|审示|审议|指正)[。！!]?)$/u
const ODD_MARKS = /^(?:妥否|当否|可否)[，,？?]?请.{0,6}[。！!？?]?$/u
/** What ends each kind that closes with a formula of its own. */
const OWN: Readonly<Record<string, RegExp>> = {
  request: /请示/u,
  notice: /通知/u,
  circular: /通报/u,
  letter: /函/u,
}
/** What no report or minute ends in: 函达 and 通知 are other papers' words. */
const NOT_OF_REPORTS = /特此(?:函告|函复|函达|通知)/u

export default defineRule({
  id: 'closing-genre-mismatch',
  meta: {
    title: '结尾用语与文种不符',
    category: 'structure',
    rationale: '报告不求批复、请示必求批复，结尾用错会误了办理。',
    basis: [
      {
        source: '《党政机关公文处理工作条例》',
        clause: '第十五条（四）（不得在报告等非请示性公文中夹带请示事项）',
      },
      { source: '惯例', clause: '各文种的结尾用语' },
    ],
    severity: 'error',
    fixable: 'suggest',
    messages: {
      asks: '标题是“{type}”，结尾却用了请示用语“{quote}”。',
      reports: '标题是“{type}”，结尾“{quote}”不合文种。',
      marks: '请示结语通常写作“{right}”：“否”后用逗号，句末用句号。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '关于秋收工作情况的报告\n秋收顺利。\n⟦妥否，请批示。⟧',
      good: '关于秋收工作情况的报告\n秋收顺利。\n特此报告。',
      messageId: 'asks',
    },
    {
      bad: '优化营商环境工作情况汇报\n成效明显。\n⟦特此函达，请予支持。⟧',
      good: '优化营商环境工作情况汇报\n成效明显。\n特此报告。',
      messageId: 'reports',
    },
    {
      bad: '关于增购农机的请示\n拟购置烘干机三台。\n⟦以上报告，请审阅。⟧',
      good: '关于增购农机的请示\n拟购置烘干机三台。\n妥否，请批示。',
      messageId: 'reports',
    },
    {
      bad: '关于增购农机的请示\n拟购置烘干机三台。\n⟦特此报告。⟧',
      good: '关于增购农机的请示\n拟购置烘干机三台。\n妥否，请批示。',
      messageId: 'reports',
    },
    {
      bad: '关于召开秋收现场会的通知\n请按时参加。\n⟦特此报告。⟧\n青禾县农业农村局',
      good: '关于召开秋收现场会的通知\n请按时参加。\n特此通知。\n青禾县农业农村局',
      messageId: 'reports',
    },
    {
      bad: '关于增购农机的请示\n拟购置烘干机三台。\n⟦妥否？请批示！⟧',
      good: '关于增购农机的请示\n拟购置烘干机三台。\n妥否，请批示。',
      messageId: 'marks',
    },
    {
      bad: '关于增购农机的请示\n拟购置烘干机三台。\n⟦妥否，请批示？⟧',
      good: '关于增购农机的请示\n拟购置烘干机三台。\n妥否，请批示。',
      messageId: 'marks',
    },
    {
      bad: '关于召开秋收现场会的通知\n请按时参加。\n⟦妥否，请批示。⟧',
      good: '关于召开秋收现场会的通知\n请按时参加。\n特此通知。',
      messageId: 'asks',
    },
  ],
  allows: [
    '关于秋收工作情况的报告\n秋收顺利。\n特此报告。',
    '关于增购农机的请示\n拟购置烘干机三台。\n当否，请批复。',
    '关于秋收工作情况的报告\n秋收顺利。\n以上报告如无不妥，请批转各乡镇执行。',
    '关于秋收工作情况的报告\n以上报告，请审议。',
    '关于增购农机的请示报告\n拟购置烘干机三台。\n妥否，请批示。',
    '关于秋收工作情况的报告\n请示要一文一事，“妥否，请批示。”只用于请示。\n特此报告。',
    '秋收工作总结\n各镇要及时请示汇报。',
  ],
  check({ draft, report }) {
    const type = documentTypeById(draft.documentType)
    const title = draft.title
    if (!type || !title) return
    // 请示报告 is both: its own rule says so.
    const isRequest = type.id === 'request' || /请示(?:报告|汇报)/u.test(title.text)
    const asksNothing =
      !isRequest &&
      /(?:报告|汇报|总结|材料|通知|通报|要点|纪要|方案|预案|计划)(?:材料)?$/u.test(title.text)
    const own = OWN[type.id]
    const lines = draft.lines.filter((line) => line.text !== '').slice(-LAST_LINES)
    for (const line of lines) {
      if (line.start <= title.end || line.text.length > 200) continue
      const body = draft.text.slice(line.start, line.end)
      const place = (quote: string) => {
        const start = line.start + body.lastIndexOf(quote)
        return { start, end: start + quote.length, data: { type: type.title, right: REQUEST } }
      }
      const asks = ASKS.exec(body)?.[0]
      if (asks && asksNothing && !draft.isQuoted(place(asks).start, 'quote')) {
        const word = /通知|通报/u.exec(title.text)?.[0] ?? '报告'
        const suggestions = [{ text: `特此${word}。`, safe: false }]
        report({ ...place(asks), messageId: 'asks', suggestions })
      }
      if (asks && isRequest && ODD_MARKS.test(asks) && /[？?！!]/u.test(asks)) {
        const right = asks.replace(/[！!？?]$/u, '。').replace(/[？?]/u, '，')
        const suggestions = [{ text: right, safe: false }]
        const { start, end } = place(asks)
        report({ start, end, messageId: 'marks', data: { right }, suggestions, severity: 'info' })
      }
      const reports = REPORTS.exec(line.text)?.[1]
      const word = /(?:请示|通知|通报|函)/u.exec(own?.source ?? '')?.[0]
      if (
        reports &&
        !own &&
        NOT_OF_REPORTS.test(reports) &&
        /(?:报告|汇报|总结|纪要)$/u.test(title.text)
      ) {
        report({
          ...place(reports),
          messageId: 'reports',
          suggestions: [{ text: '特此报告。', safe: false }],
        })
      }
      if (!reports || !own || own.test(reports) || !word) continue
      const right =
        type.id === 'request' ? REQUEST : type.id === 'letter' ? '特此函告。' : `特此${word}。`
      const suggestions = [{ text: right, safe: false }]
      report({ ...place(reports), messageId: 'reports', suggestions })
    }
  },
})
