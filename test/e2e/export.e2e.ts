import { describe, expect, test } from 'vitest'
import { reportFormats } from '../../lib/reports/format.ts'
import { downloadAfter } from './downloads.ts'
import { draftPages } from './pages.ts'
import type { Popup } from './popup.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()

const title = '青禾县水利局2025年度防汛工作总结'
const draft = `${title}\n在*党委领导下，全年发现的苗条性问题均已整改。\n=1+1，<b>XX局</b>负责。`

const check = () => session.check(draftPages['contenteditable with p'](draft, session.server))

function exportAs(popup: Popup, format: string) {
  return downloadAfter(session.browser.browser, async () => {
    await popup.press('export')
    await popup.click(`[data-export="${format}"]`)
  })
}

describe('export from the popup', () => {
  test.each(reportFormats)(
    '%s is saved under the draft’s title and holds every finding',
    async (format) => {
      const popup = await check()
      const findings = await popup.findings()
      const { name, bytes } = await exportAs(popup, format)
      expect(name).toContain(`${title}-检查报告.`)
      // Without what each format writes before signs that it would take for its own.
      const text = bytes
        .toString('utf8')
        .replace(/&#(\d+);/gu, (_, code) => String.fromCharCode(code))
        .replace(/\\(?=[^\w\s])/gu, '')
      for (const { message } of findings) expect(text).toContain(message)
    },
  )

  test('the table begins with the byte order mark that Excel looks for', async () => {
    const { bytes } = await exportAs(await check(), 'csv')
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  test('the page opens, shows every finding and may not ask for anything', async () => {
    const popup = await check()
    const findings = await popup.findings()
    const { bytes } = await exportAs(popup, 'html')
    const page = await session.browser.open(session.server.add(bytes.toString('utf8')))
    const quotes = await page.$$eval('.findings mark', (marks) =>
      marks.map((mark) => mark.textContent),
    )
    expect(quotes).toEqual(findings.map(({ quote }) => quote))
    expect(await page.$eval('body', (body) => getComputedStyle(body).maxWidth)).not.toBe('none')
  })

  test('by keyboard alone: Enter opens the menu, arrows move, Escape gives the focus back', async () => {
    const popup = await check()
    const { keyboard } = popup.page
    await popup.page.focus('[data-action="export"]')
    await keyboard.press('Enter')
    await popup.page.waitForSelector('[role="menu"]:focus')
    await keyboard.press('ArrowDown')
    await popup.page.waitForSelector('[data-export="html"]:focus')
    await keyboard.press('ArrowDown')
    await popup.page.waitForSelector('[data-export="csv"]:focus')
    await keyboard.press('Escape')
    await popup.page.waitForSelector('[role="menu"]', { hidden: true })
    await popup.page.waitForSelector('[data-action="export"]:focus')
  })
})
