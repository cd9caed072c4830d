import { z } from 'zod'
import { defineRule } from '../core/rule'
import { boilerplate } from '../data/boilerplate'

/** A kind of paper that lost a character: 述职述廉报, 调研告. */
const CUT = /(?:述职|述廉|述责|工作|调研|自查|情况|整改|研判|总结|专项)(?<left>[报告])$/u
/** The opening sentence names what the paper is: 现将…情况汇报如下. */
const OPENING = /现[将就][^。；\n]{2,60}?(报告|汇报|总结|通报|通知|请示|函告)如下/u
const GENRE =
  /报告|汇报|总结|通报|通知|请示|函|批复|决定|决议|公报|公告|通告|意见|命令|议案|纪要|方案|预案|计划|要点|安排|打算|思路|办法|规定|细则|条例|制度|材料|提纲|讲话|发言|致辞|简报|综述|说明|建议|情况|述职|做法|经验/u

export default defineRule({
  id: 'title-genre-missing',
  meta: {
    title: '标题缺文种',
    category: 'structure',
    rationale: '标题不写文种，收文的人不知道是报告、请示还是方案。',
    basis: [
      {
        source: '《党政机关公文处理工作条例》',
        clause: '第九条（七）标题由发文机关名称、事由和文种组成',
      },
    ],
    severity: 'info',
    fixable: 'suggest',
    scope: 'document',
    messages: {
      genre: '标题没有文种，正文称“{genre}”。',
      cut: '标题末尾的“报告”少了一个字。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '⟦青禾县2025年秋收工作⟧\n现将有关情况报告如下：\n一、主要做法',
      good: '青禾县2025年秋收工作报告\n现将有关情况报告如下：\n一、主要做法',
      messageId: 'genre',
    },
    {
      bad: '2025年度述职述廉⟦报⟧\n一年来，本人认真履职。',
      good: '2025年度述职述廉报告\n一年来，本人认真履职。',
      messageId: 'cut',
    },
  ],
  allows: [
    '青禾县2025年秋收工作总结\n现将有关情况报告如下：',
    '青禾县秋收现场会侧记\n来到田间，机声隆隆。',
    '关于做好秋收工作的几点思考\n一、提高认识',
  ],
  check({ draft, report }) {
    const title = draft.title
    if (!title) return
    const left = CUT.exec(title.text)?.groups?.left
    if (left !== undefined) {
      const start = title.end - 1
      const suggestions = [{ text: '报告', safe: false }]
      report({ start, end: title.end, messageId: 'cut', severity: 'error', suggestions })
      return
    }
    if (GENRE.test(title.text)) return
    if (boilerplate.some(({ pattern }) => pattern.test(title.text))) return
    const genre = OPENING.exec(draft.text.slice(title.end, title.end + 1500))?.[1]
    if (genre === undefined) return
    const words = draft.text.slice(title.start, title.end)
    report({
      start: title.start,
      end: title.end,
      messageId: 'genre',
      data: { genre },
      suggestions: [{ text: words + genre, safe: false }],
    })
  },
})
