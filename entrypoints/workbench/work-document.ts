import type { CheckState } from '../../components/check-state'
import { reportOf } from '../../components/check-state'
import type { FileFault } from '../../lib/files/file-fault'
import type { FileKind } from '../../lib/files/file-kind'

/** One text of the workbench: pasted, or read from a file. */
export interface WorkDocument {
  readonly id: number
  /** The file’s name; `undefined` for what was typed or pasted. */
  readonly name: string | undefined
  readonly kind: FileKind
  /** The file itself, where it goes back as one. */
  readonly bytes: Uint8Array | undefined
  /** The text as it was checked last; what is typed since is in the paper. */
  readonly text: string
  readonly progress: 'reading' | 'ready' | FileFault
  readonly state: CheckState
}

export function blankDocument(id: number): WorkDocument {
  return {
    id,
    name: undefined,
    kind: 'txt',
    bytes: undefined,
    text: '',
    progress: 'ready',
    state: { status: 'idle' },
  }
}

/** Whether nothing would be lost with it. */
export function isBlank({ name, text }: WorkDocument): boolean {
  return name === undefined && text === ''
}

/** Whether a file was not read; why, stands in `progress`. */
export function hasFault(
  document: WorkDocument,
): document is WorkDocument & { progress: FileFault } {
  return document.progress !== 'reading' && document.progress !== 'ready'
}

/** How many findings are listed; `undefined` while it is not known. */
export function countOf({ state }: WorkDocument): number | undefined {
  return state.status === 'done' ? reportOf(state)?.findings.length : undefined
}
