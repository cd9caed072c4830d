import { markRange } from './marks'
import { scrollToRange } from './scroll'

/** Scrolls a range into view and marks it; where highlights are unknown, it is still scrolled to. */
export function showRange(range: Range): 'located' {
  scrollToRange(range)
  markRange(range)
  return 'located'
}
