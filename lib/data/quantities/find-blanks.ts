import type { Draft } from '../../core/draft'
import type { Range } from '../../core/range'
import { matchesAt } from '../../text/matches-at'
import { isCommonHan } from '../../text/units'
import { quantityVerbs } from '.'
import { isFigure } from './figure-signs'
import { bareClassifiers, boundClassifiers, measures } from './figureless'
import { lacksFigure, mayLackFigure } from './odds'
import { CHANGE, END, LOOSE_END, opens, type Place, RESTED, STOP, TEXT } from './place'
import {
  isBesideCounts,
  isChange,
  isListed,
  isNamed,
  isQuotedCount,
  isSecond,
  isSecondMeasure,
  isSetAgainst,
  isToldLater,
} from './told-by-neighbours'
import { UNIT_WORDS, unitsIn } from './unit-patterns'
import { makesWord, wordAfter, wordBefore } from './words-beside'

/** 数十个; but 总数人 lacks its figure. */
const FEW = /(?<![总人次户个件])数$/u
const SCALED_END = new RegExp(`^(?:左右|以内)?(?:${STOP})`, 'u')
const SCALED_FLOOR = new RegExp(`^以[上下](?:${STOP})`, 'u')
const BOUND_BEFORE = /[\p{Script=Han}”》）)“]$/u
/** 30分钟服务圈: its figure is missed even behind a quotation mark. */
const CIRCLE = /^(?:分钟|小时)\p{Script=Han}{0,8}圈/u

/** 每, 各, 这 … count without a figure. */
const DETERMINER = /[每各这那该本此某整半单首同另逐哪何全]$/u
const NUMERAL_WORD = /^[一二三四五六七八九十百千万亿两几数多半]/u
/** 仍有项, 测评点中有项: what there is, is counted. */
const THERE_IS = /[仍尚中共]有$/u
/** Single words that may stand before a figure; others make a phrase of their own with a classifier (有个, 做件). */
const SINGLE = new Set('达至约近超逾共为和及与的在对由从前后辖含设增立办发印排查等到破获创建类')
/** 近万人, 千家万户: 万 is the figure itself. */
const SCALE_IS_FIGURE =
  /(?:近|超|过|上|约|逾|破|接近|跨|每|按|成|不足|满|进|入|访|走|映|惠及|造福|几|富|润|亮|泽|暖|服务|情系)$/u
/** 其余, 业余, 结余: 余 is no remainder of a figure. */
const REMAINDER = /[其剩业结富盈空残节有年]$/u
/** 老乡家, 科学家, 报名: the last character belongs to a person or a word. */
const NO_COUNT =
  /(?:[姓户]|百姓|村民|他们|回到|自己|别人|居民|老乡|群众|学生|邻居|场景|环节|[人们学术画史艺作专行民大到国之为自名签署地书命知联题著个是强置])$/u
/** Classifiers that a verb alone calls for: 启动处…, 选派名…. */
const AFTER_VERB = new Set(['名', '家', '处', '场', '件', '套', '支'])
/** 名院, 户厕, 家国, 处长: what makes a word of such a classifier after all. */
const MAKES_NOUN = /^(?:[院科医师校企镇村城区胜家老优特中国庭乡园州厕长了]|[副非]|负责)/u
/** Classifiers that may begin a clause when their figure is gone. */
const OPENS_CLAUSE = new Set(['个', '项', '条', '座', '个百分点'])

/** Classifiers that begin a clause with a whole word behind them only when their figure is gone: 家企业上榜. */
const STARTS_CLAUSE = new Set('家户件份辆篇')
/** 家门前, 家就是: at home. */
const AT_HOME = /^[就旁睦门博里中下是]/u
/** 推出批1181项: another figure follows such a classifier at once. */
const GROUPS = new Set('批套户件项份宗')
const FIGURE_NEXT = new RegExp(`^\\d[\\d.]*[万亿]?(?:${UNIT_WORDS})`, 'u')
/** 办了件大事, 有篇报道: 一 is left out in speech. */
const ONE_LEFT_OUT = new Set(['有', '了', '来'])

/** 提案件, 现场会场: the segmenter joins such a classifier with the end of the word before it. */
const MERGED = new Set(['件', '场', '条'])

const verbs = new Set(quantityVerbs)
const verbLengths = [...new Set(quantityVerbs.map((verb) => verb.length))]

