import type { Draft } from '../core/draft'
import { oncePer } from '../core/once'
import type { Range } from '../core/range'
import { matchesBefore } from './matches-before'
import { UnitSet } from './units'

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
const PLACE_LENGTHS = [2, 4] as const

/** The units that a draft calls by their full names, in order; names that begin within a phrase are missed. */
export const unitNamesOf = oncePer((draft: Draft): readonly UnitName[] => {
  const found = new Map<number, UnitName>()
  for (const pattern of [NAME, BEHIND]) {
    for (const match of matchesBefore(draft.text, pattern, PLACE_ENDS, PLACE_LENGTHS)) {
      const [name, place = '', body = ''] = match
      const start = match.index
      found.set(start, { name, place, body, start, end: start + name.length })
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start)
})
