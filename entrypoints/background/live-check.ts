import { browser } from 'wxt/browser'
import * as z from 'zod/mini'
import type { Engine } from '../../lib/engine/engine'
import { onMessage } from '../../lib/messaging/messages'
import type { CheckOutcome } from '../../lib/messaging/protocol'
import { siteOf } from '../../lib/settings/site'
import { settingsOn } from '../../lib/settings/site-settings'
import { readSettings } from '../../lib/settings/store'
import { tabResult } from '../../lib/tab-memory'
import { checkAndKeep } from './check-and-keep'
import { isLive, startLive, stopLive, syncLiveSites } from './live-sites'
import { showMarksIn } from './relay'

/** Answers live scripts, and keeps them to the sites that are granted. */
export function answerLiveScripts(engine: Engine): void {
  onMessage('liveCheck', ({ sender }) => liveCheck(engine, sender))
  onMessage('stopLive', ({ data }) => stopLive(z.string().parse(data)))
  browser.permissions.onAdded.addListener(({ origins = [] }) => void startLive(origins))
  browser.permissions.onRemoved.addListener(() => void syncLiveSites())
  // An update drops what was registered.
  browser.runtime.onInstalled.addListener(() => void syncLiveSites())
}

/** Who asks for a live check. */
interface Sender {
  readonly origin?: string
  readonly tab?: { readonly id?: number; readonly url?: string }
}

/**
 * Checks the draft of the tab that a live script tells of, and shows the outcome in the page and on the toolbar
 * button. `false` when the site is not checked any more.
 */
async function liveCheck(engine: Engine, { origin, tab }: Sender): Promise<boolean> {
  const tabId = tab?.id
  // A frame without an address of its own is of the page's site.
  const site = siteOf(origin) ?? siteOf(tab?.url)
  if (tabId === undefined || !(await isLive(site))) return false
  const documentType = (await tabResult.read(tabId))?.documentType
  await showAll(await checkAndKeep(engine, { tabId, documentType }), site)
  return true
}

async function showAll(outcome: CheckOutcome, site: string | undefined): Promise<void> {
  if (outcome.status !== 'done' || !settingsOn(await readSettings(), site).marksInPage) return
  const marks = outcome.report.findings
    .filter(({ quote }) => quote !== '')
    .map(({ range, quote, severity }) => ({ ...range, expected: quote, severity }))
  await showMarksIn(outcome.target, marks)
}
