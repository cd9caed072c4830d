import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { draw } from '../lib/first-look/draw'
import { pageOf } from '../lib/tab-memory/page'
import { tabKey } from '../lib/tab-memory/tab-key'

/** A popup that nobody sees is never painted; its scripts start all the same, in ms. */
const LONGEST_WAIT = 200

/**
 * Opens the popup: draws the tab's last result as it was drawn before, and starts the popup's own scripts once that can
 * be seen. They take longer than all this, and the browser shows no popup before the scripts it has begun with have
 * run. What is drawn cannot be used yet; React takes its place. Small on purpose: no React, no zod.
 */
export default defineUnlistedScript(async () => {
  const isDrawn = await drawLast().catch((error: unknown) => console.error('the first look', error))
  if (isDrawn) await painted()
  // The development server leaves them in the HTML, where they start by themselves.
  const scripts = document.querySelector<HTMLLinkElement>('link[data-start]')
  if (scripts !== null) await import(/* @vite-ignore */ scripts.href)
})

/** Draws the last result of the page that the active tab shows; `false` where none is kept. */
async function drawLast(): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) return false
  const [look, scope] = [tabKey(tab.id, 'look'), tabKey(tab.id, 'scope')]
  const kept: Record<string, { page?: unknown; drawn?: unknown } | undefined> =
    await browser.storage.session.get([look, scope])
  const page = pageOf(tab.url)
  // Opened for a selection, it is to show that alone.
  if (page === undefined || kept[look]?.page !== page || kept[scope] !== undefined) return false
  const drawn = draw(document, kept[look].drawn)
  const root = document.getElementById('root')
  if (drawn === undefined || root === null || root.hasChildNodes()) return false
  root.inert = true
  root.append(drawn)
  return true
}

function painted(): Promise<unknown> {
  return new Promise((resolve) => {
    new PerformanceObserver(resolve).observe({ type: 'paint', buffered: true })
    setTimeout(resolve, LONGEST_WAIT)
  })
}
