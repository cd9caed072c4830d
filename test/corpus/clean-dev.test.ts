import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createEngine } from '../../lib/engine/engine'
import { settingsSchema } from '../../lib/settings/schema'
import { realParts } from '../rules/run-rule'

/** Well-edited official reports beside the checkout; they may not be part of the repository. */
const folder = path.join(import.meta.dirname, '../../../shared/corpus/clean-dev')

test.skipIf(!existsSync(folder))(
  'false alarms on well-edited reports, by rule',
  async () => {
    const engine = createEngine(realParts)
    const settings = settingsSchema.parse({})
    const counts = new Map<string, number>()
    let characters = 0
    for (const name of (await readdir(folder)).sort()) {
      const text = await readFile(path.join(folder, name), 'utf8')
      const report = await engine.check({ text, coverage: 'full', source: 'file', settings })
      characters += text.length
      for (const { severity, ruleId } of report?.findings ?? []) {
        const key = `${severity} ${ruleId}`
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    }
    const rows = [...counts].sort().map(([key, count]) => `${count}\t${key}`)
    const table = [`${characters} characters`, ...rows, ''].join('\n')
    await expect(table).toMatchFileSnapshot(path.join(import.meta.dirname, 'clean-dev.counts.txt'))
  },
  60_000,
)
