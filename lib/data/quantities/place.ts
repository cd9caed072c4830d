import type { Range } from '../../core/range'
import { isCommonHan } from '../../text/units'

/** A unit without a figure, and what stands around it. */
export interface Place extends Range {
  /** Text before the place, as far as it matters. */
  readonly head: string
  /** The word before the place; empty at the beginning of a clause. */
  readonly word: string
  readonly after: string
  readonly unit: string
}

/** What ends a clause, as a part of a pattern. */
export const STOP = '[，。；、：！,;:!）)(（\\n]|$'
/** Behind the place: the clause ends; it ends or counts on; it goes on. */
export const END = new RegExp(`^(?:${STOP})`, 'u')
export const LOOSE_END = new RegExp(`^(?:以上|以下|左右|以内|等|和|及|${STOP})`, 'u')
export const TEXT = /^[\p{Script=Han}“《]/u
const OPENING = /(?:^|[，、；,;。！？]|[。！？；：]\s*\n\s*)$/u
/** Behind the place: the figure has changed to another. */
export const CHANGE =
  /^(?:提高|增加|上升|提升|下降|减少|增长|扩大|缩短|压缩|压减|跃升|跌|涨|调|降|升|增|到)/u
/** A unit that also ends names of offices, people and times proves little by what stands beside it. */
export const VAGUE = new Set('人天位间部张本对门周组头只次')
/** 其余项正在整改: the rest is counted. */
export const RESTED = new Set('个项条处件户起座宗台辆套')

/** Whether a clause begins behind a text. Most end in a character, which tells without the pattern. */
export function opens(head: string): boolean {
  return !isCommonHan(head.charCodeAt(head.length - 1)) && OPENING.test(head)
}
