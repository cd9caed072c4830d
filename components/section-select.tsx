import { i18n } from '#i18n'
import type { ReportOutline } from '../lib/engine/outline'

interface SectionSelectProps {
  readonly outline: ReportOutline
  /** See `FindingFilter`. */
  readonly section: number | undefined
  readonly onSection: (section: number | undefined) => void
}

/** The part of the draft whose findings are listed: all of it, a top section, or the heading chosen in the outline. */
export function SectionSelect({ outline, section, onSection }: SectionSelectProps) {
  const offered = outline.headings
    .map((heading, index) => ({ ...heading, index }))
    .filter(({ level, index }) => level === 1 || index === section)
  if (offered.length === 0) return null
  return (
    <select
      className="section-select"
      aria-label={i18n.t('filter.bySection')}
      value={section ?? ''}
      onChange={({ target }) => onSection(target.value === '' ? undefined : Number(target.value))}
    >
      <option value="">{i18n.t('filter.everySection')}</option>
      <option value={-1}>{i18n.t('outline.lead')}</option>
      {offered.map(({ index, marker, text }) => (
        <option key={index} value={index}>
          {marker + text}
        </option>
      ))}
    </select>
  )
}
