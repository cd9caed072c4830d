import { browser } from 'wxt/browser'
import type { Place } from '../../lib/editors/reading'
import type { Engine } from '../../lib/engine/engine'
import type { CheckOutcome } from '../../lib/messaging/protocol'
import { tabPlaces } from '../../lib/tab-memory'
import { checkTab } from './check-tab'
import { locateIn } from './relay'

/** Keeps the places of a finished check, for jumping through them. */
export async function keepPlaces(tabId: number, outcome: CheckOutcome): Promise<void> {
  if (outcome.status === 'superseded') return
  if (outcome.status !== 'done') return tabPlaces.remove(tabId)
  const places = outcome.report.findings.map(({ range, quote }) => ({ ...range, expected: quote }))
  await tabPlaces.write(tabId, { target: outcome.target, places, at: -1 })
}

/** Puts the places that a surface lists now in the place of those of its check. */
export async function listPlaces(tabId: number, marks: readonly Place[]): Promise<void> {
  const kept = await tabPlaces.read(tabId)
  if (kept === undefined) return
  const places = marks.map(({ start, end, expected }) => ({ start, end, expected }))
  await tabPlaces.write(tabId, { ...kept, places, at: -1 })
}

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
  if ((await tabPlaces.read(tabId)) === undefined)
    await keepPlaces(tabId, await checkTab(engine, { tabId }))
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
