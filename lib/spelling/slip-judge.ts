import type { TypingSlip } from '../core/draft'
import { overlaps, type Range } from '../core/range'
import { logOdds, type Surroundings } from './features'
import { isInName } from './names'
import type { SearchedLine } from './searched-lines'
import { type ExaminedSlip, examineSlip } from './slip-features'
import type { SlipCandidate } from './slip-search'
import { SLIP_WEIGHTS } from './slip-weights'

/**
 * The odds (as logarithms) from which on a slip is told, and sure. On reports that were never counted each kind makes
 * two to five false alarms in 100,000 characters, about one of them sure (docs/speller.md).
 */
const ODDS: Readonly<
  Record<SlipCandidate['kind'], { readonly told: number; readonly sure: number }>
> = {
  missing: { told: 3, sure: 4.5 },
  extra: { told: 3.5, sure: 4.5 },
  swapped: { told: 2.5, sure: 4 },
}
/** A longer word than this tells no more than its neighbours, in UTF-16 units. */
const LONGEST_WORD = 5

/** The sure slips of a line that do not overlap, in order, as ranges of the line. */
export function judgeSlips(
  { symbols, measured, slips }: Required<SearchedLine>,
  around: Surroundings,
): TypingSlip[] {
  const { text } = symbols
  const kept: TypingSlip[] = []
  slips
    .map((slip) => {
      const examined = examineSlip(symbols, measured, slip, around)
      return { slip, examined, odds: logOdds(examined.features, SLIP_WEIGHTS[slip.kind]) }
    })
    .filter(({ slip, odds }) => odds >= ODDS[slip.kind].told)
    .filter(({ examined }) => !examined.isListed && !isInName(text, examined.place))
    .filter(({ examined }) => !around.isQuoted(examined.place.start))
    .sort((one, other) => other.odds - one.odds)
    .forEach(({ slip, examined, odds }) => {
      const { start, end, fix } = spoiltWord(text, slip, examined)
      if (kept.some((other) => overlaps(other, { start, end }))) return
      const { place } = examined
      const characters = slip.text || text.slice(place.start, place.end)
      kept.push({
        kind: slip.kind,
        start,
        end,
        fix,
        characters,
        odds,
        isSure: odds >= ODDS[slip.kind].sure,
      })
    })
  return kept.sort((one, other) => one.start - other.start)
}

/** The word with its fix; where a single character was put in or taken out by itself, with the one before it. */
function spoiltWord(
  text: string,
  slip: SlipCandidate,
  { place, word, fix }: ExaminedSlip,
): Range & { readonly fix: string } {
  const size = word.end - word.start
  if (size > 0 && size <= LONGEST_WORD) return { ...word, fix }
  const start = Math.max(0, place.start - 1)
  return { start, end: place.end, fix: text.slice(start, place.start) + slip.text }
}
