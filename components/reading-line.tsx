import { i18n } from '#i18n'
import type { CheckReport } from '../lib/engine/report'

interface ReadingLineProps {
  readonly report: CheckReport
  /** The report is that of the check before; another is under way. */
  readonly isLast: boolean
}

/** What was read: 字数, 来源, 覆盖范围. */
export function ReadingLine({ report, isLast }: ReadingLineProps) {
  const { characters, source, coverage } = report
  return (
    <ul className="reading-line" aria-label={i18n.t('reading.label')}>
      <li>{i18n.t('reading.characters', [new Intl.NumberFormat().format(characters)])}</li>
      <li>{sourceName(source)}</li>
      <li data-coverage={coverage}>{i18n.t(`reading.coverage.${coverage}`)}</li>
      {isLast && <li className="rechecking">{i18n.t('reading.rechecking')}</li>}
    </ul>
  )
}

/** Names that are the same in every language. */
const products: Readonly<Record<string, string>> = {
  ace: 'Ace',
  'canvas-editor': 'canvas-editor',
  codemirror: 'CodeMirror',
  feishu: '飞书文档',
  'google-docs': 'Google Docs',
  monaco: 'Monaco',
  'tencent-docs': '腾讯文档',
  univer: 'Univer',
  'word-online': 'Word',
  wps: 'WPS',
}

/** An adapter without a name of its own shows under its id, which is still true. */
function sourceName(source: string): string {
  switch (source) {
    case 'textarea':
    case 'input':
    case 'contenteditable':
    case 'selection':
    case 'readonly':
    case 'workbench':
      return i18n.t(`reading.source.${source}`)
    default:
      return products[source] ?? source
  }
}
