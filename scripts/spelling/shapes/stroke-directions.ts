import { SIZE } from './glyphs.ts'
import type { Box } from './parts.ts'

/** A box is brought to a square of so many pixels, with an empty margin around it. */
const SQUARE = 32
const MARGIN = 2
const DIRECTIONS = 4
/** The square is described by GRID × GRID places, each a blurred look around its middle. */
const GRID = 8
/** The blur that forgives a stroke its shift, in pixels of the square. */
const BLUR = 2.2

/** How many numbers describe a box. */
export const DIMENSIONS = GRID * GRID * DIRECTIONS

const AREA = SQUARE * SQUARE

const weights = Float32Array.from({ length: GRID * SQUARE }, (_, index) => {
  const middle = ((Math.floor(index / SQUARE) + 0.5) * SQUARE) / GRID - 0.5
  const distance = (index % SQUARE) - middle
  return Math.exp(-(distance * distance) / (2 * BLUR * BLUR))
})

const square = new Float32Array(AREA)
const planes = new Float32Array(DIRECTIONS * AREA)
const rows = new Float32Array(GRID * SQUARE)

/** The ink between four pixels; nothing outside the box. */
function sample(glyph: Uint8Array, box: Box, x: number, y: number): number {
  const at = (px: number, py: number) =>
    px < box.left || py < box.top || px >= box.right || py >= box.bottom
      ? 0
      : (glyph[py * SIZE + px] ?? 0)
  const px = Math.floor(x)
  const py = Math.floor(y)
  const right = x - px
  const down = y - py
  const upper = at(px, py) * (1 - right) + at(px + 1, py) * right
  const lower = at(px, py + 1) * (1 - right) + at(px + 1, py + 1) * right
  return upper * (1 - down) + lower * down
}

/** Fills the square with the box. A narrow box is widened, but stays narrower than a square one (一, 丨). */
function bringToSquare(glyph: Uint8Array, box: Box): void {
  const width = box.right - box.left
  const height = box.bottom - box.top
  const slim = Math.sqrt(
    Math.sin((Math.PI / 2) * (Math.min(width, height) / Math.max(width, height))),
  )
  const side = SQUARE - 2 * MARGIN
  const across = width >= height ? side : side * slim
  const down = height >= width ? side : side * slim
  for (let index = 0; index < AREA; index++) {
    let sum = 0
    for (let quarter = 0; quarter < 4; quarter++) {
      const x = (index % SQUARE) + 0.25 + 0.5 * (quarter & 1) - (SQUARE - across) / 2
      const y = Math.floor(index / SQUARE) + 0.25 + 0.5 * (quarter >> 1) - (SQUARE - down) / 2
      if (x < 0 || y < 0 || x > across || y > down) continue
      const gx = (x / across) * width + box.left - 0.5
      const gy = (y / down) * height + box.top - 0.5
      sum += sample(glyph, box, gx, gy)
    }
    square[index] = sum / (4 * 255)
  }
}

/** Fills one plane a direction with how steep the ink rises across it, shared between the two nearest directions. */
function splitByDirection(): void {
  planes.fill(0)
  const ink = (index: number) => square[index] ?? 0
  const add = (direction: number, index: number, value: number) => {
    const at = (direction % DIRECTIONS) * AREA + index
    planes[at] = (planes[at] ?? 0) + value
  }
  for (let index = SQUARE + 1; index < AREA - SQUARE - 1; index++) {
    const up = index - SQUARE
    const down = index + SQUARE
    const corner = ink(down + 1) - ink(up - 1)
    const other = ink(up + 1) - ink(down - 1)
    const dx = 2 * (ink(index + 1) - ink(index - 1)) + corner + other
    const dy = 2 * (ink(down) - ink(up)) + corner - other
    const steepness = Math.sqrt(dx * dx + dy * dy)
    if (steepness < 1e-6) continue
    const turn = ((Math.atan2(dy, dx) / Math.PI + 1) * DIRECTIONS) % DIRECTIONS
    const direction = Math.floor(turn)
    add(direction, index, steepness * (1 - (turn - direction)))
    add(direction + 1, index, steepness * (turn - direction))
  }
}

/** Blurs one plane into GRID × GRID numbers of `out`, from `start`. */
function blur(plane: Float32Array, out: Float32Array, start: number): void {
  for (let row = 0; row < GRID; row++) {
    for (let x = 0; x < SQUARE; x++) {
      let sum = 0
      for (let y = 0; y < SQUARE; y++) {
        sum += (weights[row * SQUARE + y] ?? 0) * (plane[y * SQUARE + x] ?? 0)
      }
      rows[row * SQUARE + x] = sum
    }
    for (let column = 0; column < GRID; column++) {
      let sum = 0
      for (let x = 0; x < SQUARE; x++) {
        sum += (weights[column * SQUARE + x] ?? 0) * (rows[row * SQUARE + x] ?? 0)
      }
      out[start + row * GRID + column] = Math.sqrt(sum)
    }
  }
}

/** Shifts the numbers to a mean of 0 and a length of 1, so that a dot product is their correlation. */
function normalise(vector: Float32Array): void {
  const mean = vector.reduce((sum, value) => sum + value, 0) / vector.length
  const length = Math.sqrt(vector.reduce((sum, value) => sum + (value - mean) ** 2, 0)) || 1
  for (let index = 0; index < vector.length; index++) {
    vector[index] = ((vector[index] ?? 0) - mean) / length
  }
}

/**
 * Writes into `out` (DIMENSIONS long) which directions the strokes in a box have and where: the directional features
 * of handwriting recognition. The dot product of two such vectors is their likeness, at most 1; a slight shift, the
 * box's size and the strokes' weight hardly change it.
 */
export function describeStrokes(glyph: Uint8Array, box: Box, out: Float32Array): void {
  bringToSquare(glyph, box)
  splitByDirection()
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    const plane = planes.subarray(direction * AREA, (direction + 1) * AREA)
    blur(plane, out, direction * GRID * GRID)
  }
  normalise(out)
}
