import type { EditorModel, FindModels } from './model'
import { pageGlobal, shownIn } from './page-globals'
import { plainTextOf } from './plain-text'

interface Paragraph {
  readonly text?: string
  getNext?(): Paragraph | null
}

interface WordPage {
  readonly Extension?: {
    readonly AutomationUtility?: {
      getDocument?(): {
        readonly body?: {
          readonly text?: string
          readonly paragraphs?: { getFirst?(): Paragraph | null }
        }
      }
    }
  }
}

/** More paragraphs than any document has. */
const MAX_PARAGRAPHS = 200_000

/** Word for the web: what takes the keys is an empty element, and the pages in the DOM are those in view. */
export const findWordOnline: FindModels = () => {
  const utility = pageGlobal<WordPage>('WordEditor')?.Extension?.AutomationUtility
  if (!utility?.getDocument) return []
  const element = shownIn('#WACViewPanel', '#WACViewPanel_EditingElement')
  const model: EditorModel = {
    source: 'word-online',
    element,
    read() {
      const body = utility.getDocument?.().body
      const lines = linesOf(body?.paragraphs?.getFirst?.() ?? null)
      const text = lines.length > 0 ? lines.join('\n') : plainTextOf(body?.text ?? '').text
      return { text, coverage: 'full' }
    },
  }
  return [model]
}

function linesOf(first: Paragraph | null): string[] {
  const lines: string[] = []
  for (let at: Paragraph | null | undefined = first; at; at = at.getNext?.()) {
    lines.push(plainTextOf(at.text ?? '').text)
    if (lines.length === MAX_PARAGRAPHS) break
  }
  return lines
}
