import type { Draft, Line } from '../core/draft'
import { oncePer } from '../core/once'
import type { Range } from '../core/range'
import { UnitSet } from './units'

/** A mark that comes in pairs, with its place. */
export interface PairedMark extends Range {
  readonly mark: string
}

/** How the paired marks of a text fit together. */
export interface PairedMarks {
  /** Closed pairs; `depth` counts the open pairs of the same kind around one. */
  readonly pairs: readonly {
    readonly open: PairedMark
    readonly close: PairedMark
    depth: number
  }[]
  readonly unclosed: readonly PairedMark[]
  readonly unopened: readonly PairedMark[]
  /** Double quotation marks that are turned the wrong way (”甲“, “甲“, ”甲”). */
  readonly reversed: readonly PairedMark[]
  /** Straight and other foreign double quotation marks in Chinese prose, with what each should be. */
  readonly straight: readonly (PairedMark & { readonly curly: '“' | '”' })[]
}

const PAIRS = ['《》', '〈〉', '“”', '‘’', '（）', '【】', '〔〕', '「」', '『』'] as const
const KIND = new Map<string, { kind: string; opens: boolean }>(
  PAIRS.flatMap((pair) => [
    [pair[0] as string, { kind: pair, opens: true }],
    [pair[1] as string, { kind: pair, opens: false }],
  ]),
)
KIND.set('(', { kind: '（）', opens: true })
KIND.set(')', { kind: '（）', opens: false })
const MARKS = new UnitSet('《》〈〉“”‘’（）()【】〔〕「」『』"＂〝〞')
/** Marks that stand for a quotation mark and are none of Chinese print. */
const FOREIGN = /["＂〝〞]/u

/** A quotation that is turned round must be short to be told from a mark left out. */
const LONGEST_REVERSED = 30
/** No quotation of several paragraphs is longer, in UTF-16 units. */
const LONGEST_BLOCK = 3000
const SENTENCE_END = /[。！？\n]/u
const HAN = /[\u4e00-\u9fff]/u
const CHINESE = /[\u4e00-\u9fff，。、；：！？《》（）]/u
/** 1） a） ② ）: numbering, whose bracket has no partner. */
const NUMBERING = /(?:^|[\s。；;，,：:、])[\dA-Za-z一二三四五六七八九十①-⑳]{1,3}$/u

/** The paired marks of a draft, worked out once. Pairs are sought within a paragraph, wrapped lines joined. */
export const pairedMarks = oncePer(findPairedMarks)

interface Found extends PairedMarks {
  readonly pairs: { open: PairedMark; close: PairedMark; depth: number }[]
  unclosed: PairedMark[]
  unopened: PairedMark[]
  readonly reversed: PairedMark[]
  readonly straight: (PairedMark & { curly: '“' | '”' })[]
}

function findPairedMarks(draft: Draft): PairedMarks {
  const found: Found = { pairs: [], unclosed: [], unopened: [], reversed: [], straight: [] }
  let marks: PairedMark[] = []
  draft.lines.forEach((line, index) => {
    if (line.isTabular) return
    for (const start of MARKS.placesIn(draft.text, line.start, line.end)) {
      const mark = draft.text.charAt(start)
      if (isMark(draft, mark, start)) marks.push({ mark, start, end: start + 1 })
    }
    if (marks.length === 0 || isWrapped(line, draft.lines[index + 1])) return
    matchParagraph(draft.text, marks, found)
    marks = []
  })
  joinParagraphs(draft, found)
  return found
}

function isMark(draft: Draft, mark: string, start: number): boolean {
  if (draft.isProtected(start)) return false
  const before = draft.text[start - 1] ?? ''
  // Tom’s and ’90年代: an apostrophe.
  if (mark === '’' && /\d/u.test(draft.text[start + 1] ?? '')) return false
  if (mark === '’')
    return !/[A-Za-z]/u.test(before) || !/[A-Za-z]/u.test(draft.text[start + 1] ?? '')
  if (!FOREIGN.test(mark)) return true
  return CHINESE.test(before) || CHINESE.test(draft.text[start + 1] ?? '')
}

/** A line that breaks off within a sentence and goes on in the next: text copied from a page of fixed width. */
function isWrapped(line: Line, next: Line | undefined): boolean {
  return (
    next !== undefined &&
    next.text !== '' &&
    line.text.length >= 20 &&
    /[\u4e00-\u9fff，,、\d“《（(]$/u.test(line.text) &&
    !/^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}[.、．])/u.test(
      next.text,
    )
  )
}

function matchParagraph(text: string, marks: readonly PairedMark[], found: Found): void {
  const turned = turnQuotes(text, marks, found)
  const open = new Map<string, PairedMark[]>()
  const first = found.pairs.length
  for (const mark of marks) {
    const { kind, opens } = KIND.get(turned.get(mark.start) ?? mark.mark) ?? {}
    if (kind === undefined) continue
    let stack = open.get(kind)
    if (!stack) {
      stack = []
      open.set(kind, stack)
    }
    if (opens) stack.push(mark)
    else {
      const opener = stack.pop()
      if (opener) found.pairs.push({ open: opener, close: mark, depth: stack.length })
      else if (!isNoise(text, mark)) found.unopened.push(mark)
    }
  }
  for (const [kind, stack] of open) {
    // What stands behind a mark that was never closed is not inside of it.
    for (const pair of found.pairs.slice(first)) {
      if (!kind.startsWith(pair.open.mark)) continue
      pair.depth -= stack.filter((mark) => mark.start < pair.open.start).length
    }
    found.unclosed.push(...stack.filter((mark) => !isNoise(text, mark)))
  }
}

