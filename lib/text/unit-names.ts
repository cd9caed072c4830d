import type { Draft } from '../core/draft'
import type { Range } from '../core/range'
import { UnitSet, unitsOf } from './units'

/** A unit's full name with its place: 青禾县农业农村局. */
export interface UnitName extends Range {
  readonly name: string
  /** The place with its last character: 青禾县. */
  readonly place: string
  /** What follows the place: 农业农村局. */
  readonly body: string
}

const NAME =
  /(?<![\p{Script=Han}])(?![使该某为把被将由在经向])(\p{Script=Han}{2,4}[省市县区州])(\p{Script=Han}{2,10}?(?:局|委员会|办公室|中心|公司|学校|医院|中学|小学))/uy
const BEHIND =
  /(?<=[在由经向将以对和与及按照据到为请报]|\n)(\p{Script=Han}{2,3}[市县区])(\p{Script=Han}{2,10}?(?:局|委员会|办公室|中心|公司|学校|医院|中学|小学))/uy
/** What ends a place; the place before it has two to four characters. */
const PLACE_ENDS = new UnitSet('省市县区州')
const LONGEST_PLACE = 4
const SHORTEST_PLACE = 2

const memory = new WeakMap<Draft, readonly UnitName[]>()

/** The units that a draft calls by their full names, in order; names that begin within a phrase are missed. */
export function unitNamesOf(draft: Draft): readonly UnitName[] {
  let names = memory.get(draft)
  if (!names) {
    const found = new Map<number, UnitName>()
    for (const pattern of [NAME, BEHIND]) {
      for (const name of namesBy(pattern, draft.text)) found.set(name.start, name)
    }
    names = [...found.values()].sort((a, b) => a.start - b.start)
    memory.set(draft, names)
  }
  return names
}

/** What a sticky pattern finds, tried only where a place may begin. */
function namesBy(pattern: RegExp, text: string): UnitName[] {
  const found: UnitName[] = []
  const units = unitsOf(text)
  let from = 0
  for (let at = 0; at < units.length; at++) {
    if (!PLACE_ENDS.has(units[at] as number)) continue
    for (let start = Math.max(from, at - LONGEST_PLACE); start <= at - SHORTEST_PLACE; start++) {
      pattern.lastIndex = start
      from = start + 1
      const [name, place = '', body = ''] = pattern.exec(text) ?? []
      if (name === undefined) continue
      from = start + name.length
      found.push({ name, place, body, start, end: from })
      break
    }
  }
  return found
}
