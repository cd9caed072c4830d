import { draft, expose, host } from '../harness.ts'

const area = host('textarea')
area.rows = 12
area.cols = 60
area.value = draft.lines.join('\n')

expose({
  getText: () => area.value,
  undo: () => {
    area.focus()
    document.execCommand('undo')
  },
  content: () => area,
  selected: () => ({ start: area.selectionStart, end: area.selectionEnd }),
  placeCaret: (offset) => area.setSelectionRange(offset, offset),
  selectionInView: () => {
    const lines = area.value.slice(0, area.selectionStart).split('\n').length
    const lineHeight = area.scrollHeight / area.value.split('\n').length
    const top = (lines - 1) * lineHeight - area.scrollTop
    return top > -lineHeight && top < area.clientHeight
  },
})
