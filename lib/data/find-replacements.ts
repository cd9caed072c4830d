import type { Draft } from '../core/draft'
import { covers, type Range } from '../core/range'
import type { PhraseIndex } from '../text/phrase-index'
import { isSurrounded } from '../text/surroundings'
import type { Replacement } from './replacements'

/** How a table is looked up; the defaults suit slips of spelling. */
export interface LookUp {
  /** Phrases in which a wrong form is right after all. */
  readonly allowed?: PhraseIndex<string>
  /** Fixed expressions and names: also inside 《》 and alone in quotation marks, where names stand. */
  readonly areNames?: boolean
  /** Entries of four units and more are told wherever they stand: 粮食工｜作出｜统一 is cut amiss. */
  readonly arePhrases?: boolean
}

const PHRASE = 4

/**
 * The entries of a table of wrong forms that hold in a draft: on word boundaries, in the surroundings that
 * the entry asks for, outside of book titles, allowed phrases, addresses, and not quoted as a word of its own.
 */
export function* findReplacements(
  draft: Draft,
  index: PhraseIndex<Replacement>,
  { allowed, areNames = false, arePhrases = false }: LookUp = {},
): Generator<{ entry: Replacement; range: Range }> {
  let exceptions: readonly Range[] | undefined
  for (const { item: entry, ...range } of index.matches(draft.text)) {
    if (entry.required.length > 0 && !isSurrounded(draft, range, entry.required)) continue
    if (isSurrounded(draft, range, entry.exempt)) continue
    exceptions ??= allowed?.matches(draft.text) ?? []
    if (exceptions.some((exception) => covers(exception, range))) continue
    if ((!areNames && draft.isQuoted(range.start)) || draft.isProtected(range.start)) continue
    if (isSpokenAbout(draft.text, range, areNames)) continue
    const isPhrase = arePhrases && entry.wrong.length >= PHRASE
    if (!isPhrase && !draft.isOnWordBoundaries(range)) continue
    yield { entry, range }
  }
}

/** “苗条”: a word in quotation marks is spoken about, not used; a name only where it is being corrected. */
function isSpokenAbout(text: string, { start, end }: Range, isName: boolean): boolean {
  if (text[start - 1] !== '“' || text[end] !== '”') return false
  return !isName || /^”(?:改为|改成|应为|误)/u.test(text.slice(end, end + 3))
}
