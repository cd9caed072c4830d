import type { EditorAdapter } from './reading'
import { applyToControl, isWritable, locateInControl } from './text-control'

/** Prose may stand in these; the other types hold passwords, addresses, numbers. */
const PROSE_TYPES = new Set(['text', 'search'])

export const inputAdapter: EditorAdapter<HTMLInputElement> = {
  source: 'input',
  singleLine: true,
  find: (root) =>
    [...root.querySelectorAll('input')].filter(
      (input) => PROSE_TYPES.has(input.type) && isWritable(input),
    ),
  read: (element) => ({ text: element.value, coverage: 'full' }),
  locate: locateInControl,
  apply: applyToControl,
}
