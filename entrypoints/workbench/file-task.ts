import type { Change } from '../../lib/files/docx/change'
import type { Comment } from '../../lib/files/docx/comment'
import type { FileFault } from '../../lib/files/file-fault'
import type { FileReading } from '../../lib/files/read-file'

/** What the file worker is asked for. */
export type FileTask =
  | { readonly kind: 'read'; readonly name: string; readonly bytes: Uint8Array }
  | {
      readonly kind: 'review'
      readonly bytes: Uint8Array
      readonly comments: readonly Comment[]
      /** The text as the user has left it. */
      readonly text: string
      /** Changes that were not made in the text, with the offsets that the text had when it was read. */
      readonly changes: readonly Change[]
    }

export type ReviewAnswer =
  | {
      readonly ok: true
      readonly bytes: Uint8Array
      readonly changed: number
      readonly refused: number
    }
  | { readonly ok: false; readonly fault: FileFault }

/** What it answers to each kind of task. */
export interface FileAnswers {
  readonly read: FileReading
  readonly review: ReviewAnswer
}
