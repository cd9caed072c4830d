import { z } from 'zod'
import { once } from '../../core/once'
import { isCommonHan } from '../../text/units'
import { deferTable } from '../tsv'
import oddsTable from './odds.tsv?raw'

const rowSchema = z.strictObject({
  unit: z.string().min(1),
  side: z.enum(['before', 'after']),
  weight: z.coerce.number().int(),
  words: z.string().transform((cell) => cell.split('|')),
  source: z.string(),
})

const rows = deferTable(oddsTable, rowSchema)

/** How much the words on one side of a unit speak for a lost figure: natural logarithms of odds. */
class Side {
  /** By word; the empty word stands for any other. */
  private readonly words = new Map<string, number>()
  /** The most that a word with such a first or last character may weigh. */
  private readonly most = new Map<string, number>()

  add(words: readonly string[], weight: number, edge: (word: string) => string | undefined): void {
    for (const word of words) {
      this.words.set(word, weight)
      const sign = edge(word) ?? ''
      this.most.set(sign, Math.max(weight, this.most.get(sign) ?? weight))
    }
  }

  weightOf(word: string): number {
    return this.words.get(word) ?? this.words.get('') ?? 0
  }

  mostOf(sign: string): number {
    const other = this.words.get('') ?? 0
    return Math.max(other, this.most.get(sign) ?? other)
  }
}

interface Odds {
  readonly before: Side
  readonly after: Side
}

const odds = once(() => {
  const table = new Map<string, Odds>()
  for (const { unit, side, weight, words } of rows()) {
    const known = table.get(unit) ?? { before: new Side(), after: new Side() }
    table.set(unit, known)
    known[side].add(words, weight, (word) => (side === 'before' ? word.at(-1) : word[0]))
  }
  return table
})

/** A figure is some fifty times as likely to have been lost here as not; seven times. */
const ENOUGH = { sure: 4, likely: 2 }
/** Units that are words besides, and must be surer by this much; held-out texts have shown which. */
const VAGUE: ReadonlyMap<string, number> = new Map([
  ['人', 3],
  ...Array.from('个家项户名米台起', (unit): [string, number] => [unit, 1]),
])

/** What counts as the edge of a clause, as in scripts/count-units.mjs. */
const EDGE = /^(?:$|[。！？；!?;\s])/u
const MARK = /[\p{P}\s]$/u

function before(word: string): string {
  if (isCommonHan(word.charCodeAt(word.length - 1))) return word
  return EDGE.test(word.slice(-1)) ? '^' : MARK.test(word) ? word.slice(-1) : word
}

function after(word: string): string {
  if (isCommonHan(word.charCodeAt(0))) return word
  if (EDGE.test(word)) return '^'
  return /^\d/u.test(word) ? '0' : /^\p{P}/u.test(word) ? word.charAt(0) : word
}

/** What the characters beside a unit alone rule out, so that few clauses are cut into words for it. */
export function mayLackFigure(unit: string, last: string, next: string): boolean {
  const known = odds().get(unit)
  if (!known || (unit === '家' && last === '国')) return false
  const most = known.before.mostOf(before(last)) + known.after.mostOf(after(next))
  return most - (VAGUE.get(unit) ?? 0) >= ENOUGH.likely
}

/**
 * How surely a unit between two words lacks its figure, going by what official texts have around it with a figure
 * and without; nothing where it need not. `word` and `next` are whole words, empty at the edge of a clause.
 */
export function lacksFigure(
  unit: string,
  word: string,
  next: string,
): keyof typeof ENOUGH | undefined {
  const known = odds().get(unit)
  if (!known) return undefined
  const both = known.before.weightOf(before(word)) + known.after.weightOf(after(next))
  const weight = both - (VAGUE.get(unit) ?? 0)
  if (weight >= ENOUGH.sure) return 'sure'
  return weight >= ENOUGH.likely ? 'likely' : undefined
}
