import { i18n } from '#i18n'
import type { Severity } from '../lib/core/finding'

/** One shape per severity, so that none is told by colour alone. */
const shapes: Record<Severity, string> = {
  error: 'M4.1 1h5.8L13 4.1v5.8L9.9 13H4.1L1 9.9V4.1z',
  warning: 'M7 1.2 13.4 12.6H.6z',
  info: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1z',
}

/** Shape of a severity, for where its word is said otherwise. */
export function SeverityShape({ severity }: { readonly severity: Severity }) {
  return (
    <svg className="severity-shape" data-level={severity} viewBox="0 0 14 14" aria-hidden="true">
      <path d={shapes[severity]} />
    </svg>
  )
}

/** Shape and word of a severity. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  return (
    <span className="severity-mark" data-level={severity}>
      <SeverityShape severity={severity} />
      {i18n.t(`severity.${severity}`)}
    </span>
  )
}
