import type { FindWrite } from './index'
import { editorWindows, typeBetween } from './own-history'

interface TinymceEditor {
  getBody(): HTMLElement | undefined
  readonly undoManager: { add(): void }
}

interface TinymcePage {
  /** The frame that it edits has a global of this name, too, which is another thing. */
  readonly tinymce?: { get?(): readonly TinymceEditor[] }
}

export const findTinymce: FindWrite = (element) => {
  const editor = editorWindows<TinymcePage>(element)
    .flatMap(({ tinymce }) => [...(tinymce?.get?.() ?? [])])
    .find((candidate) => candidate.getBody() === element)
  return editor && typeBetween(() => editor.undoManager.add())
}
