import { browser } from 'wxt/browser'

/** Opens the first steps once, when the extension has been installed. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason !== 'install') return
    // Whoever loads an unpacked folder is at work on something: that stays in front.
    const { installType } = await browser.management.getSelf()
    const url = browser.runtime.getURL('/onboarding.html')
    await browser.tabs.create({ url, active: installType !== 'development' })
  })
}
