// @ts-check
// Tencent Docs: the page is drawn; only the selection can be had, and only where the owner allows copying.
import { expose, lines, make, paint, variant } from './fake.js'

const SELECTED = 4
const isCopyable = variant !== 'no-copy'

const stage = make('div', { id: 'melo-container' }, [paint(lines)])
const input = make('div', {
  contenteditable: 'true',
  style: 'position: absolute; left: 0; top: 0; width: 2px; height: 20px; opacity: 0',
})
document.body.append(stage, input)

const chosen = lines.slice(0, SELECTED)
Object.assign(globalThis, {
  pad: {
    editor: {
      isCopyable: () => isCopyable,
      // It answers in either case: to ask first is up to whoever asks.
      getCopyContent: () => ({
        plain: chosen.join('\n'),
        html: chosen.map((line) => `<p>${line}</p>`).join(''),
      }),
    },
  },
})

expose({
  getText: () => lines.join('\n'),
  undo: () => undefined,
  content: () => stage,
})
