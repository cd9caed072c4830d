import type { FindWrite } from './index'

interface ModelRange {
  readonly start: ModelPosition
}

interface ModelPosition {
  readonly textNode: Attributed | null
  readonly nodeAfter: Attributed | null
}

interface Attributed {
  getAttributes(): Iterable<unknown>
}

interface ModelWriter {
  createText(text: string, attributes: Iterable<unknown>): object
  insert(text: object, position: ModelPosition): void
  remove(range: ModelRange): void
}

interface Ckeditor {
  readonly isReadOnly: boolean
  readonly model: { change(work: (writer: ModelWriter) => void): void }
  readonly editing: {
    readonly view: { readonly domConverter: { domRangeToView(range: Range): object | null } }
    readonly mapper: { toModelRange(range: object): ModelRange }
  }
}

/** CKEditor 5: all changes of one block are one undo step. */
export const findCkeditor5: FindWrite = (element) => {
  const editor = (element as HTMLElement & { ckeditorInstance?: Ckeditor }).ckeditorInstance
  if (!editor || editor.isReadOnly) return undefined
  const { view, mapper } = editor.editing
  return (replacements) => {
    const places = replacements.flatMap(({ range, text }) => {
      const at = range()
      const drawn = at && view.domConverter.domRangeToView(at)
      return drawn ? [{ range: mapper.toModelRange(drawn), text }] : []
    })
    editor.model.change((writer) => {
      for (const { range, text } of places) {
        const { start } = range
        const attributes = (start.textNode ?? start.nodeAfter)?.getAttributes() ?? []
        const inserted = text === '' ? undefined : writer.createText(text, [...attributes])
        writer.remove(range)
        if (inserted) writer.insert(inserted, start)
      }
    })
  }
}
