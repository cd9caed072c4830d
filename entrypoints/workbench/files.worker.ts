import { readDocx } from '../../lib/files/docx/read-docx'
import { reviewDocx } from '../../lib/files/docx/write-docx'
import { REVIEWER } from '../../lib/files/finding-comment'
import { faultOf, readFile } from '../../lib/files/read-file'
import { changesBetween, rangeBefore } from '../../lib/files/text-changes'
import type { FileTask, ReviewAnswer } from './file-task'

// Away from the page: a book takes seconds to be taken apart.
addEventListener('message', ({ data }: MessageEvent<FileTask>) => {
  postMessage(data.kind === 'read' ? readFile(data.name, data.bytes) : review(data))
})

function review({ bytes, comments, text, changes }: FileTask & { kind: 'review' }): ReviewAnswer {
  try {
    const made = changesBetween(readDocx(bytes).text, text)
    const before = <Placed extends { start: number; end: number }>(placed: Placed) => ({
      ...placed,
      ...rangeBefore(made, placed),
    })
    const reviewed = reviewDocx(bytes, {
      author: REVIEWER,
      date: new Date(),
      comments: comments.map(before),
      changes: [...made, ...changes.map(before)],
    })
    return { ok: true, ...reviewed }
  } catch (error) {
    return { ok: false, fault: faultOf(error) }
  }
}
