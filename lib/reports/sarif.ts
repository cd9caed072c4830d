import type { Range } from '../core/range'
import type { Notice, ReportedFinding } from '../engine/report'
import { noticeText } from './notice-text'
import { Positions } from './positions'
import type { ReportContext, ReportDocument } from './report-document'

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0, for code hosts and editors. */
export function sarifReport(
  documents: readonly ReportDocument[],
  { date, rules }: ReportContext,
): string {
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'gaojian',
            rules: rules.map(({ id, title, rationale, severity }) => ({
              id,
              shortDescription: { text: title },
              fullDescription: { text: rationale },
              defaultConfiguration: { level: LEVEL[severity] },
            })),
          },
        },
        invocations: [
          {
            executionSuccessful: documents.every(({ report }) => report.complete),
            endTimeUtc: date.toISOString(),
            toolExecutionNotifications: documents.flatMap(({ name, report }) =>
              report.notices.map((notice) => notificationOf(name, notice)),
            ),
          },
        ],
        artifacts: documents.map(({ name }) => ({ location: { uri: uriOf(name) } })),
        results: documents.flatMap((document) => resultsOf(document, indexes)),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function notificationOf(name: string, notice: Notice) {
  return {
    level: 'warning',
    message: { text: noticeText(notice) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(name) } } }],
  }
}

function resultsOf({ name, text, report }: ReportDocument, indexes: ReadonlyMap<string, number>) {
  const artifactLocation = { uri: uriOf(name) }
  const regionOf = regionFinder(text)
  return report.findings.map((finding) => {
    const region = regionOf(finding.range)
    const ruleIndex = indexes.get(finding.ruleId)
    return {
      ruleId: finding.ruleId,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: LEVEL[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: { artifactLocation, region } }],
      ...(finding.suggestions.length > 0 && { fixes: fixesOf(finding, artifactLocation, region) }),
    }
  })
}

function fixesOf(
  { suggestions, quote }: ReportedFinding,
  artifactLocation: { readonly uri: string },
  deletedRegion: object,
) {
  return suggestions.map(({ text }) => ({
    description: { text: text === '' ? `删去“${quote}”` : `“${quote}”改为“${text}”` },
    artifactChanges: [
      { artifactLocation, replacements: [{ deletedRegion, insertedContent: { text } }] },
    ],
  }))
}

/** A region by offsets; by lines and columns as well where the text is known. */
function regionFinder(text: string | undefined): (range: Range) => object {
  const positions = text === undefined ? undefined : new Positions(text)
  return ({ start, end }) => {
    const offsets = { charOffset: start, charLength: end - start }
    if (!positions) return offsets
    const first = positions.at(start)
    const last = positions.at(end)
    return {
      startLine: first.line,
      startColumn: first.column,
      endLine: last.line,
      endColumn: last.column,
      ...offsets,
    }
  }
}

/** A path or title as a relative reference: nothing in it may end the path or start a scheme. */
function uriOf(name: string): string {
  return name.toWellFormed().split('/').map(encodeURIComponent).join('/')
}
