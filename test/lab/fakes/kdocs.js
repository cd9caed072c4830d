// @ts-check
// WPS / Kdocs: the page is drawn; what may be asked is asynchronous, and a step may be a value, a promise or a
// function.
import { expose, lines, make, paint } from './fake.js'

const content = {
  get Text() {
    return Promise.resolve(`${lines.join('\r')}\r`)
  },
}
const activeDocument = { Content: async () => content }
const application = {
  get ActiveDocument() {
    return Promise.resolve(activeDocument)
  },
}

const stage = make('div', { id: 'office-stage' }, [paint(lines)])
const input = make('textarea', { style: 'position: absolute; opacity: 0; width: 1px; height: 1px' })
document.body.append(stage, input)
Object.assign(globalThis, {
  WPSOpenApi: { documentReadyPromise: Promise.resolve(), Application: application },
})

expose({
  getText: () => lines.join('\n'),
  undo: () => undefined,
  content: () => stage,
})
