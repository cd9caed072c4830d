import { SIZE } from './glyphs.ts'
import { type Part, partsOf } from './parts.ts'
import { DIMENSIONS, describeStrokes } from './stroke-directions.ts'

const EM_BOX = { left: 0, top: 0, right: SIZE, bottom: SIZE }

/**
 * How likeness becomes a score. Found by a random search on sentences with marked errors (the even lines of the
 * training files; docs/speller.md), judged by the errors found among 4, 8 and 12 candidates.
 */
const WHOLE = { floor: 0.354, power: 3.96 }
const SHARED = { floor: 0.47, power: 2.09, sharePower: 1.4 }
/** One character is a part of the other (台治); both have a part in common (冶治). */
const CONTAINED_WEIGHT = 0.724
const COMMON_WEIGHT = 0.795
/** What a likeness of the whole adds when a part decided. */
const WHOLE_BONUS = 0.38

/** What two same parts are worth, by the sum of their shares in per cent. */
const WORTH = Float64Array.from({ length: 201 }, (_, sum) => (sum / 200) ** SHARED.sharePower)

/** One part, as the comparison needs it. */
interface DescribedPart extends Part {
  readonly strokes: Float32Array
}

/** A character ready for comparison. */
export interface Shape {
  /** The whole em box: size and place count (日 against 曰). */
  readonly inPlace: Float32Array
  /** By falling share: the first is the whole character, drawn up to its own box. */
  readonly parts: readonly DescribedPart[]
}

export function describeShape(glyph: Uint8Array): Shape {
  const describe = (box: Part['box']) => {
    const strokes = new Float32Array(DIMENSIONS)
    describeStrokes(glyph, box, strokes)
    return strokes
  }
  return {
    inPlace: describe(EM_BOX),
    parts: partsOf(glyph)
      .map((part) => ({ ...part, strokes: describe(part.box) }))
      .sort((one, other) => other.share - one.share),
  }
}

/** Four sums at once: the processor need not wait for one addition before it begins the next. */
function correlate(a: Float32Array, b: Float32Array): number {
  let [s, t, u, v] = [0, 0, 0, 0]
  for (let at = 0; at < DIMENSIONS; at += 4) {
    s += (a[at] ?? 0) * (b[at] ?? 0)
    t += (a[at + 1] ?? 0) * (b[at + 1] ?? 0)
    u += (a[at + 2] ?? 0) * (b[at + 2] ?? 0)
    v += (a[at + 3] ?? 0) * (b[at + 3] ?? 0)
  }
  return s + t + u + v
}

function aboveFloor(likeness: number, { floor, power }: { floor: number; power: number }): number {
  return likeness <= floor ? 0 : ((likeness - floor) / (1 - floor)) ** power
}

function weightOf(a: Part, b: Part): number {
  if (a.place === 'whole') return b.place === 'whole' ? 0 : CONTAINED_WEIGHT
  if (b.place === 'whole') return CONTAINED_WEIGHT
  return a.place === b.place ? COMMON_WEIGHT : 0
}

/** How alike two characters look as wholes, 0 to 1. */
export function likenessOfWholes(a: Shape, b: Shape): number {
  const inPlace = correlate(a.inPlace, b.inPlace)
  const [wholeA, wholeB] = [a.parts[0], b.parts[0]]
  const drawnUp = wholeA && wholeB ? correlate(wholeA.strokes, wholeB.strokes) : 0
  return aboveFloor(Math.max(inPlace, drawnUp), WHOLE)
}

/** What two characters reach that are alike as wholes only. */
export function withBonus(wholes: number): number {
  return wholes + WHOLE_BONUS * wholes
}

/**
 * How alike two characters look, from 0: as wholes (as `likenessOfWholes` found), or by the best part that they
 * share, weighed by how much of both it makes up. Parts that could not lift the answer above `least` even if they
 * were the same are not compared, so an answer ≤ `least` may be too low.
 */
export function likeness(a: Shape, b: Shape, wholes: number, least: number): number {
  const bonus = WHOLE_BONUS * wholes
  let best = wholes
  const toBeat = Math.max(wholes, least - bonus)
  const leastShare = 200 * (toBeat / COMMON_WEIGHT) ** (1 / SHARED.sharePower)
  for (const partA of a.parts) {
    for (const partB of b.parts) {
      if (partA.share + partB.share <= leastShare) break
      const weight = weightOf(partA, partB)
      const most = weight * (WORTH[partA.share + partB.share] ?? 0)
      if (most <= Math.max(best, toBeat)) continue
      best = Math.max(best, most * aboveFloor(correlate(partA.strokes, partB.strokes), SHARED))
    }
  }
  return best + bonus
}
