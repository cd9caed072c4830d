// How soon the popup has something to show: `npm run bench:opening`. The worker is ended before every opening.
import { setTimeout } from 'node:timers/promises'
import type { Page } from 'puppeteer-core'
import { ExtensionBrowser } from '../e2e/browser.ts'
import { draftPages } from '../e2e/pages.ts'
import { startServer } from '../e2e/server.ts'

const TRIES = 9
/** A worker that was ended a while ago, as users have it, takes no processor time from the popup, in ms. */
const REST = 1500
/** The popup opens by itself before it is looked into, in ms: puppeteer would resize it and ask it things meanwhile. */
const UNWATCHED = 3500
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

/** How long (ms) it took, counted from the opening of the popup but for the parts that load. */
interface Times {
  /** Until a report was shown, and until the whole one was. */
  readonly first: number
  readonly whole: number
  /** Until anything was painted: the browser's own figure. */
  readonly painted: number
  /** Until a report was shown, from the start of the worker. */
  readonly sinceWorker: number
  readonly segmenter: number
  /** Reading the model's files, while nothing else is done, and making the speller of them. */
  readonly reading: number
  readonly speller: number
}

async function openCold(page: Page): Promise<Times> {
  await browser.killWorker()
  await page.bringToFront()
  await setTimeout(REST)
  await page.triggerExtensionAction(browser.extension)
  await setTimeout(UNWATCHED)
  const popup = await browser.popup()
  await popup.settled()
  const shown = await popup.page.evaluate(() => {
    const [first, whole] = ['gaojian-report', 'gaojian-complete'].map(
      (name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN,
    ) as [number, number]
    const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime
    return { first, whole, painted: painted ?? Number.NaN, origin: performance.timeOrigin }
  })
  const worker = await (await browser.worker()).evaluate(async () => {
    const start = performance.now()
    // As entrypoints/background/read-file.ts does; its own reading waits for the check of the draft.
    const read = async (url: string) => {
      const stream = (await fetch(url)).body?.getReader({ mode: 'byob' })
      let [bytes, rest] = [new Uint8Array(8 * 2 ** 20), true]
      while (stream && rest) {
        const { value, done } = await stream.read(bytes)
        if (value) bytes = new Uint8Array(value.buffer, value.byteOffset + value.byteLength)
        rest = !done
      }
    }
    await Promise.all(['/spelling-1.bin', '/spelling-2.bin'].map(read))
    const reading = performance.now() - start
    const [segmenter, speller] = ['gaojian-segmenter', 'gaojian-speller'].map(
      (name) => performance.getEntriesByName(name)[0]?.duration ?? Number.NaN,
    ) as [number, number]
    return { segmenter, reading, speller, origin: performance.timeOrigin }
  })
  await popup.close()
  const { segmenter, reading, speller } = worker
  const sinceWorker = shown.origin + shown.first - worker.origin
  return { ...shown, sinceWorker, segmenter, reading, speller }
}

function row(name: string, times: readonly number[], limit?: number): void {
  const [least, median] = [Math.min(...times), times.toSorted((a, b) => a - b)[TRIES >> 1] ?? 0]
  const asked = limit === undefined ? '' : ` (asked: ${limit} ms)`
  console.log(
    `${name.padEnd(40)}median ${median.toFixed(0)} ms, least ${least.toFixed(0)} ms${asked}`,
  )
}

async function measure(run: () => Promise<Times>): Promise<(part: keyof Times) => number[]> {
  const times: Times[] = []
  for (let round = 0; round < TRIES; round++) times.push(await run())
  return (part) => times.map((one) => one[part])
}

const page = await open()
await openCold(page)
console.log('the worker cold, from the opening of the popup:')
const again = await measure(() => openCold(page))
row('the last result of the tab, painted', again('painted'), 150)
row('the same, ready to be used', again('first'))
const fresh = await measure(async () => openCold(await open()))
row(`first findings of ${SIZE} new characters`, fresh('first'))
row('the same, from the start of the worker', fresh('sinceWorker'), 400)
row('all findings', fresh('whole'))
row('loading the segmenter', fresh('segmenter'))
row('reading the speller’s model, alone', fresh('reading'))
row('making the speller of it', fresh('speller'))
