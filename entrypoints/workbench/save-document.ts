import { chooseSafeFixes } from '../../lib/core/fix'
import type { CheckReport } from '../../lib/engine/report'
import { commentOf } from '../../lib/files/finding-comment'
import type { ReviewAnswer } from './file-task'
import { runFileTask } from './run-file-task'
import type { WorkDocument } from './work-document'

export type Saved = ReviewAnswer | { readonly ok: true; readonly plain: true }

/**
 * Downloads a document with the text as it is now: a `.docx` as a reviewed copy of itself, anything else as text.
 * @param trackSafe also writes the safe fixes that were not made, as tracked changes
 */
export async function saveDocument(
  { name, kind, bytes }: WorkDocument,
  text: string,
  report: CheckReport | undefined,
  trackSafe: boolean,
): Promise<Saved> {
  if (kind !== 'docx' || bytes === undefined) {
    // Notepad and older offices take a text for UTF-8 only by its mark.
    const mark = kind === 'txt' ? '\ufeff' : ''
    download(`${stem(name)}.${kind === 'md' ? 'md' : 'txt'}`, [mark, text], 'text/plain')
    return { ok: true, plain: true }
  }
  const findings = report?.findings ?? []
  const changes = trackSafe
    ? chooseSafeFixes(findings).map(({ finding, text }) => ({
        ...finding.range,
        replacement: text,
      }))
    : []
  const comments = findings.map(commentOf)
  const answer = await runFileTask({ kind: 'review', bytes, comments, text, changes })
  if (answer.ok) download(`${stem(name)}（稿检批注）.docx`, [new Uint8Array(answer.bytes)], DOCX)
  return answer
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

function stem(name = '稿检'): string {
  return name.replace(/\.[^.]+$/u, '')
}

function download(name: string, parts: BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser has taken hold of it by the end of the click.
  setTimeout(() => URL.revokeObjectURL(url), 0)
}
