import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import type { Engine } from '../../lib/engine/engine'
import { tabScope } from '../../lib/tab-memory'
import { showCount } from './badge'
import { checkAndKeep } from './check-and-keep'

const CHECK_SELECTION = 'check-selection'

/** Puts “check the selected text” into the menu; once for each installation or update is enough. */
function createMenu(): void {
  browser.contextMenus.create({
    id: CHECK_SELECTION,
    title: i18n.t('menu.checkSelection'),
    contexts: ['selection'],
  })
}

/** Answers clicks on it: with the popup, or, where the browser does not let it open, with a count on the button. */
export function answerMenu(engine: Engine): void {
  browser.runtime.onInstalled.addListener(createMenu)
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== CHECK_SELECTION || tab?.id === undefined) return
    const tabId = tab.id
    // Both at once: Firefox opens a popup only while it handles the click itself.
    const [, opened] = await Promise.allSettled([
      tabScope.write(tabId, 'selection'),
      browser.action.openPopup(),
    ])
    if (opened.status === 'fulfilled') return
    await showCount(tabId, await checkAndKeep(engine, { tabId, scope: 'selection' }))
  })
}
