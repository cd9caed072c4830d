import { browser } from 'wxt/browser'
import type { Engine } from '../../lib/engine/engine'
import { tabPlaces } from '../../lib/tab-memory'
import { checkAndKeep } from './check-and-keep'
import { locateIn } from './relay'

/** Answers the browser's shortcuts for the next and the previous place. */
export function answerCommands(engine: Engine): void {
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return
    if (command === 'next-finding') await jump(engine, tab.id, 1)
    else if (command === 'previous-finding') await jump(engine, tab.id, -1)
  })
}

/**
 * Shows the next (1) or the previous (-1) place of a tab's last check in the page, without a surface; places that
 * have gone meanwhile are passed over. A tab that was not checked yet is checked first.
 */
async function jump(engine: Engine, tabId: number, step: 1 | -1): Promise<void> {
  if ((await tabPlaces.read(tabId)) === undefined) await checkAndKeep(engine, { tabId })
  const kept = await tabPlaces.read(tabId)
  if (kept === undefined) return
  const { target, places } = kept
  let at = kept.at === -1 && step === -1 ? 0 : kept.at
  for (let tried = 0; tried < places.length; tried++) {
    at = (at + step + places.length) % places.length
    const place = places[at]
    const outcome = place ? await locateIn(target, place) : 'unavailable'
    if (outcome === 'unavailable') return
    if (outcome === 'located') return tabPlaces.write(tabId, { ...kept, at })
  }
}
