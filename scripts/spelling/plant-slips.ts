import type { ConfusionTable } from '../../lib/spelling/confusions'
import type { SlipCandidate } from '../../lib/spelling/slip-search'

/** A line with one slip of the finger, and what would mend it. */
export interface SlippedLine {
  readonly text: string
  readonly kind: SlipCandidate['kind']
  readonly truth: string
}

const KINDS = ['missing', 'extra', 'swapped'] as const
const WORD = /^\p{Script=Han}{2,4}$/u
/** An input method offers this many characters of a sound on its first page. */
const OFFERED = 6

/** Makes one slip within a word of a line: a character left out, one more of like sound, or two swapped. */
export function plantSlip(
  truth: string,
  cut: (text: string) => readonly string[],
  confusions: ConfusionTable,
  random: () => number,
): SlippedLine | undefined {
  const upTo = (count: number) => Math.floor(random() * count)
  let at = 0
  const places = cut(truth).flatMap((word) => {
    at += word.length
    return WORD.test(word) ? [{ start: at - word.length, length: word.length }] : []
  })
  const place = places[upTo(places.length)]
  const kind = KINDS[upTo(KINDS.length)]
  if (!place || !kind) return undefined
  const index = place.start + upTo(place.length - Number(kind === 'swapped'))
  const [before, char, after] = [truth.slice(0, index), truth.charAt(index), truth.slice(index + 1)]
  const like = confusions.soundingLike(char)[upTo(OFFERED)] ?? ''
  const texts = {
    missing: before + after,
    extra: before + like + char + after,
    swapped: before + after.charAt(0) + char + after.slice(1),
  }
  const text = texts[kind]
  // A doubled character is another rule's.
  return text === truth || like === char ? undefined : { text, kind, truth }
}
