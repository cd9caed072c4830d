import { z } from 'zod'
import type { Draft, Token } from '../core/draft'
import { defineRule } from '../core/rule'
import {
  allowedDoubles,
  isDoubledBeside,
  isDoubledWord,
  STANDS_ANYWHERE,
} from '../data/doubled-characters'
import { wordOfMeeting } from '../data/doubled-characters/meeting-words'
import { isReduplication } from '../data/doubled-characters/reduplications'
import { fixedPhrases } from '../data/fixed-phrases'
import { classifiers } from '../data/quantities'
import { isCommonHan, unitsOf } from '../text/units'

/** Function words that no sentence needs twice in a row. */
const FUNCTION = new Set('的了把在和与及将被对是以并或从向由于而且所')
const PREFIX = /[新全高大]/u
/** 某市｜市人民政府, 思政课｜课程体系: such a character ends one word and begins the next. */
const UNIT_END =
  /[省市县区州乡镇村局厅部委院校社组队为城课人工网站楼园店馆点线路车机品业学会法权费司处科股室团]/u
const CLASSIFIERS = new Set(classifiers)
/** 甲市市委, B省省长, 某局局长: a masked name before the character. */
const MASKED = /[A-Za-zＡ-Ｚ某甲乙丙丁×*＊]$/u
const NUMERAL = /[一二三四五六七八九十]/u
/** Names are doubled at will: 张丽丽. */
const SURNAME =
  /[张王李赵刘陈杨黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈彭吕苏卢蒋蔡贾魏薛叶阎潘杜戴夏钟汪田姜范石姚谭廖邹熊金陆郝孔崔康毛邱秦江史顾侯邵孟龙]$/u
/** How far away an echo may stand, in UTF-16 units. */
const ECHO = 8
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
      twice: '“{quote}”重复了一个“{char}”字。',
      word: '“{word}”中多了一个“{char}”字。',
      phrase: '固定表述“{phrase}”中多了一个“{char}”字。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '坚持⟦把把⟧安全工作抓实。', good: '坚持把安全工作抓实。', messageId: 'twice' },
    { bad: '取得⟦了了⟧明显成效。', good: '取得了明显成效。', messageId: 'twice' },
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
    { bad: '建成基础地理数⟦据据⟧库。', good: '建成基础地理数据库。', messageId: 'word' },
    { bad: '提升核⟦心心⟧功能。', good: '提升核心功能。', messageId: 'word' },
    { bad: '受益群众近3⟦万万⟧人。', good: '受益群众近3万人。', messageId: 'twice' },
    { bad: '总额突破1.1万⟦亿亿⟧元。', good: '总额突破1.1万亿元。', messageId: 'twice' },
    { bad: '（⟦一一⟧）加强领导。', good: '（一）加强领导。', messageId: 'twice' },
    {
      bad: '推动工业、交通⟦等等⟧领域转型。',
      good: '推动工业、交通等领域转型。',
      messageId: 'twice',
    },
    { bad: '以国内⟦大大⟧循环为主体。', good: '以国内大循环为主体。', messageId: 'twice' },
    { bad: '⟦项项⟧目建设加快。', good: '项目建设加快。', messageId: 'word' },
    { bad: '粮食生产，⟦加加⟧强烘干。', good: '粮食生产，加强烘干。', messageId: 'word' },
    { bad: '⟦议议⟧题已经确定。', good: '议题已经确定。', messageId: 'word' },
    { bad: '村民小组组⟦长长⟧负责。', good: '村民小组组长负责。', messageId: 'word' },
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
    '把把脉、开良方，年年防汛年年防',
    '外交部部长、大学学生、场景创新新机制、饮用水水资源，水生生物，南开区区委书记',
    '运算速度9亿亿次，工业、交通等等。',
    '展柜前静静诉说，缓缓展开，仅仅占两成，牢牢守住',
    '认定为为亲友非法牟利，转化为为民服务的成效',
    '件件有专班，桩桩有回音；人人有岗位、周周有劳动、期期有评价',
    '机手天天转、周周报、月月评，庭院满天星星，亩亩有收成，确保项项有结果',
    '请大家议议收割的难处，看看水清不清，闻闻水香不香，瞧瞧稻子黄没黄',
    '家家有标准、社社建台账，棚棚装探头，垄垄有滴灌，场场有讲评',
    '责任层层压实、任务级级传导，做到户户见面，实现村村通车',
  ],
  check({ draft, report }) {
    for (const start of findDoubles(draft.text)) {
      const char = draft.text.charAt(start)
      const end = start + 2
      if (draft.isProtected(start) || draft.isQuoted(start)) continue
      if (isReduplicated(draft, start, char.length)) continue
      const tokens = draft.tokensAt(start).filter((t) => t.end > start && t.start < end)
      const suggestions = [{ text: char, safe: true }]
      const isMeeting = tokens.length === 2 && tokens.every(({ text }) => text.length > char.length)
      const phrase = isMeeting ? undefined : fixedPhraseWithout(draft.text, start, char.length)
      if (phrase) {
        report({ start, end, messageId: 'phrase', data: { phrase, char }, suggestions })
        continue
      }
      const found = judge(draft, start, tokens, isMeeting)
      if (!found || isRepeatedSpelling(draft.text, start)) continue
      const { word, isCertain } = found
      report({
        start,
        end,
        ...(word
          ? { messageId: 'word', data: { word, char } }
          : { messageId: 'twice', data: { char } }),
        suggestions: [{ text: char, safe: isCertain }],
        ...(!isCertain && { severity: 'info' }),
      })
    }
  },
})

