import type { Draft } from '../../../lib/core/draft'
import type { Replacement } from '../../../lib/data/replacements'
import { nonwords, realwords } from '../../../lib/data/typos'
import { PhraseIndex } from '../../../lib/text/phrase-index'
import { isSurrounded } from '../../../lib/text/surroundings'
import { type Mutation, one } from './mutation'

/** A mutation that writes a row's wrong form where the draft has the right one, as words of their own. */
function misspelling(id: string, typos: readonly Replacement[]): Mutation {
  const index = new PhraseIndex(typos, (typo) => typo.right)
  return {
    id,
    kind: 'mechanical',
    plant(draft, random) {
      const found = [...index.matches(draft.text)].filter((m) => holds(draft, m.item, m))
      const match = random.pick(found)
      return match && one(match.start, match.end, match.item.wrong)
    },
  }
}

function holds(draft: Draft, typo: Replacement, range: { start: number; end: number }): boolean {
  if (draft.isQuoted(range.start) || !draft.isOnWordBoundaries(range)) return false
  if (typo.required.length > 0 && !isSurrounded(draft, range, typo.required)) return false
  return !isSurrounded(draft, range, typo.exempt)
}

export default [misspelling('typo-nonword', nonwords()), misspelling('typo-realword', realwords())]
