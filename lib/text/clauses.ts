import type { Range } from '../core/range'
import { isCommonHan, unitsOf } from './units'

/** Longest clause, in UTF-16 units; prose of official reports stays below 200. */
const MAX_CLAUSE = 500

/** As units: a look at a Chinese character as a string would make one. */
const TERMINATORS = new Set(Array.from('。！？；!?;\n', (mark) => mark.charCodeAt(0)))

/** Cuts a text into clauses without gaps; every clause ends behind its terminator. */
export function splitClauses(text: string): Range[] {
  const clauses: Range[] = []
  const units = unitsOf(text)
  let start = 0
  for (let offset = 0; offset < text.length; offset++) {
    const isEnd = isTerminator(units[offset] as number)
    if (!isEnd && (offset + 1 - start < MAX_CLAUSE || isHighSurrogate(text, offset))) continue
    clauses.push({ start, end: offset + 1 })
    start = offset + 1
  }
  if (start < text.length || clauses.length === 0) clauses.push({ start, end: text.length })
  return clauses
}

/** Whether a UTF-16 unit ends a clause. */
export function isTerminator(unit: number): boolean {
  return !isCommonHan(unit) && TERMINATORS.has(unit)
}

function isHighSurrogate(text: string, offset: number): boolean {
  const unit = text.charCodeAt(offset)
  return unit >= 0xd800 && unit < 0xdc00
}
