import { browser } from 'wxt/browser'
import type { CheckOutcome } from '../../lib/messaging/protocol'

const RED = '#b3261e'

/** Writes the count of findings on the toolbar button over a tab; a newer check has the word. */
export async function showCount(tabId: number, outcome: CheckOutcome): Promise<void> {
  if (outcome.status === 'superseded') return
  const count = outcome.status === 'done' ? outcome.report.findings.length : 0
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count)
  // A tab may be closed at any time.
  await Promise.allSettled([
    browser.action.setBadgeBackgroundColor({ tabId, color: RED }),
    browser.action.setBadgeText({ tabId, text }),
  ])
}
