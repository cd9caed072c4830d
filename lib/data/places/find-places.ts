import type { Draft } from '../../core/draft'
import type { Range } from '../../core/range'
import { PhraseIndex } from '../../text/phrase-index'
import { type Place, places } from '.'

/** A place that a draft names; the range holds 省, 市, 州 behind the name. */
export interface PlaceMention extends Range {
  readonly place: Place
}

const index = new PhraseIndex(places, ({ name }) => name)
const SUFFIX = /^(?:自治区|自治州|特别行政区|[省市州盟])/u

/**
 * The provinces and prefectures that a draft names, in order.
 * Needs words: 湖｜南通 is no 南通. Throws `SegmenterMissing` without a segmenter.
 */
export function findPlaces(draft: Draft): PlaceMention[] {
  const mentions: PlaceMention[] = []
  for (const { item: place, start, end: nameEnd } of index.matches(draft.text)) {
    if (start < (mentions.at(-1)?.end ?? 0) || draft.isProtected(start)) continue
    const suffix = SUFFIX.exec(draft.text.slice(nameEnd, nameEnd + 5))?.[0] ?? ''
    if (suffix === '' && place.suffix === 'required') continue
    const end = nameEnd + suffix.length
    if (!beginsWord(draft, start)) continue
    if (suffix === '' && !draft.isOnWordBoundaries({ start, end })) continue
    mentions.push({ place, start, end })
  }
  return mentions
}

function beginsWord(draft: Draft, start: number): boolean {
  return draft.tokensAt(start).some((token) => token.start === start)
}
