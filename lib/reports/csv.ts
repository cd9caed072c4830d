import type { ReportedFinding } from '../engine/report'
import { categoryLabels, severityLabels } from './labels'
import { noticeText } from './notice-text'
import { Positions } from './positions'
import type { ReportContext, ReportDocument } from './report-document'

const HEADER = [
  '稿件',
  '序号',
  '级别',
  '类别',
  '规则',
  '行',
  '列',
  '起',
  '止',
  '上文',
  '原文',
  '下文',
  '问题',
  '建议',
  '依据',
]

/** Excel keeps no more in a cell. */
const MAX_CELL = 32_767

/**
 * A table for spreadsheets: UTF-8 with a byte order mark, without which Excel takes Chinese for another encoding.
 * What a check did not do stands in rows of its own, so that a short table is not taken for a whole one.
 */
export function csvReport(documents: readonly ReportDocument[], { rules }: ReportContext): string {
  const titles = new Map(rules.map(({ id, title }) => [id, title]))
  const rows = documents.flatMap(({ name, text, report }) => {
    const positions = text === undefined ? undefined : new Positions(text)
    return [
      ...report.findings.map((finding, index) => {
        const { line = '', column = '' } = positions?.at(finding.range.start) ?? {}
        const title = titles.get(finding.ruleId) ?? finding.ruleId
        return [name, index + 1, ...describe(finding, title, line, column)]
      }),
      ...report.notices.map((notice) => {
        const row: Cell[] = HEADER.map(() => '')
        row[0] = name
        row[2] = '注意'
        row[HEADER.indexOf('问题')] = noticeText(notice)
        return row
      }),
    ]
  })
  return `\uFEFF${[HEADER, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}`
}

type Cell = string | number

function describe(finding: ReportedFinding, title: string, line: Cell, column: Cell): Cell[] {
  const { severity, category, range, quote, context, message, suggestions, basis = [] } = finding
  return [
    severityLabels[severity],
    categoryLabels[category],
    title,
    line,
    column,
    range.start,
    range.end,
    context.before,
    quote,
    context.after,
    message,
    suggestions.map(({ text }) => (text === '' ? '（删去）' : text)).join(' / '),
    basis.map(({ source, clause }) => (clause ? `${source} ${clause}` : source)).join('；'),
  ]
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it, which makes it text. */
function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const guarded = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(value) ? `'${value}` : value
  return `"${guarded.slice(0, MAX_CELL).replaceAll('"', '""')}"`
}
