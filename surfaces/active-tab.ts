import { browser } from 'wxt/browser'

/** The tab that a surface stands over. */
export interface SurfaceTab {
  readonly id: number
  readonly windowId: number
  /** Known while the extension may read the page. */
  readonly url: string | undefined
}

/** The active tab of the surface's own window; `undefined` in a window without tabs. */
export async function activeTab(): Promise<SurfaceTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab?.id === undefined ? undefined : { id: tab.id, windowId: tab.windowId, url: tab.url }
}
