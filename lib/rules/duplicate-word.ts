import { z } from 'zod'
import { defineRule } from '../core/rule'

/** Doubled on purpose: 一件事一件事, 走着走着, 太多太多, and figures (二〇二〇). */
const MEANT =
  /^(?:一.*|.+着|谢谢|常常|往往|太多|很多|好多|非常|[〇一二三四五六七八九十百千万亿]+)$/u
const REPEATED = /([\p{Script=Han}]{2,6})\1/gu

export default defineRule({
  id: 'duplicate-word',
  meta: {
    title: '重词',
    category: 'repetition',
    rationale: '一个词接连打了两遍，多是复制粘贴或修改时留下的。',
    basis: [{ source: '惯例', clause: '校对常规' }],
    severity: 'warning',
    fixable: 'safe',
    needs: 'tokens',
    messages: { word: '“{word}”重复了。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '进一步⟦加强加强⟧组织领导。', good: '进一步加强组织领导。', messageId: 'word' },
    {
      bad: '认真⟦贯彻落实贯彻落实⟧会议精神。',
      good: '认真贯彻落实会议精神。',
      messageId: 'word',
    },
  ],
  allows: [
    '抓好信息员队伍建设，建设标准化站点',
    '一茬一茬接着干，一步一步向前走',
    '构建共建共治共享格局',
    '研究研究再说，讨论讨论',
    '深化文化文艺交流',
    '县教育局教育股、市发展改革委发展规划科',
    '学习习近平总书记重要讲话',
    '“学习”学习平台',
    '一个问题一个问题解决，走着走着就忘了，二〇二〇年，付出太多太多',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(REPEATED)) {
      const word = match[1] as string
      const start = match.index
      const middle = start + word.length
      const end = middle + word.length
      if (
        draft.isProtected(start) ||
        draft.isQuoted(start) ||
        MEANT.test(word) ||
        isReduplicated(word)
      )
        continue
      const isWhole =
        draft.isOnWordBoundaries({ start, end: middle }) &&
        draft.isOnWordBoundaries({ start: middle, end })
      if (!isWhole || isVerbTwice(draft.text, end)) continue
      report({
        start,
        end,
        messageId: 'word',
        data: { word },
        suggestions: [{ text: word, safe: true }],
      })
    }
  },
})

/** 研究研究 at the end of a clause is a turn of speech; AA is no word of its own. */
function isVerbTwice(text: string, end: number): boolean {
  return /^(?:$|[，。；！？、,;!?\n”）]|再|吧|一下)/u.test(text.slice(end, end + 2))
}

function isReduplicated(word: string): boolean {
  return word.length === 2 && word[0] === word[1]
}
