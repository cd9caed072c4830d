import { host } from '../harness.ts'
import { exposeNative } from '../native.ts'

const element = host()
element.contentEditable = 'true'
exposeNative(element)
