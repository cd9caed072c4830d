import { i18n } from '#i18n'
import type { CheckReport } from '../lib/engine/report'
import type { DocumentTypeSummary } from './check-state'

interface DocumentTypeSelectProps {
  readonly types: readonly DocumentTypeSummary[]
  /** The user's choice; `undefined` leaves it to the title. */
  readonly chosen: string | undefined
  /** What the last check took the draft for. */
  readonly recognised: CheckReport['documentType']
  /** Whether a check has answered, so that “not recognised” can be said. */
  readonly answered: boolean
  readonly onChange: (id: string | undefined) => void
}

/** The document type: shown, and changeable. */
export function DocumentTypeSelect(props: DocumentTypeSelectProps) {
  return (
    <select
      className="document-type"
      aria-label={i18n.t('documentType.label')}
      title={i18n.t('documentType.label')}
      value={props.chosen ?? ''}
      onChange={({ target }) => props.onChange(target.value === '' ? undefined : target.value)}
    >
      <option value="">{automaticLabel(props)}</option>
      {props.types.map(({ id, title }) => (
        <option key={id} value={id}>
          {title}
        </option>
      ))}
    </select>
  )
}

function automaticLabel({ chosen, recognised, answered }: DocumentTypeSelectProps): string {
  if (chosen !== undefined || !answered || recognised?.chosen === true)
    return i18n.t('documentType.auto')
  return recognised === undefined
    ? i18n.t('documentType.unknown')
    : i18n.t('documentType.autoAs', [recognised.title])
}
