// @ts-check
// Google Docs: the page is drawn; the text is there for whoever had asked for it before the page started.
import { expose, lines, make, paint, variant } from './fake.js'

const stage = make('div', { class: 'kix-appview-editor' }, [paint(lines)])
const frame = make('iframe', {
  class: 'docs-texteventtarget-iframe',
  style: 'position: absolute; left: 0; top: 0; width: 1px; height: 1px; opacity: 0',
})
document.body.append(stage, frame)
const inner = /** @type {HTMLIFrameElement} */ (frame).contentDocument
inner?.body.append(make('div', { contenteditable: 'true', role: 'textbox' }))

let selection = { start: 0, end: 0 }
if (variant !== 'late') {
  Object.assign(globalThis, {
    _docs_annotate_canvas_by_ext: 'set before the page started',
    _docs_annotate_getAnnotatedText: async () => ({
      // The text begins with a control character and ends with a line feed.
      getText: () => `\u0003${lines.join('\n')}\n`,
      getAnnotations: () => ({}),
      getSelection: () => [selection],
      /** @param {number} start @param {number} end */
      setSelection(start, end) {
        selection = { start, end }
      },
    }),
  })
}

expose({
  getText: () => lines.join('\n'),
  undo: () => undefined,
  content: () => stage,
  selected: () => ({ start: selection.start - 1, end: selection.end - 1 }),
})
