import type * as Monaco from 'monaco-editor'
import { draft, expose, host, loadScript, one, packageUrl } from '../harness.ts'

interface AmdGlobals {
  require: {
    (names: readonly string[], ready: (monaco: typeof Monaco) => void): void
    config(options: object): void
  }
}

await loadScript('monaco-editor/min/vs/loader.js')
const amd = (globalThis as unknown as AmdGlobals).require
amd.config({ paths: { vs: packageUrl('monaco-editor/min/vs') } })
const monaco = await new Promise<typeof Monaco>((resolve) =>
  amd(['vs/editor/editor.main'], resolve),
)
const box = host()
box.style.height = '300px'
const editor = monaco.editor.create(box, {
  value: draft.lines.join('\n'),
  language: 'plaintext',
  wordWrap: 'on',
})
const model = editor.getModel()
if (!model) throw new Error('Monaco has no model')

expose({
  getText: () => model.getValue(),
  undo: () => {
    editor.trigger('lab', 'undo', null)
  },
  content: () => one('.view-lines', box),
  selected: () => {
    const selection = editor.getSelection() ?? new monaco.Selection(1, 1, 1, 1)
    return {
      start: model.getOffsetAt(selection.getStartPosition()),
      end: model.getOffsetAt(selection.getEndPosition()),
    }
  },
  selectionInView: () =>
    editor
      .getVisibleRanges()
      .some((range) =>
        range.containsPosition(
          editor.getSelection()?.getStartPosition() ?? { lineNumber: 0, column: 0 },
        ),
      ),
})
