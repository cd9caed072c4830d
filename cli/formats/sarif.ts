import { rules } from '../../lib/rules'
import type { CheckedDocument } from '../document'
import { Positions } from '../position'

const LEVEL = { error: 'error', warning: 'warning', info: 'note' } as const

/** SARIF 2.1.0, for code hosts and editors. */
export function formatSarif(documents: readonly CheckedDocument[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: {
          driver: {
            name: 'gaojian',
            rules: rules.map(({ id, meta }) => ({
              id,
              shortDescription: { text: meta.title },
              fullDescription: { text: meta.rationale },
              defaultConfiguration: { level: LEVEL[meta.severity] },
            })),
          },
        },
        results: documents.flatMap(resultsOf),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function resultsOf({ path, text, report }: CheckedDocument) {
  const positions = new Positions(text)
  return report.findings.map((finding) => {
    const start = positions.at(finding.range.start)
    const end = positions.at(finding.range.end)
    return {
      ruleId: finding.ruleId,
      level: LEVEL[finding.severity],
      message: { text: finding.message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: encodeURI(path) },
            region: {
              startLine: start.line,
              startColumn: start.column,
              endLine: end.line,
              endColumn: end.column,
              charOffset: finding.range.start,
              charLength: finding.range.end - finding.range.start,
            },
          },
        },
      ],
    }
  })
}
