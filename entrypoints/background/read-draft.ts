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
  | { readonly status: 'no-text'; readonly reason: NoReading | Refusal }
  | { readonly status: 'timed-out' }

/** `restricted`: no extension may read the page; `not-granted`: this one has not been asked to over it. */
type Refusal = 'restricted' | 'not-granted'

/** How long (ms) a page is waited for. Where the editors' own models are late, the DOM has to do. */
const PATIENCE = 1500

/**
 * Asks every frame that `activeTab` reaches for its editor's text and takes the likeliest draft.
 * Never rejects: a page that may not be read is `restricted` or `not-granted`.
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
  if (dom === 'timed-out') return { status: 'timed-out' }
  if (typeof dom === 'string') return { status: 'no-text', reason: dom }
  const isLate = models === 'timed-out'
  const chosen = chooseReading(mergeReadings(dom, isLate ? [] : models))
  const { reading } = chosen ?? {}
  if (chosen && reading?.ok) return { status: 'read', ...chosen, reading }
  const reason = reading?.ok === false ? reading.reason : 'none'
  // A model that is late may hold what the DOM seems not to have.
  return isLate && reason !== 'composing' ? { status: 'timed-out' } : { status: 'no-text', reason }
}

async function readFrames(tabId: number): Promise<FrameReading[] | Refusal> {
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
  } catch (error) {
    return refusalOf(error)
  }
}

/** Only the words of the browser tell the two apart: Chromium's, and Firefox's. */
function refusalOf(error: unknown): Refusal {
  const words = error instanceof Error ? error.message : ''
  return /Cannot access contents|Missing host permission/u.test(words)
    ? 'not-granted'
    : 'restricted'
}
