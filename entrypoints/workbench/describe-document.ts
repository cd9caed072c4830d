import { i18n } from '#i18n'
import type { ListedDocument } from '../../components/document-list'
import type { FileFault } from '../../lib/files/file-fault'
import { countOf, hasFault, type WorkDocument } from './work-document'

/** A document as the list of them shows it. */
export function listed(document: WorkDocument): ListedDocument {
  const { id, name = i18n.t('workbench.untitled') } = document
  return { id, name, ...standing(document) }
}

function standing(document: WorkDocument): Pick<ListedDocument, 'status' | 'tone'> {
  if (document.progress === 'reading') return { status: i18n.t('workbench.reading'), tone: 'busy' }
  if (hasFault(document)) return { status: i18n.t('workbench.unread'), tone: 'failed' }
  const { status } = document.state
  if (status === 'checking') return { status: i18n.t('workbench.checking'), tone: 'busy' }
  if (status === 'failed') return { status: i18n.t('verdict.failed'), tone: 'failed' }
  const count = countOf(document)
  if (count === undefined) return { status: '', tone: 'quiet' }
  return count === 0
    ? { status: i18n.t('workbench.clean'), tone: 'clean' }
    : { status: i18n.t('workbench.count', [count]), tone: 'findings' }
}

/** Why a file was not read, and what to do. */
export function faultText(fault: FileFault): string {
  switch (fault) {
    case 'too-large':
      return i18n.t('workbench.fault.tooLarge')
    case 'old-format':
      return i18n.t('workbench.fault.oldFormat')
    case 'encrypted':
      return i18n.t('workbench.fault.encrypted')
    case 'not-docx':
      return i18n.t('workbench.fault.notDocx')
    case 'unsupported':
      return i18n.t('workbench.fault.unsupported')
    case 'broken':
      return i18n.t('workbench.fault.broken')
    case 'bomb':
      return i18n.t('workbench.fault.bomb')
    case 'hostile':
      return i18n.t('workbench.fault.hostile')
    case 'not-text':
      return i18n.t('workbench.fault.notText')
  }
}
