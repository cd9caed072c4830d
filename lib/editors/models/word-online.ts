import type { Step } from '../plan-edits'
import type { EditorModel, FindModels } from './model'
import { pageGlobal, shownIn } from './page-globals'
import { type PlainText, plainTextOf } from './plain-text'

interface WordRange {
  readonly text?: string
  insertText?(text: string, location: number): unknown
}

interface Paragraph {
  readonly text?: string
  getNext?(): Paragraph | null
  getSubrange?(offset: number, length: number): WordRange
}

interface Paragraphs {
  length?(): number
  getFirst?(): Paragraph | null
}

interface WordDocument {
  /** 0: changes are not tracked. */
  readonly changeTrackingMode?: number
  readonly body?: { readonly text?: string; readonly paragraphs?: Paragraphs }
}

interface WordPage {
  readonly Extension?: {
    readonly AutomationUtility?: { getDocument?(): WordDocument }
    readonly AutomationTransaction?: new () => { dispose(): void }
  }
}

/** A paragraph and where its line begins in the text. */
interface Line {
  readonly paragraph: Paragraph
  readonly start: number
  readonly plain: PlainText
}

/** More paragraphs than any document has. */
const MAX_PARAGRAPHS = 200_000

/** `insertText`'s way to put a text in the place of a range, with the range's formatting. */
const REPLACE = 4

/** Word for the web: what takes the keys is an empty element, and the pages in the DOM are those in view. */
export const findWordOnline: FindModels = () => {
  const extension = pageGlobal<WordPage>('WordEditor')?.Extension
  const utility = extension?.AutomationUtility
  if (!utility?.getDocument) return []
  const model: EditorModel = {
    source: 'word-online',
    element: shownIn('#WACViewPanel', '#WACViewPanel_EditingElement'),
    read() {
      const body = utility.getDocument?.().body
      const lines = linesOf(body?.paragraphs)
      const text =
        lines.length > 0
          ? lines.map(({ plain }) => plain.text).join('\n')
          : plainTextOf(body?.text ?? '').text
      return { text, coverage: 'full' }
    },
    replace(steps) {
      const document = utility.getDocument?.()
      const Transaction = extension?.AutomationTransaction
      // What is tracked reads back as both the old text and the new one.
      if (!document || !Transaction || document.changeTrackingMode !== 0) return
      const lines = linesOf(document.body?.paragraphs)
      const places = steps.map((step) => placeOf(lines, step))
      // One undo step for all of them.
      const transaction = new Transaction()
      try {
        for (const { range, text } of places) range?.insertText?.(text, REPLACE)
      } finally {
        transaction.dispose()
      }
    },
  }
  return [model]
}

/** Every paragraph. The one after the last cannot be asked for, so they are counted where Word says how many. */
function linesOf(paragraphs: Paragraphs | undefined): Line[] {
  const count = Math.min(paragraphs?.length?.() ?? MAX_PARAGRAPHS, MAX_PARAGRAPHS)
  const lines: Line[] = []
  let start = 0
  let paragraph = paragraphs?.getFirst?.()
  while (paragraph && lines.length < count) {
    const plain = plainTextOf(paragraph.text ?? '')
    lines.push({ paragraph, start, plain })
    start += plain.text.length + 1
    paragraph = lines.length < count ? paragraph.getNext?.() : undefined
  }
  return lines
}

/** Where a step goes; no range for one that no single paragraph holds. */
function placeOf(lines: readonly Line[], { start, end, text }: Step) {
  const line = lines.findLast((candidate) => candidate.start <= start)
  if (!line || end > line.start + line.plain.text.length) return { text }
  const from = line.plain.rawOffset(start - line.start)
  const to = line.plain.rawOffset(end - line.start)
  return { range: line.paragraph.getSubrange?.(from, to - from), text }
}
