import type { Figure } from '../core/draft'
import { UnitSet } from './units'

/** What figures of reports count; the longest first. */
const UNITS =
  '个百分点|平方公里|平方千米|立方米|平方米|万千瓦时|千瓦时|万千瓦|千瓦|公里|千米|公顷|公斤|千克|小时|分钟|课时|学时|人|名|位|户|家|个|项|件|条|次|场|期|篇|份|起|宗|处|批|轮|辆|台|套|座|所|间|栋|亩|吨|米|克|元|岁|天|周|月|年|分|级|倍|成|支|本|册|幅|张|部|门|对|组|班|队|村|镇|县|市|省|字|头|只|株|棵|枚|颗|种|类|笔|例|单|款|艘|架|盏|员'
/** A unit of persons or things with a second measure: 例次, 人天, 吨公里. */
const COMPOUNDS =
  '[人户头车架班场批台件亩例册艘辆处项家课篇本床趟份卷株餐节宗套队组艇店]次|人[天日时月年]|台[时班天]|架时|床日|机时|[人吨车]公里'
/** 1 643 is written with a quarter em between the thousands, or what a keyboard has for it (GB/T 15835—2011: 千分空). */
const THIN_SPACES = ' \\u00a0\\u2005\\u2009\\u202f'
const FIGURE = new RegExp(
  `(?=\\d)(?<![\\d.A-Za-z])(\\d{1,3}(?:[,${THIN_SPACES}]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)([余多])?([万亿千百]{0,2})([余多])?(%|％|‰|${COMPOUNDS}|${UNITS})?`,
  'gu',
)
const SCALE: Readonly<Record<string, number>> = { 百: 1e2, 千: 1e3, 万: 1e4, 亿: 1e8 }
const APPROXIMATE_BEFORE = /(?:近|约|大约|将近|接近|超过?|逾|突破|不少于|不低于|至少|力争)$/u
const APPROXIMATE_AFTER = /^(?:左右|上下|以上|以下)/u
/** 3～5个, 3至5个: either end of a range. */
const RANGE_BEFORE = /[\d个项家名人%万亿元][-–—~～至到/]$/u
const RANGE_AFTER = /^[-–—~～至/]\d/u
/** 2023年, 3月, 5日 and 第3 are dates and ordinals. */
const CALENDAR = /^(?:年|月|日|号|时|点)/u

/** What such words end in, and begin with: most figures are spared the patterns. */
const ROUGH_BEFORE = new UnitSet('近约过超逾破于少争-–—~～至到/')
const ROUGH_BEHIND = new UnitSet('左上以-–—~～至/')

/** Numbers with their units, in order. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = []
  for (const match of text.matchAll(FIGURE)) {
    const [whole, digits = '', more, scale = '', moreBehind, unit = ''] = match
    const start = match.index
    const end = start + whole.length
    const isDate = CALENDAR.test(text.slice(end - unit.length, end + 1)) && scale === ''
    if (isDate && (unit !== '年' || Number(digits) >= 1900 || digits.length === 2)) continue
    // 5G and 3D are names.
    if (unit === '' && /[A-Za-z]/u.test(text[end] ?? '')) continue
    if (text[start - 1] === '第' || text[start - 1] === '〔') continue
    const value = numberOf(digits) * (scale === '' ? 1 : scaleOf(scale))
    const isMore = more !== undefined || moreBehind !== undefined
    const isApproximate = isMore || isRoughBefore(text, start) || isRoughBehind(text, end)
    figures.push({ start, end, value, unit, isApproximate })
  }
  return figures
}

/** 1,234.5 and 1 234.5 as a number. */
function numberOf(digits: string): number {
  const value = Number(digits)
  return Number.isNaN(value) ? Number(digits.replaceAll(/[^\d.]/gu, '')) : value
}

function scaleOf(scale: string): number {
  let product = 1
  for (const unitOfTen of scale) product *= SCALE[unitOfTen] ?? 1
  return product
}

function isRoughBefore(text: string, start: number): boolean {
  if (!ROUGH_BEFORE.has(text.charCodeAt(start - 1))) return false
  const before = text.slice(Math.max(0, start - 3), start)
  return RANGE_BEFORE.test(before) || APPROXIMATE_BEFORE.test(before)
}

function isRoughBehind(text: string, end: number): boolean {
  if (!ROUGH_BEHIND.has(text.charCodeAt(end))) return false
  const after = text.slice(end, end + 2)
  return RANGE_AFTER.test(after) || APPROXIMATE_AFTER.test(after)
}
