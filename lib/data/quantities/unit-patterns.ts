import { bareClassifiers, boundClassifiers, measures } from './figureless'

const units = [...measures.keys(), ...bareClassifiers.keys(), ...boundClassifiers.keys(), '元']
/** Every unit, the longest first, as a part of a pattern. */
export const UNIT_WORDS = units.toSorted((a, b) => b.length - a.length).join('|')
const anyFirst = [...new Set(units.map((unit) => unit[0]))].join('')
/**
 * A unit with what may be left of its figure (万, 余) before it.
 * The look ahead holds what the rest may begin with, as one set: most places are passed over with it.
 */
export const UNIT = new RegExp(
  `(?=[百千万亿余${anyFirst}])((?:[百千]?[万亿]|万亿)?)(余?)(${UNIT_WORDS})`,
  'gu',
)

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
