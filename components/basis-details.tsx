import { i18n } from '#i18n'
import type { Basis } from '../lib/core/finding'

interface BasisDetailsProps {
  readonly rationale: string | undefined
  readonly basis: readonly Basis[]
  readonly focusable: boolean
}

/** Why the finding matters and what the rule rests on, folded away until asked for. */
export function BasisDetails({ rationale, basis, focusable }: BasisDetailsProps) {
  if (rationale === undefined && basis.length === 0) return null
  return (
    <details className="basis-details">
      <summary tabIndex={focusable ? 0 : -1}>{i18n.t('finding.details')}</summary>
      {rationale !== undefined && <p>{rationale}</p>}
      {basis.length > 0 && (
        <ul>
          {basis.map(({ source, clause }) => (
            <li key={`${source} ${clause ?? ''}`}>
              {source}
              {clause !== undefined && <span className="clause">{clause}</span>}
            </li>
          ))}
        </ul>
      )}
    </details>
  )
}
