import CanvasEditor from '@hufe921/canvas-editor'
import { expose, host, one, runs } from '../harness.ts'

const box = host()
const main = runs.flatMap((line, index) => {
  const elements = line.map(({ text, bold }) => ({ value: text, bold }))
  return index < runs.length - 1 ? [...elements, { value: '\n' }] : elements
})
const editor = new CanvasEditor(box, { header: [], main, footer: [] }, {})
// The extension can know of a drawn editor only what the page itself lets out.
Object.assign(globalThis, { editor })

expose({
  getText: () => editor.command.getText().main,
  undo: () => editor.command.executeUndo(),
  selected: () => {
    const { startIndex, endIndex } = editor.command.getRange()
    return { start: startIndex, end: endIndex }
  },
  selectionInView: () => {
    const [rect] = editor.command.getRangeContext()?.rangeRects ?? []
    const top = box.getBoundingClientRect().top + (rect?.y ?? Number.NaN)
    return top >= 0 && top + (rect?.height ?? 0) <= innerHeight
  },
  content: () => one('.ce-page-container', box),
})
