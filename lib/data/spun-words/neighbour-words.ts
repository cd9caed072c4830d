/** Particles between a word and what it goes with: 取得了成效, 明显的成效. */
const BEFORE = new Set('的地得了着过')
const AFTER = new Set('了着过')
/** Of a longer word only the part that touches: 服务水平 behind 提高 counts as 服务. */
const LONG = 4
const PART = 2

/**
 * What stands before a word: a dictionary word, `#` for a figure, `A` for letters, `、`, or `^` for any other mark and
 * the edge. scripts/count-spun-words.mjs counts with the same function.
 * @param words dictionary words that follow each other
 */
export function neighbourBefore(words: readonly string[], index: number): string {
  const at = BEFORE.has(words[index - 1] ?? '') ? index - 2 : index - 1
  const word = kindOf(words[at])
  return word.length < LONG ? word : word.slice(-PART)
}

/** What stands behind a word, as `neighbourBefore`. */
export function neighbourAfter(words: readonly string[], index: number): string {
  const at = AFTER.has(words[index + 1] ?? '') ? index + 2 : index + 1
  const word = kindOf(words[at])
  return word.length < LONG ? word : word.slice(0, PART)
}

function kindOf(word = ''): string {
  if (/^[\u4e00-\u9fff]/u.test(word)) return word
  if (/^\d/u.test(word)) return '#'
  if (/^[A-Za-z]/u.test(word)) return 'A'
  return word === '、' ? word : '^'
}
