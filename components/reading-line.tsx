import { i18n } from '#i18n'
import type { CheckReport } from '../lib/engine/report'

/** What was read: 字数, 来源, 覆盖范围. */
export function ReadingLine({ report }: { readonly report: CheckReport }) {
  const { characters, source, coverage } = report
  return (
    <ul className="reading-line" aria-label={i18n.t('reading.label')}>
      <li>{i18n.t('reading.characters', [new Intl.NumberFormat().format(characters)])}</li>
      <li>{sourceName(source)}</li>
      <li data-coverage={coverage}>{i18n.t(`reading.coverage.${coverage}`)}</li>
    </ul>
  )
}

/** An adapter without a name of its own shows under its id, which is still true. */
function sourceName(source: string): string {
  switch (source) {
    case 'textarea':
    case 'input':
    case 'contenteditable':
    case 'selection':
      return i18n.t(`reading.source.${source}`)
    default:
      return source
  }
}
