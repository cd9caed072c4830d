import { beforeAll, describe, expect, test } from 'vitest'
import { checkWithCommandLine } from '../e2e/command-line.ts'
import type { ShownFinding } from '../e2e/popup.ts'
import { isLabInstalled } from './build-pages.ts'
import { longDraft, oneLine, shortDraft, tableDraft, textOf } from './drafts.ts'
import { editorContract } from './editor-contract.ts'
import { labEditors } from './editors.ts'
import { editorsPage } from './editors-page.ts'
import { prepareLab } from './lab-session.ts'
import { Results } from './results.ts'
import { suiteContract } from './suite-contract.ts'
import { suites } from './suites.ts'

const session = prepareLab()
const results = new Results()
const expected = new Map<string, readonly ShownFinding[]>()

beforeAll(async () => {
  const texts = [shortDraft, tableDraft, longDraft, oneLine].map(textOf)
  const findings = await checkWithCommandLine(texts)
  for (const [index, text] of texts.entries()) expected.set(text, findings[index] ?? [])
})

describe.skipIf(!isLabInstalled).each(labEditors)('$title', (editor) => {
  editorContract(session, editor, expected, results)
})

describe.each(suites)('$title（仿真）', (suite) => {
  suiteContract(session, suite, results)
})

test.runIf(isLabInstalled)('docs/editors.md says what was seen', async ({ skip }) => {
  if (!results.areComplete(labEditors)) skip('not every editor was tried in this run')
  await expect(editorsPage(results)).toMatchFileSnapshot('../../docs/editors.md')
})
