import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkWithCommandLine } from './command-line.ts'
import { draftPages } from './pages.ts'
import type { ShownFinding } from './popup.ts'
import { prepareSession } from './session.ts'

// Real drafts are not part of the repository; where they are not at hand, these tests are skipped.
const folder = path.resolve(import.meta.dirname, '../../../shared/seeds')
const seeds = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : []

const kinds = ['textarea', 'contenteditable with p', 'same-origin iframe'] as const

describe.skipIf(seeds.length === 0)('real drafts give the same findings in the popup', () => {
  const session = prepareSession()
  const texts = seeds.map((name) => readFileSync(path.join(folder, name), 'utf8').trimEnd())
  let expected: ShownFinding[][]

  beforeAll(async () => {
    expected = await checkWithCommandLine(texts)
  })

  describe.each(seeds.length > 0 ? seeds : ['shared/seeds is absent'])('%s', (name) => {
    test.each(kinds)('in a %s', async (kind) => {
      const index = seeds.indexOf(name)
      const text = texts[index] ?? ''
      const popup = await session.check(draftPages[kind](text, session.server))

      expect(await popup.state()).toMatchObject({ status: 'done', characters: text.length })
      expect(expected[index]?.length).toBeGreaterThan(0)
      expect(await popup.findings()).toEqual(expected[index])
    })
  })
})
