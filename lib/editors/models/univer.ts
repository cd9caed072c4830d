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
}

/** Univer Docs, where the page keeps its facade in a global (`univerAPI` in its own examples). */
export const findUniver: FindModels = () => {
  const isFacade = (value: object) =>
    hasMethod(value, 'getActiveDocument') && hasMethod(value, 'getActiveWorkbook')
  return globalsLike<UniverApi>((value) => isFacade(value) || hasMethod(value, 'createUniverDoc'))
    .flatMap((api) => api.getActiveDocument() ?? [])
    .slice(0, 1)
    .map(modelOf)
}

function modelOf(document: UniverDocument): EditorModel {
  const plain = () => plainTextOf(document.getSnapshot().body?.dataStream ?? '')
  return {
    source: 'univer',
    element: shownIn('[data-u-comp="doc-render-canvas"]', 'canvas[id^="univer-doc"]'),
    read: () => ({ text: plain().text, coverage: 'full' }),
    locate(start, end) {
      const { rawOffset } = plain()
      document.setSelection?.(rawOffset(start), rawOffset(end))
      return document.setSelection !== undefined
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
