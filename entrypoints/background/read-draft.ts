import { browser } from 'wxt/browser'
import { chooseReading } from '../../lib/editors/choose-reading'
import type { Reading } from '../../lib/editors/reading'
import { readingSchema } from '../../lib/messaging/reading-schema'

/** The draft of a tab, or why there is none. */
export type DraftReading =
  | { readonly status: 'read'; readonly frameId: number; readonly reading: Reading & { ok: true } }
  | { readonly status: 'no-text'; readonly reason: 'none' | 'empty' | 'composing' | 'restricted' }
  | { readonly status: 'timed-out' }

/** A page that does not answer within this many milliseconds is not waited for. */
const PATIENCE = 10_000

/**
 * Asks every frame that `activeTab` reaches for its editor's text and takes the likeliest draft.
 * Never rejects: a page that may not be read is `restricted`.
 */
export async function readDraft(tabId: number): Promise<DraftReading> {
  const frames = await Promise.race([injectInto(tabId), timeOut()])
  if (frames === 'restricted') return { status: 'no-text', reason: 'restricted' }
  if (frames === 'timed-out') return { status: 'timed-out' }
  const chosen = chooseReading(frames)
  if (!chosen) return { status: 'no-text', reason: 'none' }
  const { frameId, reading } = chosen
  return reading.ok
    ? { status: 'read', frameId, reading }
    : { status: 'no-text', reason: reading.reason }
}

async function injectInto(tabId: number) {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/content-scripts/page.js'],
      injectImmediately: true,
    })
    return results.flatMap(({ frameId, result }) => {
      const reading = readingSchema.safeParse(result)
      return reading.success ? [{ frameId, reading: reading.data }] : []
    })
  } catch {
    return 'restricted' as const
  }
}

function timeOut(): Promise<'timed-out'> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE, 'timed-out'))
}
