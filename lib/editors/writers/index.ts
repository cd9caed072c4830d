import { applyToEditable, type Write } from '../apply-to-editable'
import type { ApplyOutcome, Edit } from '../reading'
import { findCkeditor4 } from './ckeditor4'
import { findCkeditor5 } from './ckeditor5'
import { findKindeditor } from './kindeditor'
import { findLexical } from './lexical'
import { findProseMirror } from './prosemirror'
import { findSlate } from './slate'
import { findTinymce } from './tinymce'
import { findUeditor } from './ueditor'

/** How one engine is best written to, if the element is its editable; runs among the page's own scripts. */
export type FindWrite = (element: HTMLElement) => Write | undefined | Promise<Write | undefined>

const engines: readonly FindWrite[] = [
  findProseMirror,
  findCkeditor5,
  findLexical,
  findSlate,
  findTinymce,
  findUeditor,
  findCkeditor4,
  findKindeditor,
]

/**
 * Applies edits to an editor that is read from the DOM, by the way that its engine has for scripts: one undo step in
 * the engine's own history. `undefined`, with nothing changed, where the engine is none of those or does not do it.
 */
export async function writeNatively(
  element: HTMLElement,
  edits: readonly Edit[],
): Promise<readonly ApplyOutcome[] | undefined> {
  const write = await findWrite(element)
  if (!write) return undefined
  const outcomes = await applyToEditable(element, edits, write)
  const isUntouched = outcomes.every((outcome) => outcome === 'rejected' || outcome === 'stale')
  return isUntouched && outcomes.includes('rejected') ? undefined : outcomes
}

async function findWrite(element: HTMLElement): Promise<Write | undefined> {
  for (const find of engines) {
    try {
      const write = await find(element)
      if (write) return write
    } catch {
      // Not what it looked like.
    }
  }
  return undefined
}
