import type { Range } from '../../core/range'
import { UnitSet, unitsOf } from '../../text/units'
import { bareClassifiers, boundClassifiers, measures } from './figureless'

const units = [...measures.keys(), ...bareClassifiers.keys(), ...boundClassifiers.keys(), '元']
/** Every unit, the longest first, as a part of a pattern. */
export const UNIT_WORDS = units.toSorted((a, b) => b.length - a.length).join('|')

/** Units by their first character, the longest first. */
const byFirst = Map.groupBy(
  units.toSorted((a, b) => b.length - a.length),
  (unit) => unit.charCodeAt(0),
)
/** What may be left of a figure whose digits are gone: 万元, 余项. */
const REMAINS = '百千万亿余'
const SCALED_UNIT = new RegExp(`([百千]?[万亿]|万亿|)(余?)(${UNIT_WORDS})`, 'uy')
const signs = new UnitSet(REMAINS + units.map((unit) => unit[0]).join(''))
const remains = new UnitSet(REMAINS)

/** A unit where it stands in a text, with what may be left of its figure before it. */
export interface UnitMatch extends Range {
  /** 百, 万, 亿 …; empty if there is none. */
  readonly scale: string
  /** 余, or empty. */
  readonly more: string
  readonly unit: string
}

/** Every unit of a text, the longest at each place; none begins within another. */
export function unitsIn(text: string): UnitMatch[] {
  const found: UnitMatch[] = []
  const codes = unitsOf(text)
  let offset = 0
  while (offset < codes.length) {
    const code = codes[offset] as number
    const match = signs.has(code) ? unitAt(text, offset, code) : undefined
    if (match) found.push(match)
    offset = match?.end ?? offset + 1
  }
  return found
}

function unitAt(text: string, start: number, code: number): UnitMatch | undefined {
  if (remains.has(code)) {
    SCALED_UNIT.lastIndex = start
    const [whole = '', scale = '', more = '', unit = ''] = SCALED_UNIT.exec(text) ?? []
    if (whole !== '') return { start, end: start + whole.length, scale, more, unit }
  }
  const unit = byFirst.get(code)?.find((one) => text.startsWith(one, start))
  return unit === undefined
    ? undefined
    : { start, end: start + unit.length, scale: '', more: '', unit }
}

/** What may stand around a unit whose figure is gone; each is compiled once a unit. */
interface Patterns {
  /** 元｜提高至10元 */
  readonly change: RegExp
  /** 条｜，已办理93条 */
  readonly done: RegExp
  /** 处｜、河道22处 */
  readonly next: RegExp
  /** 28起、调解｜起 */
  readonly before: RegExp
  /** 由66户整合至｜户 */
  readonly from: RegExp
}

const patterns = new Map<string, Patterns>()

/** The patterns of a unit; `unit` must hold no sign that a regular expression reads. */
export function patternsOf(unit: string): Patterns {
  let known = patterns.get(unit)
  if (!known) {
    const figure = `\\d[\\d.]*[万亿]?${unit}`
    known = {
      change: new RegExp(
        `^(?:提高|增加|提升|下降|减少|增长|扩大|缩短|压缩|压减|降低|整合|调整|精简|拓展|增|降|升|涨|跌)[到至为]${figure}`,
        'u',
      ),
      done: new RegExp(`^，(?:现|目前)?已\\p{Script=Han}{1,6}${figure}`, 'u'),
      next: new RegExp(
        `^、(?:[\\p{Script=Han}\\d]{1,7}?${figure}|(?:\\p{Script=Han}{1,8}\\d+\\p{Script=Han}、?){2})`,
        'u',
      ),
      before: new RegExp(`\\d[万亿]?${unit}、[\\p{Script=Han}\\d]{2,8}$`, 'u'),
      from: new RegExp(`[从由]${figure}[^，。；]{0,8}[到至为]$`, 'u'),
    }
    patterns.set(unit, known)
  }
  return known
}
