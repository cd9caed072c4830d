import { browser } from 'wxt/browser'
import { chooseReading } from '../../lib/editors/choose-reading'
import { readingSchema } from '../../lib/messaging/reading-schema'
import { type DraftReading, readDraft } from './read-draft'

/**
 * Reads what the user has selected in a tab: `selection` what is selected now, `same-selection` the part that was
 * read last, as it stands now. `none` where nothing is selected. Never rejects.
 */
export async function readSelection(
  tabId: number,
  scope: 'selection' | 'same-selection',
): Promise<DraftReading> {
  // Starts the sessions of the page's frames, and tells why none can be.
  const draft = await readDraft(tabId)
  if (draft.status === 'timed-out' || isRefused(draft)) return draft
  // A site that gives out nothing but the selection has done so.
  if (draft.status === 'read' && draft.reading.coverage === 'selection') return draft
  const chosen = chooseReading(await askFrames(tabId, scope === 'same-selection'))
  if (!chosen) return { status: 'no-text', reason: 'none' }
  const { frameId, reading } = chosen
  return reading.ok
    ? { status: 'read', frameId, via: 'dom', reading }
    : { status: 'no-text', reason: reading.reason }
}

/** No editor or an empty one is no reason: there may be a selection outside it. */
function isRefused(draft: DraftReading): boolean {
  return draft.status === 'no-text' && draft.reason !== 'none' && draft.reason !== 'empty'
}

async function askFrames(tabId: number, again: boolean) {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Runs in the page's frames, where the content script has left its session.
      func: (again: boolean) => globalThis.gaojianFrame?.readSelection(again),
      args: [again],
      injectImmediately: true,
    })
    return results.flatMap(({ frameId, result }) => {
      const reading = readingSchema.safeParse(result)
      return reading.success ? [{ frameId, reading: reading.data }] : []
    })
  } catch {
    return []
  }
}
