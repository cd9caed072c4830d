import { browser } from 'wxt/browser'
import { sendMessage } from '../../lib/messaging/messages'
import { readPolicy } from '../../lib/settings/managed'
import { isAllowed } from '../../lib/settings/policy'
import { tabPlaces } from '../../lib/tab-memory'
import { clearMarksIn } from './relay'

const ID = 'live'
const SCRIPT = '/content-scripts/live.js'

/** One change after the other: a site granted while another is taken back must not be lost. */
let settled = Promise.resolve()

/**
 * Has the live script run on exactly the sites that the user has granted, from their next load on. The granted
 * sites are the whole state: what the browser's own settings say holds.
 */
export function syncLiveSites(): Promise<void> {
  settled = settled.then(sync).catch((error: unknown) => console.error('live sites', error))
  return settled
}

async function sync(): Promise<void> {
  const { origins = [] } = await browser.permissions.getAll()
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (origins.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] })
    return
  }
  const script = {
    id: ID,
    js: [SCRIPT],
    matches: origins,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
    runAt: 'document_idle' as const,
  }
  if (registered.length > 0) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

/** Starts watching the pages of a site that are open already. */
export async function startLive(sites: readonly string[]): Promise<void> {
  await syncLiveSites()
  if (sites.length === 0) return
  for (const tabId of await tabsOf(sites)) {
    const target = { tabId, allFrames: true }
    // A tab that is closing or shows an error page is none to watch.
    await browser.scripting.executeScript({ target, files: [SCRIPT] }).catch(() => {})
  }
}

/** Stops watching a site: its pages, its marks and badges, the script, and the permission. */
export async function stopLive(site: string): Promise<void> {
  for (const tabId of await tabsOf([site])) {
    await Promise.allSettled([
      sendMessage('frameStopLive', undefined, tabId),
      clearMarksOf(tabId),
      browser.action.setBadgeText({ tabId, text: '' }),
    ])
  }
  // What is removed here, `permissions.onRemoved` has unregistered.
  await browser.permissions.remove({ origins: [site] })
}

/** Whether the user has granted a site, given as a match pattern, and the organisation lets it be checked. */
export async function isLive(site: string | undefined): Promise<boolean> {
  if (site === undefined || !(await browser.permissions.contains({ origins: [site] }))) return false
  return isAllowed((await readPolicy()).policy, site)
}

async function clearMarksOf(tabId: number): Promise<void> {
  const target = (await tabPlaces.read(tabId))?.target
  if (target !== undefined) await clearMarksIn(target)
}

async function tabsOf(sites: readonly string[]): Promise<number[]> {
  const tabs = await browser.tabs.query({ url: [...sites] })
  return tabs.flatMap(({ id }) => (id === undefined ? [] : [id]))
}