/** 增加到家, 不少于克: a bound or an outcome is named, and nothing but a unit follows. */
const NEEDS_FIGURE =
  /(?:(?:增加|增长|提高|提升|扩大|上升|下降|减少|降低|压缩|缩短|发展|跃升|整合|压减|精简|优化)[到至]|[增升降减]至|不(?:少于|低于|超过|高于|多于|小于|大于)|平均每[年月周天日季]|(?:\d年|末|年初|年底)的)$/u
/** 提高至元/月, 从2020年的元增长到…. */
const FOLLOWS_BOUND =
  /^(?:\/|(?:增|增长|提高|提升|上升|下降|减少|降|升)[到至]|(?:增加|增长|减少|下降)\d)/u
/** Units that need no token of their own behind such words. */
const EXTRA_UNITS = ['克', '度', '成', '级']
const EXTRA_UNIT = /(?<=不(?:少于|低于|超过|高于|多于|小于|大于))[克度成级]|(?<=偏[多少高低])成/uy
/** 元 alone at the end of a clause is money, unless it ends a name or a number of another kind. */
const MONEY_END = /^[，。；、！？）)\n]/u
/** Units that make few nouns of their own: 拆除违章建筑处。 lacks its figure. */
const OBJECT_UNIT = new Set(['份', '宗', '套', '篇', '座', '处', '件', '户', '批'])
/** 办理信访件, 建设成长期: with these words they make one after all. */
const OBJECT_NOUN =
  /(?:信访|来信|转办|交办|督办|标准|结构|工件|配|成长|攻坚|过渡|窗口|培育|建设|关键|高峰|机遇|汛|服务|发展|种植|养殖|种粮|示范|科技|大|重点|脱贫|监测|贫困|管理|监督|审批|办公|办事|人事|财务|外|配套|紧要|关键|细微|高|深|要|难|好|长)$/u

/** A place at which a unit stands without its figure, with the word before it. */
export interface Blank extends Range {
  /** `certain` by what the unit is and does; the others by what official texts have beside it. */
  readonly surety: 'certain' | 'sure' | 'likely'
}

/** Places at which a unit stands without its figure. */
export function* findBlankQuantities(draft: Draft): Generator<Blank> {
  const { text } = draft
  for (const { index: start, 0: unit } of matchesAt(text, EXTRA_UNITS, EXTRA_UNIT)) {
    const end = start + unit.length
    if (!END.test(text.slice(end, end + 2)) || draft.isProtected(start)) continue
    yield { start, end, surety: 'certain' }
  }
  for (const { start, end, scale, more, unit } of unitsIn(text)) {
    const at = beforeSpaces(text, start)
    const before = text.charCodeAt(at - 1)
    if (isFigure(before)) continue
    const head = text.slice(Math.max(0, at - 24), at)
    // A pattern that ends in $ is tried at every character of what it is given.
    const last = head.slice(-2)
    if (FEW.test(last)) continue
    if (isSecondMeasure(head, unit)) continue
    if (!isCommonHan(before) && !BOUND_BEFORE.test(last) && !opens(head)) continue
    const after = text.slice(end, end + 24)
    if (scale + more === '' && !mayBeBlank(head, after, unit)) continue
    if (!draft.isOnWordBoundaries({ start: end, end })) continue
    if (draft.isProtected(start) || draft.isQuoted(start)) continue
    const word = wordBefore(draft, at)
    const place = { start, end, head, word, after, unit }
    const isBlank =
      scale !== ''
        ? more === '' && isScaleBlank(draft, place, scale)
        : more !== ''
          ? isRemainder(place)
          : isUnitBlank(draft, place)
    const isBare = scale + more === ''
    const surety = isBlank ? 'certain' : isBare ? suretyByNeighbours(draft, place) : undefined
    if (!surety || draft.lineAt(start).isTabular) continue
    const isWordNear = at === start && /^\p{Script=Han}{2,4}$/u.test(word)
    yield { start: isWordNear ? start - word.length : start, end, surety }
  }
}

/** Where the spaces before an offset begin, four at most. */
function beforeSpaces(text: string, offset: number): number {
  let at = offset
  while (at > 0 && at > offset - 4 && (text[at - 1] === ' ' || text[at - 1] === '\u3000')) at--
  return at
}

