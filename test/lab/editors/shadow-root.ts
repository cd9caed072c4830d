import { host } from '../harness.ts'
import { exposeNative } from '../native.ts'

const element = document.createElement('div')
element.contentEditable = 'true'
host().attachShadow({ mode: 'open' }).append(element)
exposeNative(element)
