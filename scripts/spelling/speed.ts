import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { makeSpeller } from '../../lib/spelling/load'
import { layOutModel } from '../../lib/spelling/packed-model'
import { createDraft } from '../../lib/text/draft'
import { loadSegmenter } from '../../test/bench/segmenter'
import { readReports, stretchesOf } from './reports'
import type { Weighed } from './weigh'

const SIZE = 3000
/** Fresh processes, of which the least figure is told: what else runs on the machine only adds to it. */
const PROCESSES = 7

/** Tells how soon a speller is ready in a process that has never had one, and what memory it takes. */
export function tellReadiness(weigher: string, reports: string): void {
  const runs = Array.from({ length: PROCESSES }, (): Weighed => {
    return JSON.parse(execFileSync(process.execPath, [weigher, reports], { encoding: 'utf8' }))
  })
  const of = (name: keyof Weighed) => Math.min(...runs.map((run) => run[name]))
  // The extension ships it unpacked and laid out: what its worker takes, `npm run bench:opening` measures.
  tell('model unpacked and laid out, cold', of('unpack'), 'ms')
  tell('tables built, cold', of('build'), 'ms')
  tell('model ready on the command line', of('ready'), 'ms')
  tell('first 3,000 characters, cold', of('first'), 'ms')
  tell('arrays of model and lines', of('arrays') / 1e6, 'MB')
  tell('objects after 100,000 characters', of('heap') / 1e6, 'MB')
  tell('the process grew by', of('resident') / 1e6, 'MB', 'at most 150')
  tell('the process, jieba included', of('process') / 1e6, 'MB')
}

/** Tells what texts cost that the speller has never seen, has seen but for a paragraph, and longer and longer ones. */
export async function timeTexts(folder: string): Promise<void> {
  const reports = readReports(folder)
  const segmenter = await loadSegmenter()
  const model = layOutModel(gunzipSync(readFileSync('public/spelling.bin.gz')))
  const start = () => {
    const speller = makeSpeller(model)
    return (text: string) => {
      const draft = createDraft(text, { segmenter, speller })
      const before = performance.now()
      draft.misspellings()
      return performance.now() - before
    }
  }
  const texts = reports.flatMap((report) => stretchesOf(report, SIZE))
  const time = start()
  // The first third warms the compiler and the tables.
  const times = texts.map((text) => [time(text), time(text), time(edited(text))] as const)
  const warm = times.slice(times.length / 3)
  const of = (i: 0 | 1 | 2) => median(warm.map((three) => three[i]))
  console.log()
  tell('3,000 characters never seen', of(0), 'ms', 'at most 20')
  tell('the same again', of(1), 'ms')
  tell('one paragraph edited', of(2), 'ms')
  const all = reports.join('\n')
  for (const size of [10_000, 100_000, 1_000_000]) {
    const fresh = start()
    for (const text of texts) fresh(text)
    const ms = fresh(longText(all, size))
    const share = `${((ms * SIZE) / size).toFixed(1)} for 3,000`
    tell(`${size.toLocaleString('en')} characters never seen`, ms, 'ms', share)
  }
}

function tell(name: string, value: number, unit: string, note = ''): void {
  console.log(`${name.padEnd(36)}${value.toFixed(1).padStart(9)} ${unit}  ${note}`.trimEnd())
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}

/** Another character in the middle of the text. */
function edited(text: string): string {
  const half = text.length >> 1
  return text.slice(0, half) + text.slice(half).replace(/\p{Script=Han}/u, '田')
}

/** A text of a length: copies of another, in which every line is numbered, so that none was seen before. */
function longText(source: string, length: number): string {
  let text = ''
  for (let copy = 1; text.length < length; copy++) text += source.replaceAll(/^/gmu, `${copy}. `)
  return text.slice(0, length)
}
