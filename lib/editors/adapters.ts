import { contenteditableAdapter } from './contenteditable'
import { inputAdapter } from './input'
import type { EditorAdapter } from './reading'
import { textareaAdapter } from './textarea'

/** Every kind of editor that can be read. `selection` is not among them: it stands in where there is none. */
export const adapters: readonly EditorAdapter[] = [
  contenteditableAdapter,
  textareaAdapter,
  inputAdapter,
]
