import { expect, test } from 'vitest'
import { sarifReport } from '../../lib/reports/sarif'
import { context, documentOf, hostile } from './documents'
import { sarifSchema } from './sarif-schema'

const runOf = (...documents: Parameters<typeof sarifReport>[0]) => {
  const [run] = sarifSchema.parse(JSON.parse(sarifReport(documents, context))).runs
  if (run === undefined) throw new Error('the schema asks for a run')
  return run
}

test('results point to their rule and, with the text, to line and column', () => {
  const { results, tool } = runOf(documentOf('第一行\n出现⟦typo-realword|苗条⟧。'))
  const [result] = results
  expect(tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('typo-realword')
  expect(result?.locations[0]?.physicalLocation.region).toEqual({
    startLine: 2,
    startColumn: 3,
    endLine: 2,
    endColumn: 5,
    charOffset: 6,
    charLength: 2,
  })
})

test('without the text, offsets remain', () => {
  const { text: _, ...document } = documentOf('出现⟦typo-realword|苗条⟧。')
  expect(runOf(document).results[0]?.locations[0]?.physicalLocation.region).toEqual({
    charOffset: 2,
    charLength: 2,
  })
})

test('suggestions are fixes of the finding’s own region', () => {
  const document = documentOf('出现⟦typo-realword|苗条⟧。')
  const [finding] = document.report.findings
  if (finding === undefined) throw new Error('the document has a finding')
  const findings = [{ ...finding, suggestions: [{ text: '苗头', safe: false }] }]
  const [result] = runOf({ ...document, report: { ...document.report, findings } }).results
  const [replacement] = result?.fixes?.[0]?.artifactChanges[0]?.replacements ?? []
  expect(replacement?.insertedContent.text).toBe('苗头')
  expect(replacement?.deletedRegion).toEqual(result?.locations[0]?.physicalLocation.region)
})

test('what was not checked is a notification', () => {
  const notices = [{ kind: 'truncated', checked: 10, total: 20 } as const]
  const { invocations } = runOf(documentOf('一切正常。', { notices }))
  expect(invocations[0]?.toolExecutionNotifications[0]?.message.text).toBe(
    '全文 20 字，只检查了前 10 字',
  )
})

test.each([...hostile, '/tmp/甲#1?.txt', 'C:\\稿件.txt', 'javascript:alert(1)', '-'])(
  '%j as the name of a file is a relative reference',
  (name) => {
    const [artifact] = runOf(documentOf('⟦typo-realword|苗条⟧', { name })).artifacts
    const base = 'https://base.example/'
    const resolved = new URL(artifact?.location.uri ?? '', base)
    expect(resolved.origin).toBe(new URL(base).origin)
    expect(resolved.search + resolved.hash).toBe('')
  },
)
