import { blocksAdapter } from './blocks'
import { contenteditableAdapter } from './contenteditable'
import { inputAdapter } from './input'
import type { EditorAdapter } from './reading'
import { readonlyDocumentAdapter, readonlyTextareaAdapter } from './readonly'
import { textareaAdapter } from './textarea'

/** Every kind of editor that can be read. `selection` is not among them: it stands in where there is none. */
export const adapters: readonly EditorAdapter[] = [
  blocksAdapter,
  contenteditableAdapter,
  textareaAdapter,
  inputAdapter,
  readonlyDocumentAdapter,
  readonlyTextareaAdapter,
]
