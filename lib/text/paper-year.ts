import type { Draft } from '../core/draft'
import { oncePer } from '../core/once'

/** The year a paper is of, and whether the paper says so itself. */
export interface PaperYear {
  readonly year: number
  /** Told by the title, the line below it or the signature, not by counting what the text names. */
  readonly isStated: boolean
}

/** How many lines at either end may hold the paper's own date. */
const END_LINES = 8
/** What a line may hold beside its date: brackets, a place. */
const BESIDE_DATE = 6
/** 2025—2027年: the paper is of the first. */
const SPAN = /(?<!\d)((?:19|20)\d{2})年?\s?[—–~～至到-]{1,2}\s?(?:19|20)\d{2}/u

/** The latest year among those of title, dateline and signature, else the one that the text names most. */
export const paperYearOf = oncePer(find)

function find(draft: Draft): PaperYear | undefined {
  const stated = [...titleYears(draft), ...datelineYears(draft)]
  if (stated.length > 0) return { year: Math.max(...stated), isStated: true }
  const counts = new Map<number, number>()
  for (const { year } of draft.dates) {
    if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])
  return most && { year: most[0], isStated: false }
}

function titleYears({ title, dates }: Draft): number[] {
  if (!title) return []
  const span = SPAN.exec(title.text)?.[1]
  if (span !== undefined) return [Number(span)]
  return dates.flatMap(({ year, end }) => (year !== undefined && end <= title.end ? [year] : []))
}

function datelineYears(draft: Draft): number[] {
  const lines = draft.lines.filter((line) => line.text !== '')
  const ends = new Set([...lines.slice(0, END_LINES), ...lines.slice(-END_LINES)])
  return [...ends].flatMap((line) => {
    if (line.text.length > 30) return []
    const date = draft.dates.find(({ start, end }) => start >= line.start && end <= line.end)
    if (date?.year === undefined) return []
    const rest = line.text.length - (date.end - date.start)
    return rest <= BESIDE_DATE ? [date.year] : []
  })
}
