import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../lib/engine/engine'
import { settingsSchema } from '../../lib/settings/schema'
import { realParts } from '../rules/run-rule'
import { readable } from './snapshot'

const engine = createEngine(realParts)
const here = import.meta.dirname

async function check(file: string) {
  const text = await readFile(file, 'utf8')
  const settings = settingsSchema.parse({})
  const report = await engine.check({ text, coverage: 'full', source: 'file', settings })
  if (!report) throw new Error('nobody aborts this check')
  return report
}

const textsOf = async (folder: string) =>
  (await readdir(path.join(here, folder))).filter((name) => /^[^.]+\.txt$/u.test(name))

describe('clean texts have no findings', async () => {
  test.each(await textsOf('clean'))('%s', async (name) => {
    const report = await check(path.join(here, 'clean', name))
    expect(readable(report)).toMatch(/；0 处\n$/u)
  })
})

describe('drafts have the findings that were reviewed', async () => {
  test.each(await textsOf('drafts'))('%s', async (name) => {
    const report = await check(path.join(here, 'drafts', name))
    const snapshot = path.join(here, 'drafts', name.replace(/\.txt$/u, '.findings.txt'))
    await expect(readable(report)).toMatchFileSnapshot(snapshot)
  })
})
