import type { Draft } from '../../core/draft'
import { covers, type Range } from '../../core/range'
import { PhraseIndex } from '../../text/phrase-index'
import { isSurrounded } from '../../text/surroundings'
import { allowedPhrases, type Typo } from '.'

const allowed = new PhraseIndex(allowedPhrases, (phrase) => phrase)

/**
 * The entries of a typo table that hold in a draft: on word boundaries, in the surroundings that the entry
 * asks for, outside of book titles, allowed phrases, addresses, and not quoted as a word of its own.
 */
export function* findTypos(
  draft: Draft,
  index: PhraseIndex<Typo>,
): Generator<{ typo: Typo; range: Range }> {
  const exceptions = [...allowed.matches(draft.text)]
  for (const { item: typo, ...range } of index.matches(draft.text)) {
    if (typo.required.length > 0 && !isSurrounded(draft, range, typo.required)) continue
    if (isSurrounded(draft, range, typo.exempt)) continue
    if (exceptions.some((exception) => covers(exception, range))) continue
    if (draft.isQuoted(range.start) || draft.isProtected(range.start)) continue
    if (isQuotedAlone(draft.text, range) || !draft.isOnWordBoundaries(range)) continue
    yield { typo, range }
  }
}

/** “苗条”: a word in quotation marks is spoken about, not used. */
function isQuotedAlone(text: string, { start, end }: Range): boolean {
  return text[start - 1] === '“' && text[end] === '”'
}
