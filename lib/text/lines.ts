import type { Line } from '../core/draft'

/** Splits a text at `\n`. A `\r` before it counts as white space of the line. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (;;) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? text.length : newline
    const line = text.slice(start, end).trim()
    lines.push({ index: lines.length, start, end, text: line, isTabular: isTabular(line) })
    if (newline === -1) return lines
    start = newline + 1
  }
}

function isTabular(line: string): boolean {
  return line.includes('\t') || (line.match(/\|/gu)?.length ?? 0) >= 2
}
