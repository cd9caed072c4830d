import type { EditorModel, FindModels } from './model'
import { globalsLike, hasMethod, shownIn } from './page-globals'

interface CanvasRange {
  readonly startIndex: number
  readonly endIndex: number
}

interface CanvasEditor {
  readonly command: {
    getText(): { readonly main: string }
    getKeywordRangeList?(keyword: string): readonly CanvasRange[]
    executeSetRange?(start: number, end: number): void
    executeFocus?(options: { readonly range: CanvasRange }): void
  }
}

/** canvas-editor, where the page keeps its instance in a global: text is drawn, and nothing of it is in the DOM. */
export const findCanvasEditor: FindModels = (roots) => {
  if (!roots.some((root) => root.querySelector('.ce-page-container'))) return []
  const isEditor = (value: object) =>
    hasMethod((value as Partial<CanvasEditor>).command, 'getText') &&
    hasMethod((value as Partial<CanvasEditor>).command, 'executeSetRange')
  return globalsLike<CanvasEditor>(isEditor).slice(0, 1).map(modelOf)
}

function modelOf({ command }: CanvasEditor): EditorModel {
  const text = () => command.getText().main.replace(/[\u200b\ufeff]/g, '')
  return {
    source: 'canvas-editor',
    element: shownIn('.ce-page-container'),
    read: () => ({ text: text(), coverage: 'full' }),
    locate(start, end) {
      const whole = text()
      const quote = whole.slice(start, end)
      const earlier = whole.slice(0, start).split(quote).length - 1
      const found = quote.includes('\n') ? undefined : command.getKeywordRangeList?.(quote)[earlier]
      if (!found || !command.executeFocus) return false
      const { startIndex, endIndex } = found
      // It scrolls to a caret only; and a selection begins behind its first index, a found one on it.
      command.executeFocus({ range: { startIndex: endIndex, endIndex } })
      command.executeSetRange?.(startIndex - 1, endIndex)
      return true
    },
  }
}
