import type { Range } from '../../lib/core/range'

/**
 * Takes the ⟦⟧ (U+27E6, U+27E7) out of an example.
 * Throws unless there is exactly one pair: an example without a place, or with two, proves nothing.
 */
export function readMarks(marked: string): { text: string; range: Range } {
  const start = marked.indexOf('⟦')
  const end = marked.indexOf('⟧') - 1
  const text = marked.replaceAll(/[⟦⟧]/gu, '')
  if (start < 0 || end < start || text.length !== marked.length - 2) {
    throw new Error(`exactly one ⟦…⟧ is wanted in: ${marked}`)
  }
  return { text, range: { start, end } }
}
