/**
 * What a sticky pattern finds where one of some words stands: a global pattern that begins in a class of characters,
 * or looks behind itself first, is tried at every place of a text.
 * @param words what each match begins with; no match may begin within another
 */
export function* matchesAt(
  text: string,
  words: readonly string[],
  pattern: RegExp,
): Generator<RegExpExecArray> {
  for (const word of words) {
    for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
      pattern.lastIndex = at
      const match = pattern.exec(text)
      if (match) yield match
    }
  }
}
