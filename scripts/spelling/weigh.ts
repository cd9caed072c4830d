import { readFileSync } from 'node:fs'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { makeSpeller } from '../../lib/spelling/load'
import { layOutModel } from '../../lib/spelling/packed-model'
import { createDraft } from '../../lib/text/draft'
import { loadSegmenter } from '../../test/bench/segmenter'
import { readReports, stretchesOf } from './reports'

/*
 * Readies one speller in a fresh process, checks texts with it and prints what that took as JSON: milliseconds, and
 * bytes of memory.
 */
const [reports = ''] = process.argv.slice(2)
const SIZE = 3000
const CHECKED = 100_000

const texts = readReports(reports).flatMap((report) => stretchesOf(report, SIZE))
const segmenter = await loadSegmenter()
segmenter.cut('青禾县')
const packed = readFileSync('public/spelling.bin.gz')
const bare = process.memoryUsage()
const start = performance.now()
const bytes = layOutModel(gunzipSync(packed))
const unpacked = performance.now()
const speller = makeSpeller(bytes)
const built = performance.now()
const check = (text: string | undefined) =>
  createDraft(text ?? '', { segmenter, speller }).misspellings()
check(texts[0])
const checked = performance.now()
for (const text of texts.slice(1, CHECKED / SIZE)) check(text)
const { rss, heapUsed, arrayBuffers } = process.memoryUsage()

const weighed = {
  unpack: unpacked - start,
  build: built - unpacked,
  ready: built - start,
  first: checked - built,
  heap: heapUsed - bare.heapUsed,
  arrays: arrayBuffers - bare.arrayBuffers,
  resident: rss - bare.rss,
  process: rss,
}
export type Weighed = typeof weighed
console.log(JSON.stringify(weighed))
