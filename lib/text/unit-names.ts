import type { Draft } from '../core/draft'
import type { Range } from '../core/range'

/** A unit's full name with its place: 青禾县农业农村局. */
export interface UnitName extends Range {
  readonly name: string
  /** The place with its last character: 青禾县. */
  readonly place: string
  /** What follows the place: 农业农村局. */
  readonly body: string
}

const NAME =
  /(?<![\p{Script=Han}])(?![使该某为把被将由在经向])(\p{Script=Han}{2,4}[省市县区州])(\p{Script=Han}{2,10}?(?:局|委员会|办公室|中心|公司|学校|医院|中学|小学))/gu
const BEHIND =
  /(?<=[在由经向将以对和与及按照据到为请报]|\n)(\p{Script=Han}{2,3}[市县区])(\p{Script=Han}{2,10}?(?:局|委员会|办公室|中心|公司|学校|医院|中学|小学))/gu

const memory = new WeakMap<Draft, readonly UnitName[]>()

/** The units that a draft calls by their full names, in order; names that begin within a phrase are missed. */
export function unitNamesOf(draft: Draft): readonly UnitName[] {
  let names = memory.get(draft)
  if (!names) {
    const found = new Map<number, UnitName>()
    for (const pattern of [NAME, BEHIND]) {
      for (const { 0: name, 1: place = '', 2: body = '', index: start } of draft.text.matchAll(
        pattern,
      )) {
        found.set(start, { name, place, body, start, end: start + name.length })
      }
    }
    names = [...found.values()].sort((a, b) => a.start - b.start)
    memory.set(draft, names)
  }
  return names
}
