import type { Edit, Mark, Place } from './reading'

/** What the background may ask of a frame's own world. `write`: edits in an editor that was read from the DOM. */
export type ModelRequest =
  | { readonly kind: 'read' }
  | { readonly kind: 'locate'; readonly place: Place }
  | { readonly kind: 'apply'; readonly edits: readonly Edit[] }
  | { readonly kind: 'write'; readonly path: string; readonly edits: readonly Edit[] }
  | { readonly kind: 'marks'; readonly marks: readonly Mark[] }
  | { readonly kind: 'clear' }

/** Answers a request with data only. What it gives comes from the page: whoever asks has to parse it. */
export type AnswerRequest = (request: ModelRequest) => unknown

/** The answering function is kept in the page's global object under `Symbol.for` of this. */
export const ANSWER_KEY = 'gaojian.answer'
