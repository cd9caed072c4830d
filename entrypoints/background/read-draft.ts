import { browser } from 'wxt/browser'
import { chooseReading } from '../../lib/editors/choose-reading'
import { type FrameReading, mergeReadings } from '../../lib/editors/merge-readings'
import type { NoReading, Reading } from '../../lib/editors/reading'
import { readingSchema } from '../../lib/messaging/reading-schema'
import { readModels } from './page-model'
import { within } from './patience'

/** The draft of a tab and from where it was read, or why there is none. */
export type DraftReading =
  | (Omit<FrameReading, 'reading'> & {
      readonly status: 'read'
      readonly reading: Reading & { ok: true }
    })
  | { readonly status: 'no-text'; readonly reason: NoReading | 'restricted' }
  | { readonly status: 'timed-out' }

/** How long (ms) a page is waited for: its DOM, and the editors' own models, without which the DOM has to do. */
const PATIENCE = { dom: 2000, model: 1200 }

/**
 * Asks every frame that `activeTab` reaches for its editor's text and takes the likeliest draft.
 * Never rejects: a page that may not be read is `restricted`.
 */
export async function readDraft(tabId: number): Promise<DraftReading> {
  // In this order: a page that hangs while its models are read has given its DOM before.
  const [dom, models] = await Promise.all([
    within(PATIENCE.dom, readFrames(tabId), 'timed-out' as const),
    within(PATIENCE.model, readModels(tabId), []).catch(() => []),
  ])
  if (dom === 'restricted') return { status: 'no-text', reason: 'restricted' }
  if (dom === 'timed-out') return { status: 'timed-out' }
  const chosen = chooseReading(mergeReadings(dom, models))
  if (!chosen) return { status: 'no-text', reason: 'none' }
  const { frameId, via, reading } = chosen
  return reading.ok
    ? { status: 'read', frameId, via, reading }
    : { status: 'no-text', reason: reading.reason }
}

async function readFrames(tabId: number): Promise<FrameReading[] | 'restricted'> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/content-scripts/page.js'],
      injectImmediately: true,
    })
    return results.flatMap(({ frameId, result }) => {
      const { data: reading } = readingSchema.safeParse(result)
      return reading ? [{ frameId, via: 'dom' as const, reading }] : []
    })
  } catch {
    return 'restricted'
  }
}
