import type { FindWrite } from './index'
import { editorWindows, typeBetween } from './own-history'

interface Ueditor {
  readonly body?: HTMLElement
  fireEvent(name: string): void
  sync?(): void
}

interface UeditorPage {
  readonly UE?: { readonly instants?: Readonly<Record<string, Ueditor>> }
}

/** UEditor and UMEditor, which office systems' forms often hold: the form's own field is told as well. */
export const findUeditor: FindWrite = (element) => {
  const editor = editorWindows<UeditorPage>(element)
    .flatMap(({ UE }) => Object.values(UE?.instants ?? {}))
    .find(({ body }) => body === element)
  if (!editor) return undefined
  const record = () => editor.fireEvent('saveScene')
  return typeBetween(record, () => {
    record()
    editor.fireEvent('contentchange')
    editor.sync?.()
  })
}
