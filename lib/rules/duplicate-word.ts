import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { isCommonHan, UnitSet, unitsOf } from '../text/units'

/** Doubled on purpose: 一件事一件事, 走着走着, 太多太多, and figures (二〇二〇). */
const MEANT =
  /^(?:一.*|.+着|谢谢|常常|往往|太多|很多|好多|非常|[〇一二三四五六七八九十百千万亿]+)$/u
const HAN = /^[\u4e00-\u9fff]+$/u
/** What is called out twice is short: a word of three characters at most, in UTF-16 units for both. */
const LONGEST_CALL = 6
const SHORTEST = 2
const LONGEST = 12
/** 坚持问题导向，坚持问题导向: a clause and its copy, with nothing else between two marks. */
const REPEATED_CLAUSE =
  /(?<=^|[，。；、：,;:）)\s])([\p{Script=Han}]{3,16})[，、,]\1(?=[，。；、,;]|$)/gmu
const SHORTEST_CLAUSE = 3
/** In UTF-16 units: the rarest characters take two. */
const LONGEST_CLAUSE = 2 * 16
/** What may end the copy; a line break and its spaces end it as well. */
const ENDS = new UnitSet('，。；、,;\n\r')
/** Verbs that are doubled in speech: 研究研究，讨论讨论。 */
const SPOKEN = new Set(
  '研究 讨论 商量 考虑 学习 了解 休息 交流 锻炼 放松 琢磨 体验 尝试 感受 打扫 收拾 分析 准备 检查 调查 打听 合计 比较 意思'.split(
    ' ',
  ),
)

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
    messages: { word: '“{word}”重复了。', clause: '“{word}”接连写了两遍。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '进一步⟦加强加强⟧组织领导。', good: '进一步加强组织领导。', messageId: 'word' },
    {
      bad: '认真⟦贯彻落实贯彻落实⟧会议精神。',
      good: '认真贯彻落实会议精神。',
      messageId: 'word',
    },
    { bad: '农机装备⟦配备配备⟧到位。', good: '农机装备配备到位。', messageId: 'word' },
    {
      bad: '开展全面⟦排查排查⟧，限期整改。',
      good: '开展全面排查，限期整改。',
      messageId: 'word',
    },
    {
      bad: '健全长效⟦机制机制⟧，巩固成果。',
      good: '健全长效机制，巩固成果。',
      messageId: 'word',
    },
    { bad: '⟦粮食生产粮食生产⟧，责任重大。', good: '粮食生产，责任重大。', messageId: 'word' },
    {
      bad: '狠抓落实，⟦坚持问题导向，坚持问题导向⟧，压实责任。',
      good: '狠抓落实，坚持问题导向，压实责任。',
      messageId: 'clause',
    },
  ],
  allows: [
    '抓好信息员队伍建设，建设标准化站点',
    '落实退税缓税缓费政策',
    '一茬一茬接着干，一步一步向前走',
    '构建共建共治共享格局',
    '研究研究再说，讨论讨论',
    '深化文化文艺交流',
    '县教育局教育股、市发展改革委发展规划科',
    '学习习近平总书记重要讲话',
    '“学习”学习平台',
    '一个问题一个问题解决，走着走着就忘了，二〇二〇年，付出太多太多',
    '普查普查，查出了底数。老机手说：“手艺手艺，有手没艺不成。”调研调研，既要调又要研。',
  ],
  check({ draft, report }) {
    let last = 0
    for (const { start, middle, end } of findRepetitions(draft.text)) {
      if (start < last) continue
      const word = draft.text.slice(start, middle)
      if (
        draft.isProtected(start) ||
        draft.isQuoted(start) ||
        MEANT.test(word) ||
        isReduplicated(word)
      )
        continue
      // 长效机制｜机制: the first copy may be the tail of a longer word, the second stands alone.
      const isWhole =
        draft.isOnWordBoundaries({ start: middle, end }) && hasWord(draft, middle, end)
      if (!isWhole || (SPOKEN.has(word) && isVerbTwice(draft.text, end))) continue
      if (isWholeClause(draft.text, start, end)) continue
      last = end
      report({
        start,
        end,
        messageId: 'word',
        data: { word },
        suggestions: [{ text: word, safe: true }],
      })
    }
    if (!mayRepeatClause(draft.text)) return
    for (const match of draft.text.matchAll(REPEATED_CLAUSE)) {
      const word = match[1] as string
      const start = match.index
      if (draft.isProtected(start) || draft.isQuoted(start, 'quote')) continue
      report({
        start,
        end: start + match[0].length,
        messageId: 'clause',
        data: { word },
        suggestions: [{ text: word, safe: true }],
      })
    }
  },
})

/** Stretches of Chinese characters that follow themselves once, in order; the longest first at each place. */
function findRepetitions(text: string) {
  const units = unitsOf(text)
  const found: { start: number; middle: number; end: number }[] = []
  for (let size = SHORTEST; size <= LONGEST; size++) {
    const isAlike = (at: number) => units[at] === units[at - size]
    // `size` units in a row that are the same as those before them: one of them is at a multiple of the size.
    for (let at = size; at < units.length; at += size) {
      if (!isAlike(at)) continue
      let first = at
      while (first > size && isAlike(first - 1)) first--
      while (at + 1 < units.length && isAlike(at + 1)) at++
      for (let middle = first; middle + size <= at + 1; middle++) {
        const start = middle - size
        const word = text.slice(start, middle)
        // Three times and more is meant, or no prose.
        const isTwice = !text.startsWith(word, middle + size) && !text.endsWith(word, start)
        if (isTwice && HAN.test(word)) found.push({ start, middle, end: middle + size })
      }
    }
  }
  return found.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** Whether the words from some mark to the next stand before it, too. Spares most texts the pattern. */
function mayRepeatClause(text: string): boolean {
  const units = unitsOf(text)
  let last = 0
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at]
    if (unit !== undefined && (isCommonHan(unit) || !ENDS.has(unit))) continue
    const size = at - last - 1
    if (size >= SHORTEST_CLAUSE && size <= LONGEST_CLAUSE && units[at - 1] === units[last - 1]) {
      if (text.startsWith(text.slice(last + 1, at), last - size)) return true
    }
    last = at
  }
  return false
}

/** Something in it is a word: 税缓 in 退税缓税缓费 is none. */
function hasWord(draft: Draft, start: number, end: number): boolean {
  return draft
    .tokensAt(start)
    .some((token) => token.start >= start && token.end <= end && token.text.length > 1)
}

/** 研究研究 at the end of a clause is a turn of speech; AA is no word of its own. */
function isVerbTwice(text: string, end: number): boolean {
  return /^(?:$|[，。；！？、,;!?\n”）]|再|吧|一下)/u.test(text.slice(end, end + 2))
}

/** 普查普查，查出了数字: called out twice, and explained in the next clause. */
function isWholeClause(text: string, start: number, end: number): boolean {
  return (
    /(?:^|[，。；：！？“‘（—\n]|[。！？]”)$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    /^[，,]\p{Script=Han}/u.test(text.slice(end, end + 2)) &&
    end - start <= LONGEST_CALL
  )
}

function isReduplicated(word: string): boolean {
  return word.length === 2 && word[0] === word[1]
}
