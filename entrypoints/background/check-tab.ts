import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { Engine } from '../../lib/engine/engine'
import { sendMessage } from '../../lib/messaging/messages'
import type { CheckOutcome, CheckRequest } from '../../lib/messaging/protocol'
import { readPolicy } from '../../lib/settings/managed'
import { isAllowed } from '../../lib/settings/policy'
import { siteOf } from '../../lib/settings/site'
import { settingsOn } from '../../lib/settings/site-settings'
import { readSettings } from '../../lib/settings/store'
import { keepResult } from './last-result'
import { readDraft } from './read-draft'
import { readSelection } from './read-selection'

/** The check under way of each tab: a newer one of the same tab aborts it. */
const underWay = new Map<number, AbortController>()

/** Reads a tab's draft and checks it. Never rejects: what goes wrong is told as `failed`. */
export async function checkTab(engine: Engine, request: CheckRequest): Promise<CheckOutcome> {
  const { tabId, documentType, scope } = request
  underWay.get(tabId)?.abort()
  const controller = new AbortController()
  underWay.set(tabId, controller)
  try {
    engine.warmUp()
    const site = siteOf(await addressOf(tabId))
    const { policy } = await readPolicy()
    if (!isAllowed(policy, site)) return { status: 'no-text', reason: 'disallowed' }
    const [draft, settings] = await Promise.all([
      scope === undefined ? readDraft(tabId) : readSelection(tabId, scope),
      readSettings(),
    ])
    if (draft.status === 'timed-out')
      return { status: 'failed', detail: i18n.t('failed.pageTimeout') }
    if (draft.status === 'no-text') return draft
    const { text, coverage, source, path } = draft.reading
    const report = await engine.check(
      { text, coverage, source, settings: settingsOn(settings, site), documentType },
      {
        signal: controller.signal,
        // Nobody listens when the surface has been closed meanwhile.
        onProgress: (report) =>
          void sendMessage('checkProgress', { tabId, report }).catch(() => {}),
      },
    )
    if (!report) return { status: 'superseded' }
    const target = { tabId, frameId: draft.frameId, via: draft.via }
    const fixed =
      scope === undefined ? await keepResult({ request, report, target, text, path, settings }) : []
    return { status: 'done', report, target, fixed }
  } catch (error) {
    console.error('a check failed', error)
    return { status: 'failed', detail: error instanceof Error ? error.message : String(error) }
  } finally {
    if (underWay.get(tabId) === controller) underWay.delete(tabId)
  }
}

/** A tab's address, known while the user's press or a grant lasts. */
async function addressOf(tabId: number): Promise<string | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  return tab?.url
}
