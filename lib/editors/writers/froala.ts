import type { FindWrite } from './index'
import { editorWindows, typeBetween } from './own-history'

interface Froala {
  readonly el?: HTMLElement
  readonly undo: { saveStep(): void }
}

interface FroalaPage {
  readonly FroalaEditor?: { readonly INSTANCES?: readonly Froala[] }
}

export const findFroala: FindWrite = (element) => {
  const editor = editorWindows<FroalaPage>(element)
    .flatMap(({ FroalaEditor }) => [...(FroalaEditor?.INSTANCES ?? [])])
    .find(({ el }) => el === element)
  return editor && typeBetween(() => editor.undo.saveStep())
}
