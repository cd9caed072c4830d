import { z } from 'zod'
import type { Draft, Token } from '../core/draft'
import { defineRule } from '../core/rule'
import { seenBeside } from '../data/doubled-characters'
import { fixedPhrases } from '../data/fixed-phrases'

/** Function words that no sentence needs twice in a row. */
const FUNCTION = new Set('的了把在和与及将被对是以并或从向由于而且所')
/** 某市｜市人民政府, 思政课｜课程体系: such a character ends one word and begins the next. */
const UNIT_END =
  /[省市县区州乡镇村局厅部委院校社组队为城课人工网站楼园店馆点线路车机品业学会法权费]/u
const SEEN = new Map(seenBeside.map(({ where, characters }) => [where, characters]))
/** No fixed phrase is longer, in UTF-16 units. */
const REACH = Math.max(...fixedPhrases.map(({ phrase }) => phrase.length))

export default defineRule({
  id: 'duplicate-char',
  meta: {
    title: '重字',
    category: 'repetition',
    rationale: '多打的一个字读者一眼可见，说明稿子没有校过。',
    basis: [{ source: '惯例', clause: '校对常规' }],
    severity: 'warning',
    fixable: 'safe',
    needs: 'tokens',
    messages: {
      function: '“{quote}”重复了一个“{char}”字。',
      word: '“{word}”中多了一个“{char}”字。',
      phrase: '固定表述“{phrase}”中多了一个“{char}”字。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '坚持⟦把把⟧安全工作抓实。', good: '坚持把安全工作抓实。', messageId: 'function' },
    { bad: '取得⟦了了⟧明显成效。', good: '取得了明显成效。', messageId: 'function' },
    {
      bad: '围绕“⟦学学⟧思想、强党性、重实践、建新功”开展活动。',
      good: '围绕“学思想、强党性、重实践、建新功”开展活动。',
      messageId: 'phrase',
    },
    { bad: '健全⟦激激⟧励机制。', good: '健全激励机制。', messageId: 'word' },
    {
      bad: '统筹推进粮食工作落⟦实实⟧到位。',
      good: '统筹推进粮食工作落实到位。',
      messageId: 'word',
    },
    { bad: '守牢意⟦识识⟧形态阵地。', good: '守牢意识形态阵地。', messageId: 'word' },
  ],
  allows: [
    '达到目的的关键',
    '工作作为重点，学习习近平总书记重要讲话。',
    '牢牢把握、层层负责、人人参与',
    '实实在在的成效，和和美美的生活',
    '全市市场主体',
    '为为民服务点赞',
    '原原本本学，扎扎实实学',
    '是是非非',
    '思政课课程体系、老城城市更新、该人大代表所在地的人人大代表',
    '一张张笑脸，认真学习习近平总书记重要讲话，为群众鼓鼓劲',
    '执法队队长、信息司司长、犯罪团伙伙同他人',
    '青禾村村委会主任，极极少数，外网网络，青禾市市人民政府',
    '民族歌剧《柳柳州》上演，完善培育育繁推一体化，马铃薯原原种增产',
    '认定为为亲友非法牟利，转化为为民服务的成效',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(/(\p{Script=Han})\1/gu)) {
      const char = match[1] as string
      const start = match.index
      const end = start + match[0].length
      if (draft.isProtected(start) || draft.isQuoted(start)) continue
      if (isReduplicated(draft.text, start, char.length)) continue
      const tokens = draft.tokensAt(start).filter((t) => t.end > start && t.start < end)
      // 学习｜习近平: two words that happen to meet.
      if (tokens.length === 2 && tokens.every((token) => token.text.length > char.length)) continue
      const suggestions = [{ text: char, safe: true }]
      const phrase = fixedPhraseWithout(draft.text, start, char.length)
      if (phrase) {
        report({ start, end, messageId: 'phrase', data: { phrase, char }, suggestions })
        continue
      }
      const isTwoWords = tokens.length === 2 && tokens.every((t) => t.text === char)
      if (isTwoWords && FUNCTION.has(char)) {
        report({ start, end, messageId: 'function', data: { char }, suggestions })
        continue
      }
      const word =
        tokens.some((t) => t.text === char) &&
        (wordBeside(tokens, char) ?? wordWithout(draft, start, char.length))
      if (word) report({ start, end, messageId: 'word', data: { word, char }, suggestions })
    }
  },
})

/** 落实｜实: the word that stands whole beside a character which official texts never put there. */
function wordBeside([first, second]: readonly Token[], char: string): string | undefined {
  if (!first || !second) return undefined
  const [word, where] =
    second.text === char ? [first, 'behind' as const] : [second, 'before' as const]
  return word.text === char || SEEN.get(where)?.has(char) ? undefined : word.text
}

/** AABB and triple characters are meant (实实在在, 哈哈哈). */
function isReduplicated(text: string, start: number, size: number): boolean {
  const pair = (at: number) => text.slice(at, at + size) === text.slice(at + size, at + 2 * size)
  const isHan = (at: number) => /^\p{Script=Han}/u.test(text.slice(at, at + 2))
  return (
    (isHan(start + 2 * size) && pair(start + 2 * size)) ||
    (start >= 2 * size && isHan(start - 2 * size) && pair(start - 2 * size)) ||
    text.slice(start + 2 * size, start + 3 * size) === text.slice(start, start + size)
  )
}

/**
 * The dictionary word that closes over the gap: one that the extra character broke up (习近近平), or a long one
 * behind or before it (现现代化建设). A short one may stand beside its own character: 该村｜村委会, 极｜极少数.
 */
function wordWithout(draft: Draft, start: number, size: number): string | undefined {
  const clause = draft.clauseAt(start)
  const gap = start + size - clause.start
  let end = 0
  const mended =
    draft.text.slice(clause.start, start + size) + draft.text.slice(start + 2 * size, clause.end)
  return draft.cut(mended).find((word) => {
    end += word.length
    if (end <= gap || end - word.length >= gap || word.length < 3) return false
    const isBesideIt =
      draft.text.startsWith(word, start + size) ||
      draft.text.slice(Math.max(0, start + size - word.length), start + size) === word
    return !isBesideIt || (word.length >= 4 && !UNIT_END.test(word[0] ?? ''))
  })
}

/** The fixed phrase that appears around the place once the second character is left out. */
function fixedPhraseWithout(text: string, start: number, size: number): string | undefined {
  const before = text.slice(Math.max(0, start + size - REACH), start + size)
  const after = text.slice(start + 2 * size, start + 2 * size + REACH)
  const gap = before.length
  return fixedPhrases.find(({ phrase }) => {
    const at = (before + after).indexOf(phrase)
    return at !== -1 && at < gap && at + phrase.length >= gap
  })?.phrase
}