/**
 * Joins quotations of several paragraphs: one that opens behind a colon or at the front of a line and closes further
 * down. Each paragraph may open with a mark of its own, and only the last one closes.
 */
function joinParagraphs(draft: Draft, found: Found): void {
  const { text } = draft
  const single = [...found.unclosed, ...found.unopened]
    .filter(({ mark }) => mark === '“' || mark === '”')
    .sort((a, b) => a.start - b.start)
  const joined = new Set<PairedMark>()
  single.forEach((mark, index) => {
    if (mark.mark !== '“' || !opensBlock(text, mark.start)) return
    const next = nextLine(draft, mark.start)
    const after = single[index + 1]
    if (next?.text.startsWith('“')) joined.add(mark)
    else if (after?.mark === '”' && after.start - mark.start <= LONGEST_BLOCK) {
      joined.add(mark)
      joined.add(after)
    }
  })
  const isSingle = (mark: PairedMark) => !joined.has(mark)
  found.unclosed = found.unclosed.filter(isSingle)
  found.unopened = found.unopened.filter(isSingle)
}

/** The next line with text, unless it is far. */
function nextLine({ lines, lineAt }: Draft, offset: number): Line | undefined {
  const { index } = lineAt(offset)
  return lines.slice(index + 1, index + 4).find((line) => line.text !== '')
}

function opensBlock(text: string, start: number): boolean {
  return /(?:^|[：:\n\s\u3000])$/u.test(text.slice(Math.max(0, start - 1), start))
}

/** A bracket that numbers (1）) or stands far from any Chinese text. */
function isNoise(text: string, { mark, start }: PairedMark): boolean {
  if (/[)）]/u.test(mark) && NUMBERING.test(text.slice(Math.max(0, start - 5), start))) return true
  return /[()]/u.test(mark) && !HAN.test(text.slice(Math.max(0, start - 4), start + 5))
}

/** What the straight and the reversed double quotation marks of a paragraph stand for, by their start. */
function turnQuotes(
  text: string,
  marks: readonly PairedMark[],
  found: Found,
): ReadonlyMap<number, '“' | '”'> {
  const quotes = marks.filter(({ mark }) => /[“”"＂〝〞]/u.test(mark))
  const turned = new Map<number, '“' | '”'>()
  if (quotes.length === 0) return turned
  const stray = quotes.filter(({ mark }) => FOREIGN.test(mark)).length
  let isOpen = false
  if (stray > 0) {
    if (quotes.length % 2 === 1) return turned
    for (const quote of quotes) {
      const curly = isOpen ? '”' : '“'
      if (FOREIGN.test(quote.mark)) {
        turned.set(quote.start, curly)
        found.straight.push({ ...quote, curly })
        isOpen = !isOpen
      } else isOpen = quote.mark === '“'
    }
    return turned
  }
  let runEnd = 0
  for (let index = 0; index < quotes.length; index++) {
    const [quote, next, third] = quotes.slice(index, index + 3) as [
      PairedMark,
      PairedMark?,
      PairedMark?,
    ]
    const isShort =
      next !== undefined &&
      next.start - quote.end >= 1 &&
      next.start - quote.end <= LONGEST_REVERSED &&
      !SENTENCE_END.test(text.slice(quote.end, next.start))
    if (!isOpen && quote.mark === '”') {
      // ”甲“: as many in a row as make whole pairs; with one left over, a mark is missing instead.
      if (index >= runEnd) runEnd = alternatingUntil(quotes, index)
      const isWholePair = next?.mark === '“' && (runEnd - index) % 2 === 0
      if (isShort && (isWholePair || next?.mark === '”')) {
        reverse(quote, '“')
        if (next.mark === '“') reverse(next, '”')
        index++
      }
    } else if (!isOpen) isOpen = true
    else if (quote.mark === '”') isOpen = false
    else {
      const opener = quotes[index - 1] as PairedMark
      const isCloser =
        quote.start - opener.end >= 1 &&
        quote.start - opener.end <= LONGEST_REVERSED / 2 &&
        !/[。！？，；：\n]/u.test(text.slice(opener.end, quote.start)) &&
        (next === undefined || (next.mark === '“' && third?.mark === '”'))
      if (isCloser) {
        reverse(quote, '”')
        isOpen = false
      }
    }
  }
  return turned

  function reverse(quote: PairedMark, curly: '“' | '”') {
    turned.set(quote.start, curly)
    found.reversed.push(quote)
  }
}

/** Where the marks from `index` on stop taking turns. */
function alternatingUntil(quotes: readonly PairedMark[], index: number): number {
  let end = index + 1
  while (end < quotes.length && quotes[end]?.mark !== quotes[end - 1]?.mark) end++
  return end
}