/** Where a Chinese character of the common block stands twice; the second pair of 是是非非是是 counts by itself. */
function findDoubles(text: string): number[] {
  const units = unitsOf(text)
  const found: number[] = []
  for (let at = 0; at < units.length - 1; at++) {
    if (units[at] !== units[at + 1] || !isCommonHan(units[at] as number)) continue
    found.push(at++)
  }
  return found
}

interface Doubling {
  /** The word that stands whole beside the character. */
  readonly word?: string
  /** Neither the word nor its neighbour has been seen so; else it is a hint only. */
  readonly isCertain: boolean
}

/** What official texts say to the doubled character at `start`; nothing where it is right. */
function judge(
  draft: Draft,
  start: number,
  tokens: readonly Token[],
  isMeeting: boolean,
): Doubling | undefined {
  const { text } = draft
  const [char = '', before = '', after = ''] = [text[start], text[start - 1], text[start + 2]]
  const [first, second] = tokens
  if (!first || MASKED.test(before)) return undefined
  if (isEchoed(text, start) || (!isMeeting && isReduplication(draft, start))) return undefined
  if (allowedDoubles().some(({ phrase }) => coversDouble(text, start, phrase))) return undefined
  if (isNumberTwice(text, start)) return { isCertain: true }
  // 5场场, 16家家
  const isCounted = /[\d万亿]/u.test(before) && (CLASSIFIERS.has(char) || /[年月日种]/u.test(char))
  if (isCounted && tokens.every((t) => t.end <= start + 2)) return { isCertain: true }
  // 学习｜习近平: two words that happen to meet.
  if (second && isMeeting) {
    const meeting = wordOfMeeting(first.text, second.text, draft.cut)
    if (!meeting) return undefined
    // 馆｜馆长, 创新｜新机制: characters that end and begin words of their own.
    if (!meeting.isAcross && (UNIT_END.test(char) || PREFIX.test(char))) return undefined
    return { word: meeting.word, isCertain: false }
  }
  if (!second) {
    if (first.text.length > 2) return undefined
    const word = wordAcross(draft, first, char)
    if (word) return { word, isCertain: false }
    // 等等 ends a list; 交通等等领域 goes on.
    if (char === '等' && /[\p{Script=Han}\d]/u.test(after)) return { isCertain: false }
    const isSeen =
      isDoubledBeside('itself-after', char, before) || isDoubledBeside('itself-to', char, after)
    return isSeen || STANDS_ANYWHERE.test(char) || SURNAME.test(before)
      ? undefined
      : { isCertain: false }
  }
  if (first.text === char && second.text === char) {
    const isSeen =
      isDoubledBeside('alone-after', char, before) || isDoubledBeside('alone-to', char, after)
    if (FUNCTION.has(char)) return { isCertain: true }
    return isSeen || SURNAME.test(before) ? undefined : { isCertain: true }
  }
  const [word, where] =
    second.text === char ? [first.text, 'behind' as const] : [second.text, 'before' as const]
  const isKnownWord = isDoubledWord(where, word)
  const isKnownPlace = isDoubledBeside(where, char, where === 'before' ? before : after)
  const mended = wordWithout(draft, start, char.length)
  if (mended !== undefined) return { word: mended, isCertain: true }
  if (isKnownWord && isKnownPlace) return undefined
  return { word, isCertain: !isKnownWord && !isKnownPlace && !UNIT_END.test(char) }
}

