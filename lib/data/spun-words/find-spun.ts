import type { Draft } from '../../core/draft'
import { once } from '../../core/once'
import type { Range } from '../../core/range'
import { PhraseIndex } from '../../text/phrase-index'
import { lastIndexStartingBy } from '../../text/search'
import { neighbourAfter, neighbourBefore } from './neighbour-words'
import { type Original, SpunForm } from './spun-form'
import { originals } from './spun-pairs'

const index = new PhraseIndex(
  () =>
    Array.from(originals(), ([word, pairs]) => ({
      word,
      form: once(() => new SpunForm(word, pairs)),
    })),
  ({ word }) => word,
)

/** How many words beside a place its neighbours lie among. */
const REACH = 2
/** 和谐村, 团结路, 丰收同志: names are made of such words. */
const NAME_AFTER = /^(?:[镇村乡县区市州路街桥湖河山港寺岛屯](?!级|域|内|直|委)|同志|先生|女士)/u

/** Words that material sites have put for others, as the words beside them tell; by start. */
export function* findSpunWords(draft: Draft): Generator<Range & Original> {
  const { text } = draft
  for (const { item, start, end } of index.matches(text)) {
    const form = item.form()
    if (!form.mayStandFor(text, start, end)) continue
    const tokens = draft.tokensAt(start)
    const at = lastIndexStartingBy(tokens, start)
    const token = tokens[at]
    if (token?.start !== start || token.end !== end) continue
    const from = Math.max(0, at - REACH)
    const words = tokens.slice(from, at + REACH + 1).map((one) => one.text)
    const before = neighbourBefore(words, at - from)
    const original = form.originalAt(before, neighbourAfter(words, at - from))
    if (!original || draft.isProtected(start)) continue
    if (draft.isQuoted(start) || draft.isQuoted(start, 'quote')) continue
    if (NAME_AFTER.test(text.slice(end, end + 3))) continue
    yield { start, end, ...original }
  }
}
