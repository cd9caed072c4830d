import { z } from 'zod'
import { defineRule } from '../core/rule'

const HAN = '[\\u4e00-\\u9fff]'
const BETWEEN = new RegExp(`(?<=${HAN})[ \\u3000]{1,2}(?=${HAN})`, 'gu')
const AT_MARK =
  /(?<=[\u4e00-\u9fff\d”》）])[ ]+(?=[，。；：、！？》”）])|(?<=[，；、])[ ]+(?=[\u4e00-\u9fff“《（])/gu
const RUN_BEFORE = /[\u4e00-\u9fff]{1,12}$/u
const RUN_AFTER = /^[\u4e00-\u9fff]{1,12}/u

export default defineRule({
  id: 'space-in-cjk',
  meta: {
    title: '汉字间的空格',
    category: 'punctuation',
    rationale: '多余的空格多是从网页或扫描件带来的，会把词拆开，也妨碍查找。',
    basis: [{ source: '惯例', clause: '汉字与汉字、汉字与标点之间不空格' }],
    severity: 'info',
    fixable: 'safe',
    needs: 'tokens',
    messages: {
      word: '空格把“{word}”拆开了。',
      space: '汉字之间有空格，多余则删，缺标点则补。',
      mark: '标点前后不留空格。',
    },
  },
  options: z.strictObject({
    minimum: z
      .int()
      .min(0)
      .default(24)
      .describe('短于这个字数的行允许用空格排版（姓名、标题、落款）'),
  }),
  examples: [
    {
      bad: '全县各乡镇认真开展秋收工⟦ ⟧作，组织机手抢收抢烘，农户满意。',
      good: '全县各乡镇认真开展秋收工作，组织机手抢收抢烘，农户满意。',
      messageId: 'word',
    },
    {
      bad: '全县各乡镇认真开展秋收工作⟦ ⟧及时组织机手抢收抢烘，农户满意。',
      good: '全县各乡镇认真开展秋收工作及时组织机手抢收抢烘，农户满意。',
      messageId: 'space',
    },
    {
      bad: '全县各乡镇认真开展秋收工作⟦ ⟧，组织机手抢收抢烘，农户满意。',
      good: '全县各乡镇认真开展秋收工作，组织机手抢收抢烘，农户满意。',
      messageId: 'mark',
    },
  ],
  allows: [
    '联系人：王 禾',
    '　　全县各乡镇认真开展秋收工作，组织机手抢收抢烘，农户满意。',
    '参会人员有：王 禾、李 苗、张 田 等同志，会议由县农业农村局主持召开。',
    '第一章 总则的规定和要求适用于全县各乡镇、各村（社区）的秋收工作安排。',
    '以“颗粒归仓 不误农时”为主题，在全县各乡镇组织开展秋收竞赛活动。',
    '姓名\t单位 职务 电话 备注 联系方式 通信地址 邮政编码 电子邮箱',
    '王禾 李苗 张田 赵穗 陈谷 周麦 吴稻 郑豆 冯薯 褚棉 卫麻 蒋桑',
  ],
  check({ draft, options, report }) {
    const { text } = draft
    const proseLines = new Map<number, boolean>()
    const isProse = (start: number) => {
      const line = draft.lineAt(start)
      let known = proseLines.get(line.start)
      if (known === undefined) {
        known =
          line.text.length >= options.minimum && !line.isTabular && /[，。；]/u.test(line.text)
        proseLines.set(line.start, known)
      }
      return known
    }
    for (const match of text.matchAll(BETWEEN)) {
      const start = match.index
      const end = start + match[0].length
      if (!isProse(start) || draft.isProtected(start)) continue
      const before = RUN_BEFORE.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
      const after = RUN_AFTER.exec(text.slice(end, end + 12))?.[0] ?? ''
      if (draft.isQuoted(start, 'quote') || draft.isQuoted(start)) continue
      if (/第[一二三四五六七八九十百]{1,4}[章节条编款]$/u.test(before)) continue
      const word = wordAcross(draft.cut(before + after), before.length)
      const range = { start, end, suggestions: [{ text: '', safe: word !== undefined }] }
      if (word) report({ ...range, messageId: 'word', data: { word } })
      else if (before.length > 4 && after.length > 4) report({ ...range, messageId: 'space' })
    }
    for (const match of text.matchAll(AT_MARK)) {
      const start = match.index
      if (!isProse(start) || draft.isProtected(start)) continue
      const end = start + match[0].length
      report({ start, end, messageId: 'mark', suggestions: [{ text: '', safe: true }] })
    }
  },
})

/** The dictionary word that closes over a gap. A name (王 禾) closes over none. */
function wordAcross(words: readonly string[], gap: number): string | undefined {
  let end = 0
  return words.find((word) => {
    end += word.length
    return word.length >= 2 && end > gap && end - word.length < gap
  })
}
