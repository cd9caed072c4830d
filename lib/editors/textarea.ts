import type { EditorAdapter } from './reading'
import { applyToControl, isWritable, locateInControl } from './text-control'

export const textareaAdapter: EditorAdapter<HTMLTextAreaElement> = {
  source: 'textarea',
  singleLine: false,
  find: (root) => [...root.querySelectorAll('textarea')].filter(isWritable),
  read: (element) => ({ text: element.value, coverage: 'full' }),
  locate: locateInControl,
  apply: applyToControl,
}