/** 可可｜持续, 共｜生生: a single character beside a doubled one makes a word with half of it. */
function wordAcross(draft: Draft, { start, end }: Token, char: string): string | undefined {
  const tokens = draft.tokensAt(start)
  const before = tokens.find((token) => token.end === start && token.text.length === 1)
  const after = tokens.find((token) => token.start === end && token.text.length === 1)
  const pairs = [after && char + after.text, before && before.text + char]
  return pairs.find(
    (pair) => pair && /^\p{Script=Han}+$/u.test(pair) && draft.cut(pair).length === 1,
  )
}

function coversDouble(text: string, start: number, phrase: string): boolean {
  const at = text
    .slice(Math.max(0, start + 2 - phrase.length), start + phrase.length)
    .indexOf(phrase)
  return at !== -1
}

/** The same characters stand so elsewhere in the text: a name (宜荆荆都市圈), not a slip. */
function isRepeatedSpelling(text: string, start: number): boolean {
  const from = Math.max(0, start - 1)
  const around = text.slice(from, start + 3)
  return text.indexOf(around) !== from || text.includes(around, from + 1)
}

/** 年年防汛年年防: the same doubling again within a clause is rhetoric. */
function isEchoed(text: string, start: number): boolean {
  const pair = text.slice(start, start + 2)
  const before = text.slice(Math.max(0, start - ECHO), start)
  return before.includes(pair) || text.slice(start + 2, start + 2 + ECHO).includes(pair)
}

/** 近3万万人, 1.1万亿亿元, （一一）, 一一是: a number is written so only in counts of computations (9亿亿次). */
function isNumberTwice(text: string, start: number): boolean {
  const [before = '', after = ''] = [text[start - 1], text[start + 2]]
  if (/[万亿]/u.test(text[start] ?? ''))
    return /[\d万余多]/u.test(before) && !/[次电亿]/u.test(after)
  if (!NUMERAL.test(text[start] ?? '')) return false
  return /[（(]/u.test(before)
    ? /[）)]/u.test(after)
    : /^$|[。；：\n]/u.test(before) && after === '是'
}

/** AABB and triple characters are meant (实实在在, 哈哈哈); not so 组组长长 of 小组｜组长｜长, which is no word's edge. */
function isReduplicated(draft: Draft, start: number, size: number): boolean {
  const { text } = draft
  const pair = (at: number) => text.slice(at, at + size) === text.slice(at + size, at + 2 * size)
  const isHan = (at: number) => /^\p{Script=Han}/u.test(text.slice(at, at + 2))
  const isWhole = (at: number) => draft.isOnWordBoundaries({ start: at, end: at + 4 * size })
  return (
    (isHan(start + 2 * size) && pair(start + 2 * size) && isWhole(start)) ||
    (start >= 2 * size &&
      isHan(start - 2 * size) &&
      pair(start - 2 * size) &&
      isWhole(start - 2 * size)) ||
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
  const mended = before + after
  return fixedPhrases.find(({ phrase }) => {
    const at = mended.indexOf(phrase)
    return at !== -1 && at < gap && at + phrase.length >= gap
  })?.phrase
}
