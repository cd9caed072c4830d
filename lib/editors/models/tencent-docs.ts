import type { FindModels } from './model'
import { pageGlobal, shownIn } from './page-globals'
import { plainTextOf } from './plain-text'

interface Pad {
  readonly editor?: {
    isCopyable?(): boolean
    getCopyContent?(): { readonly plain?: string } | null
  }
}

/** Tencent Docs: drawn, and it gives out the selected text only, unless the owner forbids that. */
export const findTencentDocs: FindModels = () => {
  const editor = pageGlobal<Pad>('pad')?.editor
  if (!editor?.getCopyContent) return []
  return [
    {
      source: 'tencent-docs',
      element: shownIn('#main-board', '.melo-page-container', 'canvas'),
      read() {
        if (editor.isCopyable?.() === false) return { reason: 'protected' }
        const { text } = plainTextOf(editor.getCopyContent?.()?.plain ?? '')
        return text === '' ? { reason: 'unselected' } : { text, coverage: 'selection' }
      },
    },
  ]
}
