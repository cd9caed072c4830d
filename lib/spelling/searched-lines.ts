import type { Alphabet, Symbols } from './alphabet'
import type { Measured, Search, Suspect } from './search'
import type { SlipCandidate, SlipSearch } from './slip-search'

/** Lines that are remembered: a check after one edit then costs one line. */
const REMEMBERED_LINES = 5000

/** What the search says of a line, which depends on nothing but its words. */
export interface SearchedLine {
  readonly symbols: Symbols
  readonly measured: Measured
  readonly suspects: readonly Suspect[]
  /** Missing until somebody asks: nobody may. */
  slips?: readonly SlipCandidate[]
}

/** A line that was searched and holds neither (most of them), or no suspects, its slips never having been asked for. */
type Empty = 'nothing' | 'no-suspects'

/** Searches lines for misspellings and for slips, each when asked for, and remembers what it found. */
export class SearchedLines {
  private readonly remembered = new Map<string, SearchedLine | Empty>()
  /** Lines of the text that is being checked whose slips may be asked for next: only these keep what has no suspects. */
  private readonly pending = new Set<string>()

  constructor(
    private readonly alphabet: Alphabet,
    private readonly search: Search,
    private readonly slipSearch: SlipSearch,
  ) {}

  /** Another text is checked from here on. */
  startText(): void {
    for (const line of this.pending) this.remembered.set(line, 'no-suspects')
    this.pending.clear()
  }

  /** The line, searched for suspects; `undefined` when it has none. */
  withSuspects(text: string): SearchedLine | undefined {
    const known = this.remembered.get(text)
    const line = known ?? this.read(text)
    return typeof line === 'string' || line.suspects.length === 0 ? undefined : line
  }

  /** The line, searched for slips; `undefined` when it has none. */
  withSlips(text: string): Required<SearchedLine> | undefined {
    const known = this.remembered.get(text)
    if (known === 'nothing') return undefined
    const line = typeof known === 'object' ? known : this.read(text)
    line.slips ??= this.slipSearch.candidates(line.symbols, line.measured)
    this.pending.delete(text)
    if (line.suspects.length + line.slips.length === 0) this.remembered.set(text, 'nothing')
    return line.slips.length > 0 ? (line as Required<SearchedLine>) : undefined
  }

  private read(text: string): SearchedLine {
    const symbols = this.alphabet.read(text)
    const measured = this.search.measure(symbols)
    const suspects = this.search.suspects(symbols, measured)
    const line = { symbols, measured, suspects }
    if (this.remembered.size >= REMEMBERED_LINES) this.forgetOldest()
    this.remembered.set(text, line)
    if (suspects.length === 0) this.pending.add(text)
    return line
  }

  private forgetOldest(): void {
    const oldest = this.remembered.keys().next().value as string
    this.remembered.delete(oldest)
    this.pending.delete(oldest)
  }
}
