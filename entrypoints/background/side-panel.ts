import { browser } from 'wxt/browser'
import { i18n } from '#i18n'
import { sendMessage } from '../../lib/messaging/messages'
import { openSidePanel } from '../../surfaces/open-surface'

const MENU_ITEM = 'side-panel'
const COMMAND = 'side-panel'

interface OverTab {
  readonly id?: number | undefined
  readonly windowId: number
}

/**
 * Opens the side panel from the button's own menu and by shortcut. Either lets the extension read the tab, which an
 * open panel cannot ask for by itself: it is told, so that it checks.
 */
export function answerSidePanel(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU_ITEM,
      title: i18n.t('menu.sidePanel'),
      contexts: ['action'],
    })
  })
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ITEM && tab) return openOver(tab)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === COMMAND && tab) return openOver(tab)
  })
}

async function openOver({ id, windowId }: OverTab): Promise<void> {
  // At once: browsers open it only while they handle the user's own action.
  await openSidePanel(windowId).catch((error: unknown) => console.error('side panel', error))
  // A panel that opens now is not listening yet; it checks by itself.
  if (id !== undefined) await sendMessage('checkWanted', id).catch(() => {})
}
