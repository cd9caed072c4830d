import { describe, expect, test } from 'vitest'
import { draftPages } from './pages.ts'
import type { Popup } from './popup.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

/** How long the popup may leave a question unanswered, in ms, on a slow machine with two cores. */
const RESPONSIVE_MS = 2500
const CHECK_TIMEOUT_MS = 55_000

const sentence = '青禾县农业农村局认真落实安全生产责任制，组织开展隐患排查治理，取得了较好成效'
const repeatTo = (unit: string, length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length)

/** Each text, and whether there is something to find in it. */
const texts: Record<string, readonly [text: string, hasFindings: boolean]> = {
  'a million characters': [repeatTo(`${sentence}，共计开展检查次。\n`, 1_000_000), true],
  // One sentence of that length is too long, whatever it says.
  'a line of a megabyte without a full stop': [repeatTo(sentence, 350_000), true],
  // Nothing but asterisks is a rule that separates, not a placeholder.
  '100,000 asterisks': ['*'.repeat(100_000), false],
  '100,000 asterisks between characters': [repeatTo('学习*次', 400_000), true],
  'only emoji': ['😀👨‍👩‍👧‍👦🇨🇳'.repeat(200), false],
  'lone surrogates': ['XX局\ud83d学习\ude00*次\udfff', true],
  'nothing but line breaks and blanks': [' \n　\n'.repeat(1000), false],
}

/** Asks the popup something, over and over, until the check has ended; gives the longest wait in ms. */
async function longestWait(popup: Popup): Promise<number> {
  let longest = 0
  for (;;) {
    const asked = performance.now()
    const { status } = await popup.state()
    longest = Math.max(longest, performance.now() - asked)
    if (status !== 'idle' && status !== 'checking') return longest
  }
}

describe('no text makes a check crash, hang or freeze the popup', () => {
  test.each(Object.entries(texts))(
    '%s',
    { timeout: CHECK_TIMEOUT_MS + 5000 },
    async (_, [text, hasFindings]) => {
      const page = await session.browser.open(
        session.server.add(draftPages.textarea(text, session.server)),
      )
      const popup = await session.browser.pressAction(page)
      const waited = await longestWait(popup)
      const { status, characters } = await popup.state()

      // A text that is only white space may count as empty; every other one is answered for as a whole.
      if (text.trim() === '') expect(['done', 'no-text']).toContain(status)
      else expect({ status, characters }).toEqual({ status: 'done', characters: text.length })
      expect(waited).toBeLessThan(RESPONSIVE_MS)
      expect((await popup.findings()).length > 0).toBe(hasFindings)
    },
  )
})
