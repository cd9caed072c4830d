import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { extensionPages, openWithDraft } from './extension-pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe-core calls serious or critical, each with the elements it is about. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const { violations } = (await page.evaluate('axe.run(document)')) as AxeResults
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
    )
}

test('there are pages to look at', () => {
  expect(extensionPages).toEqual(
    expect.arrayContaining(['onboarding.html', 'popup.html', 'privacy.html']),
  )
})

describe.each(extensionPages)('%s', (name) => {
  test.each(['light', 'dark'] as const)(
    'has no serious fault for axe-core in %s',
    async (scheme) => {
      const page = await openWithDraft(session.browser, session.server, name, scheme)
      expect(await violations(page)).toEqual([])
    },
  )

  test('lets the Tab key reach every control, shows where it is, and keeps it nowhere', async () => {
    const page = await openWithDraft(session.browser, session.server, name, 'light')
    const controls = await numberControls(page)
    const { reached, unseen } = await tabThrough(page, controls.length)
    expect(controls.filter((_, number) => !reached.has(number))).toEqual([])
    expect(unseen).toEqual([])
  })
})

/**
 * Gives every control that the Tab key should reach a number and returns what they are. Of a group of radio
 * buttons, and of widgets that move the focus by arrow keys, one is reached: the others have `tabindex="-1"`.
 */
function numberControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wanted =
      'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]'
    const groups = new Set<string>()
    const controls = [...document.querySelectorAll<HTMLElement>(wanted)].filter((element) => {
      if (element.tabIndex < 0 || element.matches(':disabled, [type="hidden"]')) return false
      if (element.closest('details:not([open])') && !element.matches('summary')) return false
      if (!element.checkVisibility({ visibilityProperty: true })) return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      // The Tab key goes to the chosen one; only a group without a choice is entered at its first.
      if (element.checked) return true
      const group = document.getElementsByName(element.name) as NodeListOf<HTMLInputElement>
      const isFirst = !groups.has(element.name) && ![...group].some(({ checked }) => checked)
      groups.add(element.name)
      return isFirst
    })
    const names = controls.map((element) => element.outerHTML.slice(0, 120))
    for (const [index, element] of controls.entries()) element.dataset.tabStop = String(index)
    return names
  })
}

/**
 * Presses Tab until every numbered control had the focus, or as often as would do for that and for what the page
 * adds meanwhile. A toolbar is reached when something in it is. `unseen` are those that had the focus without a
 * sign of it.
 */
async function tabThrough(page: Page, count: number) {
  const reached = new Set<number>()
  const unseen = new Set<string>()
  for (let press = 0; press < 2 * count + 10 && reached.size < count; press++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      const holder = element?.closest<HTMLElement>('[data-tab-stop]')
      if (!element || !holder) return undefined
      const isRinged = (one: Element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(one)
        return outlineStyle !== 'none' && outlineWidth !== '0px'
      }
      // The workbench rings the paper that its text box fills.
      let isSeen = false
      for (let one: Element | null = element; one && !isSeen; one = one.parentElement) {
        isSeen = isRinged(one)
      }
      return {
        number: Number(holder.dataset.tabStop),
        html: element.outerHTML.slice(0, 120),
        isSeen,
      }
    })
    if (stop) reached.add(stop.number)
    if (stop?.isSeen === false) unseen.add(stop.html)
  }
  return { reached, unseen: [...unseen] }
}
