import { browser } from 'wxt/browser'

/** What Firefox has in the place of `sidePanel`; the types are Chromium's. */
interface SidebarAction {
  open(): Promise<void>
}

/** Opens the side panel (Firefox: the sidebar) of a window. Has to be called at once when the user asks for it. */
export function openSidePanel(windowId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return browser.sidePanel.open({ windowId })
  return (browser as unknown as { sidebarAction: SidebarAction }).sidebarAction.open()
}

/** Opens one of the extension's own pages in a tab. */
export async function openPage(page: 'options' | 'workbench'): Promise<void> {
  await browser.tabs.create({ url: new URL(`/${page}.html`, location.origin).href })
}
