import { CLASSIFIER } from '../quantities'
import { UNIT_HEAD } from '.'

const MASKED = new RegExp(`^(?:余?(?:${CLASSIFIER}|[%％月日年度])|(?:${UNIT_HEAD}))`, 'u')

/** `**粗体**`: opens before text, closes behind text, holds whole brackets and begins no name. */
const BOLD = /(?<!\*)\*\*(?!\s|\*)([^*\n]{1,80}?)(?<!\s)\*\*(?!\*)/gu

/** Stretches in Markdown emphasis, marks included; two masked names in a line (**县…**村) are none. */
export function* findEmphasis(
  text: string,
): Generator<{ start: number; end: number; inner: string }> {
  for (const match of text.matchAll(BOLD)) {
    const inner = match[1] ?? ''
    const start = match.index
    const end = start + match[0].length
    const opensLine = start === 0 || text[start - 1] === '\n'
    const closesLine = end === text.length || text[end] === '\n'
    const isClause = /[，。；,;]/u.test(inner) && !opensLine && !closesLine
    if (isClause || !isBalanced(inner) || MASKED.test(inner)) continue
    if (!MASKED.test(text.slice(end, end + 4))) yield { start, end, inner }
  }
}

function isBalanced(text: string): boolean {
  return ['《》', '“”', '（）'].every(
    ([open = '', close = '']) => text.split(open).length === text.split(close).length,
  )
}
