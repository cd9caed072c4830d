import type { ReportedFinding } from '../engine/report'
import { followingWord, precedingWord } from './following-word'
import { shapeOf } from './gap-shape'
import { leadingMeasure } from './measures'

/** One place to fill. */
export interface Gap {
  /** Under which a value of its own is kept; stable over checks and over edits elsewhere. */
  readonly key: string
  readonly finding: ReportedFinding
}

/** Places that ask the same question: the unit before 党委, wherever it is missing. */
export interface GapGroup {
  /** Under which the value for all its gaps is kept. */
  readonly key: string
  /** The question, in the draft's own words: *党委, 学习*次, 20XX年. */
  readonly label: string
  /** In document order; at least one. */
  readonly gaps: readonly Gap[]
  /** What the findings suggest, each once. */
  readonly suggestions: readonly string[]
}

/** UTF-16 units on each side that tell one figure from another. */
const CONTEXT = 8
/** Placeholders that name what is missing themselves, whatever follows. */
const SPEAKING = new Set(['prompt', 'template', 'run', 'congress', 'year'])

/**
 * Groups the placeholder findings of a report into questions, in the order in which they first come up. Names are
 * asked for once for each gap and the word that follows; a figure is a question of its own, since each differs.
 */
export function groupGaps(findings: readonly ReportedFinding[]): GapGroup[] {
  const seen = new Map<string, number>()
  const gaps = findings
    .filter(({ category }) => category === 'placeholder')
    .map((finding) => ({ finding, question: questionOf(finding) }))
  const groups = Map.groupBy(gaps, ({ finding, question }) =>
    isFigure(finding) ? numbered(question, seen) : question,
  )
  return [...groups].map(([key, members]) => ({
    key,
    label: labelOf(members.map(({ finding }) => finding)),
    gaps: members.map(({ finding }) => ({
      key: numbered([key, ...surroundings(finding)].join('|'), seen),
      finding,
    })),
    suggestions: [
      ...new Set(members.flatMap(({ finding }) => finding.suggestions.map(({ text }) => text))),
    ],
  }))
}

/** Whether a gap takes a figure rather than a name. */
export function isFigure(finding: ReportedFinding): boolean {
  const { ruleId, messageId, context } = finding
  if (ruleId === 'blank-quantity' || messageId === 'quantity') return true
  if (messageId === 'unit' || SPEAKING.has(messageId)) return false
  return leadingMeasure(context.after) !== undefined
}

function questionOf(finding: ReportedFinding): string {
  const sign = normalised(signOf(finding))
  if (isFigure(finding)) return ['figure', sign, ...surroundings(finding)].join('|')
  if (SPEAKING.has(finding.messageId)) return ['name', sign].join('|')
  return ['name', sign, followingWord(finding)].join('|')
}

/** The quote without what would stay: 20XX年 and 20XX年度 ask for the same year. */
function signOf(finding: ReportedFinding): string {
  if (finding.messageId !== 'year') return finding.quote
  const [, after = ''] = shapeOf(finding)
  return finding.quote.slice(0, finding.quote.length - after.length)
}

/** XX, ＸＸ, xx and ×× are one way of leaving a gap. */
function normalised(sign: string): string {
  return sign.normalize('NFKC').toLowerCase().replaceAll(/[×✕]/gu, 'x')
}

/** Without figures and placeholders, so that filling one gap does not make another question of its neighbour. */
function surroundings({ context }: ReportedFinding): string[] {
  const plain = (text: string) => text.replaceAll(/[\d０-９*＊XxＸｘ×✕_＿○□%％\s]/gu, '')
  return [plain(context.before).slice(-CONTEXT), plain(context.after).slice(0, CONTEXT)]
}

function numbered(question: string, seen: Map<string, number>): string {
  const count = (seen.get(question) ?? 0) + 1
  seen.set(question, count)
  return `${question}|${count}`
}

function labelOf([first]: readonly ReportedFinding[]): string {
  if (first === undefined) return ''
  if (SPEAKING.has(first.messageId)) return first.quote
  const [head = ''] = shapeOf(first)
  const before = isFigure(first) && head === '' ? precedingWord(first) : ''
  const after = first.ruleId === 'blank-quantity' ? '' : followingWord(first)
  return before + first.quote.trim() + after
}