/** What the characters alone rule out (各项, 部署, 党组), so that few clauses are cut into words for it. */
function mayBeBlank(head: string, after: string, unit: string): boolean {
  const last = head.slice(-1)
  if (DETERMINER.test(last)) return false
  if (mayLackFigure(unit, last, after.charAt(0))) return true
  const bound = boundClassifiers.get(unit)
  if (opens(head) && (STARTS_CLAUSE.has(unit) || head.endsWith('、'))) return true
  const isBoundOnly =
    bound &&
    !/^\d/u.test(after) &&
    !measures.has(unit) &&
    !bareClassifiers.has(unit) &&
    unit !== '岁' &&
    unit !== '元'
  if (!isBoundOnly || /[从由、和]/u.test(last)) return true
  if (LOOSE_END.test(after) || CHANGE.test(after) || startsWithAny(after, bound.after)) return true
  return AFTER_VERB.has(unit) && verbLengths.some((length) => verbs.has(head.slice(-length)))
}

function isRemainder({ head, after, unit }: Place): boolean {
  if (/[其剩]$/u.test(head) && RESTED.has(unit)) return TEXT.test(after)
  return /\p{Script=Han}$/u.test(head) && !REMAINDER.test(head) && END.test(after)
}

function isScaleBlank(draft: Draft, place: Place, scale: string): boolean {
  const { head, after, unit, word } = place
  if (scale.length > 1 && scale !== '万亿') return false
  if (unit === '岁' || NUMERAL_WORD.test(word) || !draft.isOnWordBoundaries(place)) return false
  if (isChange(place) || isSecond(place, scale + unit)) return true
  if (opens(head) || SCALE_IS_FIGURE.test(head) || head.endsWith('“')) return false
  return SCALED_END.test(after) || (!/[家亩]/u.test(unit) && SCALED_FLOOR.test(after))
}

function isUnitBlank(draft: Draft, place: Place): boolean {
  const { head, word, after, unit, start, end } = place
  if (/[A-Za-z\d][”》）)]$/u.test(head) || DETERMINER.test(head)) return false
  if (isSetAgainst(place)) return false
  if (/[\d百千万十]来$/u.test(head) || NUMERAL_WORD.test(word)) return false
  const isOpen = opens(head)
  const bound = boundClassifiers.get(unit)
  const isKnown = bound !== undefined && endsWithAny(place, bound.before, 2)
  const isMerged = MERGED.has(unit) || head.endsWith('数')
  const isApart = isMerged || draft.isOnWordBoundaries({ start, end })
  if (!isOpen && isKnown && isApart && LOOSE_END.test(after)) return true
  if (NEEDS_FIGURE.test(head) && (LOOSE_END.test(after) || FOLLOWS_BOUND.test(after))) return true
  if (isToldLater(place) && !makesWord(draft, place)) return true
  if (head.endsWith(unit) || after.startsWith(unit)) return false
  if (!draft.isOnWordBoundaries({ start, end })) return false
  if (isChange(place) || isSecond(place, unit) || CIRCLE.test(unit + after)) return true
  if (isListed(place) || (GROUPS.has(unit) && verbs.has(word) && FIGURE_NEXT.test(after)))
    return true
  if (isBesideCounts(place) || isQuotedCount(place) || isVerbsObject(draft, place)) return true
  if (isNamed(place)) return true
  if (unit === '元' && MONEY_END.test(after) && /^\p{Script=Han}{2,}$/u.test(word)) return true
  if (head.endsWith('“')) return false
  const measure = measures.get(unit)
  if (measure) {
    if (startsWithAny(after, measure.after)) return false
    return isOpen ? OPENS_CLAUSE.has(unit) : !endsWithAny(place, measure.before, 1)
  }
  const bare = bareClassifiers.get(unit)
  if (bare) return !startsWithAny(after, bare.after) && isBareBlank(draft, place, bare.before)
  return bound !== undefined && isBoundBlank(draft, place, bound.after)
}

const isNoun = (word: string) => /^\p{Script=Han}{2,}$/u.test(word)

const NONE: ReadonlySet<string> = new Set()

