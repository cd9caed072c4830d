import { afterAll, beforeAll, expect, test } from 'vitest'
import { rules } from '../../lib/rules/index.ts'
import { checkWithCommandLine } from '../e2e/command-line.ts'
import { shortDraft, tableLines } from './drafts.ts'
import type { Checked } from './lab-browser.ts'
import type { LabEditorPage } from './lab-editor-page.ts'
import type { LabSession } from './lab-session.ts'
import type { Results } from './results.ts'
import type { Suite } from './suites.ts'

const documentRules = new Set(
  rules.filter(({ meta }) => meta.scope === 'document').map(({ id }) => id),
)

/** The contract of one suite, against its fake; the tests share the page and the popup over it. */
export function suiteContract(session: LabSession, suite: Suite, results: Results): void {
  const { title, expected, fake } = suite
  const lines = [...shortDraft.lines, ...(suite.table ? tableLines : [])]
  let page: LabEditorPage
  let checked: Checked
  let htmlBefore: string

  beforeAll(async () => {
    page = await session.lab.openFake(fake, { lines }, suite.variant)
    htmlBefore = await page.html()
    checked = await session.lab.check(page)
  })

  afterAll(async () => {
    await session.lab.closePages()
  })

  if (expected === 'no-text') {
    test('says that it could not read the text', () =>
      results.record(title, 'read', 'declined', async () => {
        const { status, characters } = await checked.popup.state()
        expect({ status, characters }).toEqual({ status: 'no-text', characters: 0 })
        expect(await checked.popup.findings()).toEqual([])
      }))
    return
  }

  test('reads what there is, and says how much that is', () =>
    results.record(title, 'read', 'holds', async () => {
      const text = lines.slice(0, expected.lines).join('\n')
      const { status, characters, coverage, source } = await checked.popup.state()
      results.keepSource(title, source)
      expect({ status, characters, coverage }).toEqual({
        status: 'done',
        characters: text.length,
        coverage: expected.coverage,
      })
      const [whole = []] = await checkWithCommandLine([text])
      // What a part of a draft lacks, the whole may have: rules about the whole stay silent.
      const wanted =
        expected.coverage === 'full'
          ? whole
          : whole.filter(({ ruleId }) => !documentRules.has(ruleId))
      expect(await checked.popup.findings()).toEqual(wanted)
    }))

  const isLocatable = expected.locate === 'located'
  test(isLocatable ? 'goes to a place' : 'says that it can’t go to a place', () =>
    results.record(title, 'locate', isLocatable ? 'holds' : 'declined', async () => {
      const quotes = (await checked.popup.findings()).map(({ quote }) => quote)
      const last = quotes.lastIndexOf('XX')
      expect(last).toBeGreaterThanOrEqual(0)
      await checked.popup.press('locate', last)
      if (!isLocatable) await checked.popup.page.waitForSelector('[data-message="unavailable"]')
      else expect(await page.shown('XX')).toMatchObject({ quote: 'XX', inView: true })
    }),
  )

  // Going to a place makes these render another part of their text.
  if (!suite.rendersByParts) {
    test('leaves the page as it was', () =>
      results.record(title, 'untouched', 'holds', async () => {
        expect(await page.html()).toBe(htmlBefore)
      }))
  }

  const isWritable = expected.apply === 'applied'
  test(isWritable ? 'puts in a suggestion' : 'does not touch the text', () =>
    results.record(title, 'apply', isWritable ? 'holds' : 'declined', async () => {
      const before = await page.text()
      const found = (await checked.popup.findings()).find(({ quote }) => quote === 'XX')
      const { start = 0, end = 0 } = found ?? {}
      const edit = { start, end, expected: 'XX', replacement: '县气象' }
      expect(await checked.messenger.apply([edit])).toEqual([expected.apply])
      const after = isWritable ? before.replace('XX', '县气象') : before
      expect(await page.settledText(after)).toBe(after)
    }),
  )
}
