import { i18n } from '#i18n'
import type { TableFault } from '../../lib/settings/pack-table'
import type { FileFault } from '../../lib/settings/settings-file'
import type { PackFault } from '../../lib/settings/word-pack'

/** One clear sentence for a file that was refused. */
export function fileFaultText({ kind, detail }: FileFault): string {
  switch (kind) {
    case 'too-large':
      return i18n.t('options.fault.tooLarge')
    case 'not-text':
      return i18n.t('options.fault.notText')
    case 'workbook':
      return i18n.t('options.fault.workbook')
    case 'not-json':
      return i18n.t('options.fault.notJson')
    case 'too-deep':
      return i18n.t('options.fault.tooDeep')
    case 'forbidden-key':
      return i18n.t('options.fault.forbiddenKey')
    case 'newer':
      return i18n.t('options.fault.newer')
    case 'not-settings':
      return i18n.t('options.fault.notSettings', [detail ?? ''])
  }
}

/** One clear sentence for a table that was refused. */
export function tableFaultText(fault: TableFault): string {
  switch (fault.kind) {
    case 'empty':
      return i18n.t('options.fault.empty')
    case 'too-many':
      return i18n.t('options.fault.tooMany')
    case 'formula':
      return i18n.t('options.fault.formula', [fault.row, fault.detail])
    case 'invalid':
      return i18n.t('options.fault.invalid', [fault.row, columnOf(fault.detail)])
    default:
      return fileFaultText({ kind: fault.kind })
  }
}

/** One clear sentence for a row that its own pack refuses. */
export function packFaultText({ row, wrong, kind }: PackFault): string {
  const key = kind === 'not-found' ? 'notFound' : kind
  return i18n.t(`options.packFault.${key}`, [row, wrong])
}

const columns = ['wrong', 'right', 'except', 'bad', 'good', 'note'] as const

/** The column that a fault's place names, as it is headed. */
function columnOf(place: string): string {
  const column = columns.find((name) => place.startsWith(name))
  return column === undefined ? place : i18n.t(`options.packs.column.${column}`)
}
