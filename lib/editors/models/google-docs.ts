import type { EditorModel, FindModels } from './model'
import { pageGlobal, shownIn } from './page-globals'
import { plainTextOf } from './plain-text'

interface AnnotatedText {
  getText(): string
  setSelection?(start: number, end: number): void
}

type GetAnnotatedText = () => Promise<AnnotatedText | null>

/**
 * Google Docs, if something asked it for annotations before it started (as other extensions do): without that, the
 * text is drawn and cannot be reached.
 */
export const findGoogleDocs: FindModels = () => {
  const getAnnotatedText = pageGlobal<GetAnnotatedText>('_docs_annotate_getAnnotatedText')
  return typeof getAnnotatedText === 'function' ? [modelOf(getAnnotatedText)] : []
}

function modelOf(getAnnotatedText: GetAnnotatedText): EditorModel {
  return {
    source: 'google-docs',
    element: shownIn('.kix-appview-editor'),
    async read() {
      const annotated = await getAnnotatedText()
      return annotated
        ? { text: plainTextOf(annotated.getText()).text, coverage: 'full' }
        : { reason: 'none' }
    },
    async locate(start, end) {
      const annotated = await getAnnotatedText()
      if (!annotated?.setSelection) return false
      const { rawOffset } = plainTextOf(annotated.getText())
      annotated.setSelection(rawOffset(start), rawOffset(end))
      return true
    },
  }
}
