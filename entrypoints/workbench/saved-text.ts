import { i18n } from '#i18n'
import { faultText } from './describe-document'
import type { Saved } from './save-document'

/** What became of a download, in a sentence. */
export function savedText(saved: Saved): string {
  if (!saved.ok) return faultText(saved.fault)
  if ('plain' in saved) return i18n.t('workbench.saved')
  const { changed, refused } = saved
  const parts = [i18n.t('workbench.savedDocx', [changed])]
  if (refused > 0) parts.push(i18n.t('workbench.refused', [refused]))
  return parts.join('')
}
