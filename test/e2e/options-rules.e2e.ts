import { afterEach, expect, test } from 'vitest'
import { OptionsPage } from './options.ts'
import { draftPages } from './pages.ts'
import { prepareSession } from './session.ts'

const session = prepareSession()
const draft = '青禾县教育局工作总结\n在*党委领导下，扎实开展工作，实现稳步提升。'

afterEach(async () => {
  const options = await OptionsPage.open(session.browser, 'rules')
  await options.page.evaluate('chrome.storage.local.clear()')
})

const open = () => OptionsPage.open(session.browser, 'rules')
const check = () => session.check(draftPages.textarea(draft, session.server))

const shownRules = (options: OptionsPage) =>
  options.page.$$eval('[data-rule]', (rows) =>
    rows.map((row) => (row as HTMLElement).dataset.rule ?? ''),
  )

test('rules are found by title, by id and by message', async () => {
  const options = await open()
  const all = (await shownRules(options)).length
  const find = async (query: string, rule: string) => {
    await options.fill('input[type="search"]', query)
    await options.page.waitForFunction(
      (total) => document.querySelectorAll('[data-rule]').length < total,
      {},
      all,
    )
    expect(await shownRules(options)).toContain(rule)
    await options.fill('input[type="search"]', '')
    await options.page.waitForFunction(
      (total) => document.querySelectorAll('[data-rule]').length === total,
      {},
      all,
    )
  }
  await find('句子过长', 'long-sentence')
  await find('placeholder asterisk', 'placeholder-asterisk')
  await find('内容未填写', 'own-placeholder')
  await options.fill('input[type="search"]', 'no such rule')
  expect(await options.textOf('.empty')).toContain('没有这样的规则')
})

test('switch and severity of a rule hold in the next check; the reset can be undone', async () => {
  const options = await open()
  await options.choose('[data-severity-of="placeholder-asterisk"]', 'info')
  await options.stored("(s) => s.rules['placeholder-asterisk']?.severity === 'info'")
  const popup = await check()
  expect((await popup.findings()).map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
    ['placeholder-asterisk', 'info'],
  ])
  await popup.close()

  await options.page.bringToFront()
  await options.click('[data-rule-switch="placeholder-asterisk"]')
  await options.stored("(s) => s.rules['placeholder-asterisk']?.enabled === false")
  const again = await check()
  expect(await again.findings()).toEqual([])
  await again.close()

  await options.page.bringToFront()
  await options.click('[data-action="reset-rules"]')
  await options.told('已恢复默认')
  await options.stored('(s) => Object.keys(s.rules).length === 0')
  await options.undo()
  expect((await options.settings()).rules).toEqual({
    'placeholder-asterisk': { severity: 'info', enabled: false },
  })
})

test('a rule shows its examples and the form of its options, which refuses what is out of bounds', async () => {
  const options = await open()
  const row = '[data-rule="long-sentence"]'
  await options.click(`${row} .rule-title`)
  expect(await options.textOf(`${row} .examples mark`)).toContain('县农业局')
  const field = `${row} [data-field="maximum"] input`
  await options.fill(field, '12')
  expect(await options.textOf(`${row} [data-field="maximum"] small`)).toContain('不小于 40')
  await options.page.keyboard.press('Enter')
  await options.fill(field, '60')
  await options.page.keyboard.press('Enter')
  await options.stored("(s) => s.rules['long-sentence'].options.maximum === 60")
  await options.click(`${row} [data-action="reset-rule"]`)
  await options.stored('(s) => Object.keys(s.rules).length === 0')
})

test('each preset says what it changes, and changes it', async () => {
  const options = await open()
  const effects = await options.page.$$eval('.preset', (cards) =>
    cards.map((card) => Number(/\d+/u.exec(card.querySelector('.count')?.textContent ?? '')?.[0])),
  )
  const [quiet = 0, recommended = 0, strict = 0] = effects
  expect(quiet).toBeGreaterThan(0)
  expect(quiet).toBeLessThan(recommended)
  expect(recommended).toBeLessThan(strict)
  expect(strict).toBe((await shownRules(options)).length)

  const fussy = '[data-rule="hedged-word"]'
  await options.page.waitForSelector(`${fussy}[data-enabled="false"]`)
  await options.click('input[name="preset"][value="strict"]')
  await options.page.waitForSelector(`${fussy}[data-enabled="true"]`)
  expect((await options.settings()).preset).toBe('strict')
})

test('a whole category is switched at once, and back', async () => {
  const options = await open()
  const group = '[data-category="placeholder"]'
  // One of them is off in the recommended preset, so the first press turns all of them on.
  await options.click(`${group} .switch-all`)
  await options.told('已打开')
  await options.click(`${group} .switch-all`)
  await options.told('已关闭')
  const popup = await check()
  expect(await popup.findings()).toEqual([])
  await popup.close()
  await options.page.bringToFront()
  await options.undo()
  await options.page.waitForSelector(`${group} [data-rule-switch][data-state="checked"]`)
})

test('all of it works from the keyboard', async () => {
  const options = await open()
  const { keyboard } = options.page
  await options.page.focus('input[type="search"]')
  await keyboard.type('long-sentence')
  await options.page.waitForFunction(() => document.querySelectorAll('[data-rule]').length === 1)
  const focused = (attribute: string) =>
    options.page.evaluate(
      (name) => document.activeElement?.getAttribute(name) ?? document.activeElement?.tagName,
      attribute,
    )
  await tabTo(options, '.rule-title')
  await keyboard.press('Enter')
  await options.page.waitForSelector('.rule-detail')
  await keyboard.press('Tab')
  expect(await focused('data-severity-of')).toBe('long-sentence')
  await keyboard.press('Tab')
  await keyboard.press('Space')
  await options.stored("(s) => s.rules['long-sentence'].enabled === false")
  await keyboard.press('Tab')
  expect(await focused('value')).toBe('200')
  await keyboard.press('End')
  for (const _ of '200') await keyboard.press('Backspace')
  await keyboard.type('100')
  await keyboard.press('Tab')
  await options.stored("(s) => s.rules['long-sentence'].options.maximum === 100")
})

/** Presses Tab until an element has the focus. */
async function tabTo(options: OptionsPage, selector: string): Promise<void> {
  for (let presses = 0; presses < 20; presses++) {
    await options.page.keyboard.press('Tab')
    if (await options.page.evaluate((wanted) => document.activeElement?.matches(wanted), selector))
      return
  }
  throw new Error(`the Tab key does not reach ${selector}`)
}
