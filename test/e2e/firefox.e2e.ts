import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { describe, expect, test } from 'vitest'
import { findBrowser, firefox } from '../../scripts/browsers.mjs'

const extensionFolder = path.resolve(import.meta.dirname, '../../.output/firefox-mv3')
const extensionId = 'gaojian@gaojian.example'
/** Firefox gives an extension a random address; a preference fixes it, so that its pages can be opened. */
const host = '3f1b6a52-9d4e-4c1c-8a55-6f2f0e6f1d11'

const executablePath = findBrowser(firefox)

// Where no Firefox is found, this is skipped and counted as skipped.
describe.skipIf(executablePath === undefined)('the build for Firefox', () => {
  test('loads, and its popup and sidebar run', async () => {
    await using browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: executablePath ?? '',
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: host }),
      },
    })
    expect(await browser.installExtension(extensionFolder)).toBe(extensionId)

    const page = await browser.newPage()
    // Firefox does not report the load of such a page: wait for what it shows instead.
    page.goto(`moz-extension://${host}/popup.html`).catch(() => undefined)
    const main = await page.waitForSelector('main[data-status="no-text"]')
    expect(await main?.evaluate((element) => element.textContent)).toContain('稿检')

    page.goto(`moz-extension://${host}/sidepanel.html`).catch(() => undefined)
    const panel = await page.waitForSelector('main[data-status="no-text"] [data-reason]')
    expect(await panel?.evaluate((element) => element.textContent)).toMatch(/工作台|workbench/u)
  })
})