/** What the words on either side tell where nothing else does. */
function suretyByNeighbours(draft: Draft, place: Place): Blank['surety'] | undefined {
  const { head, word, after, unit, start, end } = place
  if (/[A-Za-z\d][”》）)]$|[“‘]$|[\d百千万十]来$/u.test(head) || NUMERAL_WORD.test(word))
    return undefined
  if (DETERMINER.test(head) || head.endsWith(unit) || after.startsWith(unit)) return undefined
  if (!draft.isOnWordBoundaries({ start, end })) return undefined
  if ((bareClassifiers.get(unit) ?? measures.get(unit))?.before.has(word)) return undefined
  if (startsWithAny(after, measures.get(unit)?.after ?? NONE)) return undefined
  if (ONE_LEFT_OUT.has(word) || makesWord(draft, place) || isSetAgainst(place)) return undefined
  const next = wordAfter(draft, end)
  if (opens(head) && STARTS_CLAUSE.has(unit) && isNoun(next) && !AT_HOME.test(after)) return 'sure'
  return lacksFigure(unit, word, next)
}

/** A classifier that is nothing else: it lacks its figure unless it makes a word or a phrase. */
function isBareBlank(draft: Draft, place: Place, phrases: ReadonlySet<string>): boolean {
  const { head, word, after, unit, end } = place
  if (opens(head)) return OPENS_CLAUSE.has(unit) && TEXT.test(after)
  if (phrases.has(word) || (unit === '项' && /[）)]$/u.test(head))) return false
  if (makesWord(draft, place)) return false
  if (LOOSE_END.test(after)) return true
  if (THERE_IS.test(head) && unit !== '个') return TEXT.test(after)
  if (!TEXT.test(after) || (/^\p{Script=Han}$/u.test(word) && !SINGLE.has(word))) return false
  // 书记次仁: behind 次 a single character is the rest of a name.
  return (
    unit !== '次' ||
    (draft.tokensAt(end).find((token) => token.start === end)?.text.length ?? 0) > 1
  )
}

/** A classifier that is a word besides (家, 名, 处): it lacks its figure between a verb and a thing. */
function isBoundBlank(draft: Draft, place: Place, things: ReadonlySet<string>): boolean {
  const { head, word, after, unit } = place
  const isOpen = opens(head)
  if (unit === '岁') return startsWithAny(after, things)
  if ((unit === '家' || unit === '名') && !isOpen && LOOSE_END.test(after)) {
    const isNoun = word.length > 1 || /[”》）)]$/u.test(head)
    return isNoun && !NO_COUNT.test(head) && !makesWord(draft, place)
  }
  if (startsWithAny(after, things) && !/^[户厕]/u.test(after)) {
    if (isOpen) return !'人名起天位'.includes(unit)
    return verbs.has(word) || SINGLE.has(word) || /[省市县区镇乡村]$/u.test(word)
  }
  return (
    AFTER_VERB.has(unit) &&
    // 黄蒿界等处煤矿: names are counted.
    (verbs.has(word) || (word === '等' && unit !== '件')) &&
    TEXT.test(after) &&
    !MAKES_NOUN.test(after) &&
    // 完成家: behind a whole verb 家 makes no word with its last character.
    ((word.length > 1 && unit === '家') || !makesWord(draft, place))
  )
}

/** 拆除违章建筑处。: the clause begins with a verb that counts what it does, and ends in a unit. */
function isVerbsObject(draft: Draft, { head, word, after, unit, start }: Place): boolean {
  if (!OBJECT_UNIT.has(unit) || word.length < 2 || !END.test(after)) return false
  if (OBJECT_NOUN.test(head) || /[\d第本各该]/u.test(head.slice(-8))) return false
  const tokens = draft.tokensAt(start)
  const at = tokens.findIndex((token) => token.start === start)
  for (let index = at - 2; index >= Math.max(0, at - 6); index--) {
    const token = tokens[index]
    if (!token || !/^\p{Script=Han}+$/u.test(token.text)) return false
    const opens = index === 0 || /[，；、]/u.test(tokens[index - 1]?.text ?? '')
    if (opens) return verbs.has(token.text)
  }
  return false
}

function endsWithAny({ head, word }: Place, ends: ReadonlySet<string>, least: number): boolean {
  if (ends.has(word)) return true
  for (const end of ends) if (end.length >= least && head.endsWith(end)) return true
  return false
}

function startsWithAny(text: string, starts: ReadonlySet<string>): boolean {
  for (const start of starts) if (text.startsWith(start)) return true
  return false
}
