import type { FindWrite } from './index'
import { editorWindows, typeBetween } from './own-history'

interface Kindeditor {
  readonly edit?: { readonly doc?: Document }
  /** @param checkSize whether a change of a few characters is left out */
  addBookmark(checkSize: boolean): void
  sync(): void
}

interface KindeditorPage {
  readonly KindEditor?: { readonly instances?: Readonly<Record<number, Kindeditor>> }
}

/** KindEditor, which older office systems hold: the form's own field is told as well. */
export const findKindeditor: FindWrite = (element) => {
  const editor = editorWindows<KindeditorPage>(element)
    .flatMap(({ KindEditor }) => Object.values(KindEditor?.instances ?? {}))
    .find(({ edit }) => edit?.doc?.body === element)
  if (!editor) return undefined
  const record = () => editor.addBookmark(false)
  return typeBetween(record, () => {
    record()
    editor.sync()
  })
}
