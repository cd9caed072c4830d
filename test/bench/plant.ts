import type { Range } from '../../lib/core/range'
import type { Defect, Edit } from './mutations/mutation'

/** A text with a defect in it, and where that is now. */
export interface Mutant {
  readonly text: string
  readonly places: readonly Range[]
  /** Where an offset of the clean text has come to lie. */
  moved(offset: number): number
}

/** Applies a defect to a clean text. */
export function applyDefect(clean: string, { edits, places }: Defect): Mutant {
  let text = ''
  let end = 0
  for (const edit of edits) {
    text += clean.slice(end, edit.start) + edit.text
    end = edit.end
  }
  text += clean.slice(end)
  const moved = (offset: number) =>
    edits.reduce((at, edit) => (edit.end <= offset ? at + growth(edit) : at), offset)
  const written = edits.map((edit) => {
    const after = moved(edit.end)
    return { start: after - edit.text.length, end: after }
  })
  const named = (places ?? []).map((p) => ({ start: moved(p.start), end: moved(p.end) }))
  return { text, places: [...written, ...named], moved }
}

function growth({ start, end, text }: Edit): number {
  return text.length - (end - start)
}
