import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../lib/engine/engine'
import { settingsSchema } from '../../lib/settings/schema'
import { realParts } from '../rules/run-rule'

/** Excerpts of unedited drafts beside the checkout; they may not be part of the repository. */
const folder = path.join(import.meta.dirname, '../../../shared/corpus/drafts')

describe.skipIf(!existsSync(folder))('findings on real drafts, judged by eye', async () => {
  const { labels, unjudged } = await readLabels()
  const current = existsSync(folder) ? await findingsOf(folder, unjudged) : []

  test('every error and warning has a label', () => {
    expect(current.filter((key) => !labels.has(key))).toEqual([])
  })

  test.each([
    ['error', 0.95],
    ['warning', 0.8],
  ])('precision of %s is at least %d', (severity, least) => {
    const judged = current.filter((key) => key.endsWith(`\t${severity}`) && labels.has(key))
    const right = judged.filter((key) => labels.get(key) === 'right')
    expect(judged.length).toBeGreaterThan(0)
    expect(right.length / judged.length).toBeGreaterThanOrEqual(least)
  })
})

/** The label of each finding by its row without the label, and the rules that the table's head sets aside. */
async function readLabels() {
  const table = await readFile(path.join(import.meta.dirname, 'drafts-labels.tsv'), 'utf8')
  const lines = table.trimEnd().split('\n')
  const unjudged =
    lines
      .find((line) => line.startsWith('# n/a '))
      ?.split(' ')
      .slice(2) ?? []
  const rows = lines.filter((line) => !line.startsWith('#')).slice(1)
  const labels = new Map<string, string>()
  for (const row of rows) {
    const [, key = '', label = ''] = /^(.*)\t(right|wrong)$/u.exec(row) ?? []
    expect(label, row).not.toBe('')
    labels.set(key, label)
  }
  return { labels, unjudged: new Set(unjudged) }
}

/** The judged findings as rows of the table, without the label. */
async function findingsOf(directory: string, unjudged: ReadonlySet<string>): Promise<string[]> {
  const engine = createEngine(realParts)
  const settings = settingsSchema.parse({})
  const keys: string[] = []
  for (const name of (await readdir(directory)).sort()) {
    const text = await readFile(path.join(directory, name), 'utf8')
    const report = await engine.check({ text, coverage: 'full', source: 'file', settings })
    for (const { range, ruleId, severity } of report?.findings ?? []) {
      if (severity === 'info' || unjudged.has(ruleId)) continue
      keys.push([name.slice(0, 2), range.start, range.end, ruleId, severity].join('\t'))
    }
  }
  return keys
}
