import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Edit } from '../../lib/editors/reading.ts'
import type { ShownFinding } from '../e2e/popup.ts'
import { longDraft, oneLine, shortDraft, tableDraft, textOf } from './drafts.ts'
import type { Capability, LabEditor } from './editors.ts'
import type { LabDraft } from './harness.ts'
import type { Checked } from './lab-browser.ts'
import type { LabEditorPage } from './lab-editor-page.ts'
import type { LabSession } from './lab-session.ts'
import type { Results } from './results.ts'

/**
 * The contract of one editor, as tests that build on each other: they share the page and the popup over it.
 * `expected` holds what the command line finds in each draft.
 */
export function editorContract(
  session: LabSession,
  editor: LabEditor,
  expected: ReadonlyMap<string, readonly ShownFinding[]>,
  results: Results,
): void {
  const draft = draftFor(editor)
  const text = textOf(draft)
  let page: LabEditorPage
  let checked: Checked
  let htmlBefore: string

  beforeAll(async () => {
    page = await session.lab.openEditor(editor.page, draft)
    htmlBefore = await page.html()
    checked = await session.lab.check(page)
  })

  afterAll(async () => {
    await session.lab.closePages()
  })

  /** A test of one capability, whose outcome goes into the matrix; `instead` where the editor can't have it. */
  const contract = (
    capability: Capability,
    title: string,
    body: () => Promise<void>,
    instead?: () => Promise<void>,
  ) => {
    if (!editor.cannot?.[capability]) {
      test(title, () => results.record(editor.title, capability, 'holds', body))
    } else if (instead) {
      const declined = `${title}: says that it can’t`
      test(declined, () => results.record(editor.title, capability, 'declined', instead))
    }
  }

  const secondOfThree = async () => {
    const findings = await checked.popup.findings()
    const indices = findings.flatMap(({ quote }, index) => (quote === '苗条' ? [index] : []))
    expect(indices).toHaveLength(3)
    return indices[1] ?? -1
  }

  contract('read', 'reads the whole draft', async () => {
    expect(await page.text()).toBe(text)
    const { status, characters } = await checked.popup.state()
    expect({ status, characters }).toEqual({ status: 'done', characters: text.length })
    expect(await checked.popup.findings()).toEqual(expected.get(text))
  })

  contract('coverage', 'says that it read all of it, and from where', async () => {
    const { coverage, source } = await checked.popup.state()
    expect(coverage).toBe('full')
    expect(source).not.toBe('')
    results.keepSource(editor.title, source)
  })

  contract(
    'locate',
    'goes to the second of three',
    async () => {
      await checked.popup.press('locate', await secondOfThree())
      expect(await page.shown('苗条')).toEqual({ quote: '苗条', before: 1, inView: true })
    },
    async () => {
      await checked.popup.press('locate', await secondOfThree())
      await checked.popup.page.waitForSelector('[data-message="unavailable"]')
    },
  )

  const mark = async () => {
    const findings = await checked.popup.findings()
    await checked.messenger.showMarks(
      findings.map(({ start, end, quote }) => ({ start, end, expected: quote, severity: 'error' })),
    )
    return findings.map(({ quote }) => quote)
  }

  contract(
    'highlight',
    'underlines every finding, and takes the lines away',
    async () => {
      const quotes = await mark()
      expect((await page.marks()).toSorted()).toEqual(quotes.toSorted())
      await checked.messenger.clearMarks()
      expect(await page.marks()).toEqual([])
    },
    async () => {
      await mark()
      expect(await page.marks()).toEqual([])
    },
  )

  contract('untouched', 'has not changed the editor’s DOM by a byte', async () => {
    expect(await page.html()).toBe(htmlBefore)
  })

  contract(
    'apply',
    'refuses what has changed since; a press puts a suggestion in and leaves bold',
    async () => {
      const bold = await page.boldText()
      if (draft.bold && !editor.plain) expect(bold).toContain('强化巡查')
      const gone = { start: 3, end: 7, expected: '并无此句', replacement: '有此句' }
      expect(await checked.messenger.apply([gone])).toEqual(['stale'])
      expect(await page.text()).toBe(text)

      const at = await secondOfThree()
      const { start = 0, end = 0 } = (await checked.popup.findings())[at] ?? {}
      const changed = `${text.slice(0, start)}苗头${text.slice(end)}`
      await checked.popup.press('apply', at)
      expect(await checked.popup.edited()).toContain('已改 1 处')
      expect(await page.settledText(changed)).toBe(changed)
      expect(await page.boldText()).toBe(bold)
    },
    async () => {
      const [found] = await checked.popup.findings()
      const edit = editOf(found as ShownFinding, '改')
      expect(await checked.messenger.apply([edit])).toEqual(['rejected'])
      expect(await page.text()).toBe(text)
    },
  )

  contract('undo', 'one undo takes a suggestion back, and few take many back', async () => {
    expect(await page.text(), 'what was put in').not.toBe(text)
    await page.undo()
    expect(await page.settledText(text)).toBe(text)

    const findings = (await checked.popup.findings()).filter(({ quote }) => quote === 'XX')
    const edits = findings.map((found) => editOf(found, '县气象'))
    const outcomes = await checked.messenger.apply(edits)
    const filled = text.replaceAll('XX', '县气象')
    expect(await page.settledText(filled)).toBe(filled)
    expect(new Set(outcomes)).toEqual(new Set(['applied']))
    for (let step = 0; step < 4 && (await page.text()) !== text; step += 1) {
      await page.undo()
      await page.settledText(text)
    }
    expect(await page.text()).toBe(text)
  })

  const cell = draft.table?.[2]?.[1]
  if (cell) {
    contract('undo', 'takes a fix in the cell of a table back', async () => {
      const start = text.lastIndexOf(cell)
      const before = await page.text()
      const edit = { start, end: start + cell.length, expected: cell, replacement: '4次' }
      expect(await checked.messenger.apply([edit])).toEqual(['applied'])
      const changed = `${before.slice(0, start)}4次${before.slice(start + cell.length)}`
      expect(await page.settledText(changed)).toBe(changed)
      await page.undo()
      expect(await page.settledText(before)).toBe(before)
    })
  }

  contract('caret', 'leaves the caret where it stood when the button was pressed', async () => {
    await session.lab.closePages()
    page = await session.lab.openEditor(editor.page, draft)
    await page.putCaret('落实到人')
    checked = await session.lab.check(page)
    const found = await checked.popup.findings()
    const doubled = found.findIndex(({ quote }) => quote.includes('把把'))
    await checked.popup.press('apply', doubled)
    expect(await checked.popup.edited()).toContain('已改 1 处')
    await checked.popup.close()
    const fixed = text.replace('把把', '把')
    expect(await page.settledText(fixed)).toBe(fixed)
    await page.type('x')
    const typed = fixed.replace('落实到人', '落实到人x')
    expect(await page.settledText(typed)).toBe(typed)
  })

  const longContract = () => {
    const long = textOf(longDraft)

    beforeAll(async () => {
      await session.lab.closePages()
      page = await session.lab.openEditor(editor.page, longDraft)
      checked = await session.lab.check(page)
    })

    contract('read', 'reads to its end', async () => {
      const { status, characters, coverage } = await checked.popup.state()
      expect({ status, characters, coverage }).toEqual({
        status: 'done',
        characters: long.length,
        coverage: 'full',
      })
      expect(await checked.popup.findings()).toEqual(expected.get(long))
    })

    contract('locate', 'scrolls to its end', async () => {
      const findings = await checked.popup.findings()
      const index = findings.findIndex(({ quote }) => quote === '苗条')
      expect(index).toBeGreaterThanOrEqual(0)
      await checked.popup.press('locate', index)
      expect(await page.shown('苗条')).toEqual({ quote: '苗条', before: 0, inView: true })
    })
  }
  if (!editor.singleLine) describe('with a long draft', longContract)

  contract('offline', 'asks nobody for anything', async () => {
    expect(session.lab.takeStrays()).toEqual([])
  })
}

function draftFor({ singleLine, tables }: LabEditor): LabDraft {
  if (singleLine) return oneLine
  return tables ? tableDraft : shortDraft
}

function editOf({ start, end, quote }: ShownFinding, replacement: string): Edit {
  return { start, end, expected: quote, replacement }
}
