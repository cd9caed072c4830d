import { afterEach, describe, expect, test } from 'vitest'
import { fillTen, openGroups, partlyFilled, placeholderDraft } from '../e2e/fill-demo.ts'
import { isLabInstalled } from './build-pages.ts'
import { prepareLab } from './lab-session.ts'

const session = prepareLab()
const draft = { lines: placeholderDraft.split('\n') }

afterEach(async () => {
  await session.lab.closePages()
})

/** The most undo steps that taking everything back may cost. */
const MOST_STEPS = 4

describe.skipIf(!isLabInstalled)('ten of twelve questions', () => {
  test.each(['textarea', 'tiptap', 'tinymce', 'wangeditor'])(
    'are written into %s, two stay, and undo takes it all back',
    async (editor) => {
      const page = await session.lab.openEditor(editor, draft)
      const { popup } = await session.lab.check(page)
      await popup.press('fill')
      expect(await popup.groups()).toHaveLength(12)
      expect(await fillTen(popup)).toContain('已改 33 处')
      expect((await popup.groups()).map(({ label }) => label)).toEqual(openGroups)
      expect(await page.text()).toBe(partlyFilled)

      await popup.close()
      expect(await page.undoUntil(placeholderDraft, MOST_STEPS)).toBeLessThanOrEqual(MOST_STEPS)
    },
  )
})
