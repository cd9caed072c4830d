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

/** How long (ms) a page is waited for. Where the editors' own models are late, the DOM has to do. */
const PATIENCE = 2000

/**
 * Asks every frame that `activeTab` reaches for its editor's text and takes the likeliest draft.
 * Never rejects: a page that may not be read is `restricted`.
 */
export async function readDraft(tabId: number): Promise<DraftReading> {
  // In this order: a page that hangs while its models are read has given its DOM before.
  const [dom, models] = await Promise.all([
    within(PATIENCE, readFrames(tabId), 'timed-out' as const),
    within(
      PATIENCE,
      readModels(tabId).catch(() => []),
      'timed-out' as const,
    ),
  ])
  if (dom === 'restricted') return { status: 'no-text', reason: 'restricted' }
  if (dom === 'timed-out') return { status: 'timed-out' }
  const isLate = models === 'timed-out'
  const chosen = chooseReading(mergeReadings(dom, isLate ? [] : models))
  const { reading } = chosen ?? {}
  if (chosen && reading?.ok) return { status: 'read', ...chosen, reading }
  const reason = reading?.ok === false ? reading.reason : 'none'
  // A model that is late may hold what the DOM seems not to have.
  return isLate && reason !== 'composing' ? { status: 'timed-out' } : { status: 'no-text', reason }
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
