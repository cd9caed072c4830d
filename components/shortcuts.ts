/** Where a key moves among the cards: 1 to the next, -1 to the one before, 0 not at all. */
export function stepOf(key: string): -1 | 0 | 1 {
  switch (key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return 1
    case 'ArrowUp':
    case 'k':
    case 'K':
      return -1
    default:
      return 0
  }
}

/** Whether a key press belongs to the element it went to (typing, choosing) rather than to a shortcut. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea') !== null
}
