import type { EditorModel, FindModels } from './model'
import { globalsLike, hasMethod, shownIn } from './page-globals'
import { plainTextOf } from './plain-text'

interface UniverDocument {
  getSnapshot(): { readonly body?: { readonly dataStream?: string } }
  setSelection?(start: number, end: number): void
  insertText?(
    text: string,
    range: { readonly startOffset: number; readonly endOffset: number },
  ): Promise<boolean>
}

interface UniverApi {
  getActiveDocument(): UniverDocument | null
  executeCommand?(id: string, params: object): Promise<boolean>
}

const RIGHT = 1

/** Univer Docs, where the page keeps its facade in a global (`univerAPI` in its own examples). */
export const findUniver: FindModels = () => {
  const isFacade = (value: object) =>
    hasMethod(value, 'getActiveDocument') && hasMethod(value, 'getActiveWorkbook')
  return globalsLike<UniverApi>((value) => isFacade(value) || hasMethod(value, 'createUniverDoc'))
    .flatMap((api) => {
      const document = api.getActiveDocument()
      return document ? [modelOf(api, document)] : []
    })
    .slice(0, 1)
}

function modelOf(api: UniverApi, document: UniverDocument): EditorModel {
  const plain = () => plainTextOf(document.getSnapshot().body?.dataStream ?? '')
  return {
    source: 'univer',
    element: shownIn('[data-u-comp="doc-render-canvas"]', 'canvas[id^="univer-doc"]'),
    read: () => ({ text: plain().text, coverage: 'full' }),
    async locate(start, end) {
      const { text, rawOffset } = plain()
      if (!document.setSelection || !api.executeCommand) return false
      // To set a selection does not scroll, to widen it by a character does.
      const last = /[\udc00-\udfff]/.test(text.charAt(end - 1)) ? 2 : 1
      document.setSelection(rawOffset(start), rawOffset(end - last))
      return api.executeCommand('doc.operation.move-selection', { direction: RIGHT })
    },
    async replace(steps) {
      for (const { start, end, text } of steps) {
        const { rawOffset } = plain()
        const range = { startOffset: rawOffset(start), endOffset: rawOffset(end) }
        await document.insertText?.(text, range)
      }
    },
  }
}
