import { CHANGE, END, LOOSE_END, type Place, RESTED, TEXT, VAGUE } from './place'
import { patternsOf, UNIT_WORDS } from './unit-patterns'

/*
 * What stands beside a unit tells that it has lost its figure: other figures of the same unit, quotation marks,
 * set phrases.
 */

/** Words that count what follows them. */
const COUNTS = new Set(['有', '共', '设', '共有', '现有', '涉及', '完成', '新增'])
/** 等项工作 sums up, and counts nothing. */
const GENERAL = /^(?:工作|任务|内容|活动|制度|指标|措施|要求|问题|目)/u

/** 从亿元提高到…: the first of two figures. */
export function isChange({ word, after }: Place): boolean {
  return (word === '从' || word === '由') && CHANGE.test(after)
}

/** 12.7个、个百分点: the second figure of a pair. */
export function isSecond({ head, after }: Place, unit: string): boolean {
  const pair = /[、和]$/u.test(head) && LOOSE_END.test(after) ? head.lastIndexOf(unit) : -1
  return pair > 0 && head.length - pair <= 6 + unit.length && /[\d万亿]$/u.test(head.slice(0, pair))
}

/** 每年元提高至10元, 留言条，已办理93条: what follows counts the same thing. */
export function isToldLater({ head, after, unit }: Place): boolean {
  const { change, done, from } = patternsOf(unit)
  if (from.test(head) && LOOSE_END.test(after)) return true
  return change.test(after) || (!VAGUE.has(unit) && done.test(after))
}

/** 水库处、河道22处 and 一般纠纷28起、调解成功起。: the neighbours in the list have their figures. */
export function isBesideCounts({ head, after, unit }: Place): boolean {
  if (VAGUE.has(unit) || !/[\p{Script=Han}\d]{2}$/u.test(head)) return false
  const { next, before } = patternsOf(unit)
  return next.test(after) || (before.test(head) && END.test(after))
}

const COUNTED = `\\d[\\d.]*[万亿千百]?余?(?:${UNIT_WORDS})`
/** Behind an item that begins with its figure, so does the next one. */
const COUNTED_ITEM = new RegExp(
  `(?:(?:^|[^\\d\\p{Script=Han}])${COUNTED}\\p{Script=Han}{1,12}|(?<![\\d第.])${COUNTED})、$`,
  'u',
)
/** 、户厕1.6万户: the item is counted behind its name. */
const OWN_FIGURE = /^\p{Script=Han}{1,8}\d/u
/** 宗、286.4亩: the next figure counts the same things. */
const COUNTED_NEXT = new RegExp(`^、${COUNTED}`, 'u')

/** 29家实验室、家院所, 137宗、亩耕地, 有宗、286.4亩: the other items of the list have their figures. */
export function isListed({ head, word, after, unit }: Place): boolean {
  // 名师、名校长: 名 praises, too.
  if (VAGUE.has(unit) || unit === '名') return false
  if (head.endsWith('、')) {
    return TEXT.test(after) && !OWN_FIGURE.test(after) && COUNTED_ITEM.test(head)
  }
  return COUNTS.has(word) && COUNTED_NEXT.test(after)
}

/** 民营经济“条”, 连续个月, 筹措元实施: set phrases that hold a figure. */
export function isNamed({ head, after, unit }: Place): boolean {
  if (unit === '条') return head.endsWith('“') && after.startsWith('”')
  if (unit === '元' && /\d[\d.]*[万亿]?\p{Script=Han}、$/u.test(head)) return END.test(after)
  if (unit === '个') return head.endsWith('连续') && after.startsWith('月')
  return unit === '元' && /(?:筹措|投入|安排|拨付|下达|筹集)$/u.test(head) && TEXT.test(after)
}

/** Things that are named with their make in brackets. */
const MACHINES = new Set('台套辆架艘')

/** 新购喷灌机（大型）台，评选“美丽庭院”户，“手撕镍”“无氧铜”等项技术: what is named with care is counted. */
export function isQuotedCount({ head, after, unit }: Place): boolean {
  if (head.endsWith('”等')) return RESTED.has(unit) && TEXT.test(after) && !GENERAL.test(after)
  if (/\p{Script=Han}[）)]$/u.test(head) && MACHINES.has(unit)) return END.test(after)
  return /\p{Script=Han}”$/u.test(head) && RESTED.has(unit) && END.test(after)
}

/** 先转移人、后转移物; 既管人，又管事: the next clause does the same to something else, so 人 is meant as a word. */
export function isSetAgainst({ word, after, unit }: Place): boolean {
  if (word === '' || unit !== '人') return false
  const next = /^[、，；](?:[先后再又也更且还]|然后|而后|不是)?(\p{Script=Han}{2,6})/u.exec(
    after,
  )?.[1]
  return next?.startsWith(word) === true && !/^(?:$|[户家次名处个])/u.test(next.slice(word.length))
}

const SECOND_MEASURES = new Set(
  '次天日时月年趟班米'.split('').concat('小时', '公里', '海里', '课时'),
)
const COUNTED_UNIT =
  /[\d百千万亿十余多几数][ \u3000]?[人户家个项件次场期份起处批辆台套艘架座间亩吨头只株卷册本例课篇床餐趟车船机班组队宗班剂幅]$/u

/** 1264例次, 320人天, 12亿吨公里: a second measure behind a unit that has its figure. */
export function isSecondMeasure(head: string, unit: string): boolean {
  return SECOND_MEASURES.has(unit) && COUNTED_UNIT.test(head.slice(-3))
}
