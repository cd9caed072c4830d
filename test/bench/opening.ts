// How soon the popup has something to show: `npm run bench:opening`. The worker is ended before every opening.
import type { Page } from 'puppeteer-core'
import { ExtensionBrowser } from '../e2e/browser.ts'
import { draftPages } from '../e2e/pages.ts'
import { startServer } from '../e2e/server.ts'

const TRIES = 9
const SIZE = 3000

function draftOf(size: number): string {
  const lines = ['青禾县水利局2025年度防汛工作总结', '在*党委领导下，XX局把责任落实到人。']
  for (let line = 1; lines.join('\n').length < size; line++) {
    lines.push(`第${line}段：各单位认真开展防汛值守，责任到人。`)
  }
  return lines.join('\n')
}

await using server = await startServer()
await using browser = await ExtensionBrowser.launch({ origin: server.origin, isWatched: false })

const open = () =>
  browser.open(server.add(draftPages['contenteditable with p'](draftOf(SIZE), server)))

/** How long after its opening (ms) a popup over the page showed its first report and the whole one. */
async function openCold(page: Page): Promise<{ first: number; whole: number }> {
  await browser.killWorker()
  const popup = await browser.pressAction(page)
  await popup.settled()
  const times = await popup.page.evaluate(() => {
    const [first, whole] = ['gaojian-report', 'gaojian-complete'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
    ) as [number, number]
    return { first, whole }
  })
  await popup.close()
  return times
}

function row(name: string, times: readonly number[], limit?: number): void {
  const [least, median] = [Math.min(...times), times.toSorted((a, b) => a - b)[TRIES >> 1] ?? 0]
  const asked = limit === undefined ? '' : ` (asked: ${limit} ms)`
  console.log(
    `${name.padEnd(40)}median ${median.toFixed(0)} ms, least ${least.toFixed(0)} ms${asked}`,
  )
}

async function measure(run: () => Promise<{ first: number; whole: number }>) {
  const times: { first: number; whole: number }[] = []
  for (let round = 0; round < TRIES; round++) times.push(await run())
  return { first: times.map(({ first }) => first), whole: times.map(({ whole }) => whole) }
}

const page = await open()
await openCold(page)
console.log('the worker cold, from the opening of the popup:')
row('the last result of the tab', (await measure(() => openCold(page))).first, 150)
const fresh = await measure(async () => openCold(await open()))
row(`first findings of ${SIZE} new characters`, fresh.first, 400)
row('all findings', fresh.whole)
