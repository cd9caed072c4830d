import { host } from '../harness.ts'
import { exposeNative } from '../native.ts'

const frame = host('iframe')
frame.width = '800'
frame.height = '400'
const inner = frame.contentDocument
if (!inner) throw new Error('the frame has no document')
inner.open()
inner.write('<!doctype html><body></body>')
inner.close()
inner.designMode = 'on'
exposeNative(inner.body)
