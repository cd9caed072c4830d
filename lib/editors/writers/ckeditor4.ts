import type { FindWrite } from './index'
import { editorWindows, typeBetween } from './own-history'

interface Ckeditor4 {
  editable(): { readonly $: HTMLElement } | null
  fire(name: string): void
}

interface Ckeditor4Page {
  readonly CKEDITOR?: { readonly instances?: Readonly<Record<string, Ckeditor4>> }
}

export const findCkeditor4: FindWrite = (element) => {
  const editor = editorWindows<Ckeditor4Page>(element)
    .flatMap(({ CKEDITOR }) => Object.values(CKEDITOR?.instances ?? {}))
    .find((candidate) => candidate.editable()?.$ === element)
  return editor && typeBetween(() => editor.fire('saveSnapshot'))
}
