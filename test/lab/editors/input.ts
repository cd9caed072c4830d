import { draft, expose, host } from '../harness.ts'

const input = host('input')
input.size = 40
input.value = draft.lines.join(' ')

expose({
  getText: () => input.value,
  undo: () => {
    input.focus()
    document.execCommand('undo')
  },
  content: () => input,
  placeCaret: (offset) => input.setSelectionRange(offset, offset),
  selected: () => ({ start: input.selectionStart ?? 0, end: input.selectionEnd ?? 0 }),
})
