import { browser } from 'wxt/browser'
import type { Engine } from '../../lib/engine/engine'
import { sendMessage } from '../../lib/messaging/messages'
import type { CheckOutcome, CheckRequest } from '../../lib/messaging/protocol'
import { siteOf } from '../../lib/settings/site'
import { showCount } from './badge'
import { checkTab } from './check-tab'
import { isLive } from './live-sites'
import { keepPlaces } from './places'

/**
 * Checks a tab, keeps the places found for jumping, counts them on the button where the site is live, and tells
 * every surface over the tab.
 */
export async function checkAndKeep(engine: Engine, request: CheckRequest): Promise<CheckOutcome> {
  const outcome = await checkTab(engine, request)
  const { tabId, scope, asker } = request
  await keepPlaces(tabId, outcome)
  // The address is known where the site was granted; elsewhere nothing is live.
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  if (await isLive(siteOf(tab?.url))) await showCount(tabId, outcome)
  // Nobody listens when no surface is open.
  void sendMessage('checkEnded', { tabId, scope, asker, outcome }).catch(() => {})
  return outcome
}
