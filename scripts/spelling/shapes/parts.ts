import { SIZE } from './glyphs.ts'

/** A rectangle of a glyph's picture, in pixels; right and bottom stand outside of it. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where in a character a part stands: only parts of the same place are compared with one another. */
export type Place = 'whole' | 'left' | 'right' | 'top' | 'bottom' | 'under 广' | 'on 辶' | 'in 门'

export interface Part {
  readonly place: Place
  readonly box: Box
  /** How much of the character's ink lies in it, in whole per cent. */
  readonly share: number
}

/** Paler pixels belong to no stroke when a box is drawn close. */
const INK = 80
/** A part with less of the ink says nothing; one with more is the whole character. */
const LEAST_SHARE = 15
const MOST_SHARE = 95
const CUTS = 3
/** The least distance between two cuts, in pixels. */
const APART = 6
/** A cut goes through at most so much ink, measured by what a line of the character has on average. */
const CUT_INK = 0.6

/** What stands inside an enclosing component, as fractions of the character's box: left, top, right, bottom. */
const ENCLOSED: readonly (readonly [Place, number, number, number, number])[] = [
  ['under 广', 0.22, 0.24, 1, 1],
  ['on 辶', 0.27, 0, 1, 0.8],
  ['in 门', 0.14, 0.22, 0.86, 1],
]

function inkOf(glyph: Uint8Array, { left, top, right, bottom }: Box): number {
  let sum = 0
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) sum += glyph[y * SIZE + x] ?? 0
  }
  return sum / 255
}

/** The smallest box around the strokes inside a box; undefined when there is next to nothing. */
function tighten(glyph: Uint8Array, within: Box): Box | undefined {
  let { right: left, bottom: top, left: right, top: bottom } = within
  for (let y = within.top; y < within.bottom; y++) {
    for (let x = within.left; x < within.right; x++) {
      if ((glyph[y * SIZE + x] ?? 0) <= INK) continue
      left = Math.min(left, x)
      right = Math.max(right, x + 1)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y + 1)
    }
  }
  const isSpeck = right - left < 4 && bottom - top < 4
  return isSpeck || right <= left ? undefined : { left, top, right, bottom }
}

/** The best places to cut a character in two, the best first: the lines with the least ink, rather near the middle. */
function findCuts(ink: readonly number[]): number[] {
  const { length } = ink
  const average = ink.reduce((sum, line) => sum + line, 0) / length
  const lines: { at: number; cost: number }[] = []
  for (let at = Math.floor(length * 0.15); at <= length * 0.85; at++) {
    const crossed = ((ink[at - 1] ?? 0) + 2 * (ink[at] ?? 0) + (ink[at + 1] ?? 0)) / 4
    const offCentre = Math.abs(at - length / 2) / length
    if (crossed <= CUT_INK * average) lines.push({ at, cost: crossed + 0.02 * offCentre })
  }
  lines.sort((a, b) => a.cost - b.cost || a.at - b.at)
  const cuts: number[] = []
  for (const { at } of lines) {
    if (cuts.length < CUTS && cuts.every((cut) => Math.abs(cut - at) >= APART)) cuts.push(at)
  }
  return cuts
}

function* roughParts(glyph: Uint8Array, whole: Box): Generator<readonly [Place, Box]> {
  const { left, top, right, bottom } = whole
  const columns = Array.from({ length: right - left }, (_, x) =>
    inkOf(glyph, { ...whole, left: left + x, right: left + x + 1 }),
  )
  for (const cut of findCuts(columns)) {
    yield ['left', { ...whole, right: left + cut }]
    yield ['right', { ...whole, left: left + cut }]
  }
  const rows = Array.from({ length: bottom - top }, (_, y) =>
    inkOf(glyph, { ...whole, top: top + y, bottom: top + y + 1 }),
  )
  for (const cut of findCuts(rows)) {
    yield ['top', { ...whole, bottom: top + cut }]
    yield ['bottom', { ...whole, top: top + cut }]
  }
  const across = (share: number) => left + Math.round(share * (right - left))
  const down = (share: number) => top + Math.round(share * (bottom - top))
  for (const [place, l, t, r, b] of ENCLOSED) {
    yield [place, { left: across(l), top: down(t), right: across(r), bottom: down(b) }]
  }
}

/**
 * The parts that a character may be made of: itself first, then both sides of each likely cut, then what an
 * enclosing component would leave. The cuts follow the ink, not the meaning; a wrong part matches nothing.
 * Throws for a picture without ink: the font lacks the character.
 */
export function partsOf(glyph: Uint8Array): Part[] {
  const whole = tighten(glyph, { left: 0, top: 0, right: SIZE, bottom: SIZE })
  if (!whole) throw new Error('The font draws nothing for a character.')
  const ink = inkOf(glyph, whole)
  const parts: Part[] = [{ place: 'whole', box: whole, share: 100 }]
  for (const [place, rough] of roughParts(glyph, whole)) {
    const box = tighten(glyph, rough)
    const share = box ? Math.round((100 * inkOf(glyph, box)) / ink) : 0
    if (box && share >= LEAST_SHARE && share <= MOST_SHARE) parts.push({ place, box, share })
  }
  return parts
}
