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

    // A page of its own for each: what is waited for would be found on the page that is being left, too.
    const open = async (file: string, selector: string) => {
      const page = await browser.newPage()
      // Firefox does not report the load of such a page: wait for what it shows instead.
      page.goto(`moz-extension://${host}/${file}`).catch(() => undefined)
      const shown = await page.waitForSelector(selector)
      return shown?.evaluate((element) => element.textContent)
    }
    expect(await open('popup.html', 'main[data-status="no-text"]')).toContain('稿检')
    const reason = 'main[data-status="no-text"] [data-reason]'
    expect(await open('sidepanel.html', reason)).toMatch(/工作台|workbench/u)
  })
})
