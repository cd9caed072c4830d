import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import type { Misspelling } from '../../lib/core/draft'
import { Alphabet } from '../../lib/spelling/alphabet'
import { ConfusionTable } from '../../lib/spelling/confusions'
import { readModel } from '../../lib/spelling/model-file'
import { Ngrams } from '../../lib/spelling/ngrams'
import { layOutModel } from '../../lib/spelling/packed-model'
import { StatisticalSpeller } from '../../lib/spelling/speller'
import { createDraft } from '../../lib/text/draft'
import { loadSegmenter } from '../../test/bench/segmenter'
import { readPairs } from './marked-sentences'
import { type Pair, plant } from './plant'
import { randomFrom } from './random'
import { readReports } from './reports'

/*
 * Judges the model, as a part of the benchmark (bench.ts). Thresholds are set on every other report and told for the
 * rest; sentences and reports were never counted.
 */
const [shared = '../shared'] = process.argv.slice(2)
/** One planted slip in so many characters. */
const RATE = 0.01
const LEAST_ODDS = -1
const ODDS_STEP = 0.25
const HIGHEST_ODDS = 8

const reading = readModel(layOutModel(gunzipSync(readFileSync('public/spelling.bin.gz'))))
if (!reading.ok) throw new Error(reading.reason)
const { header, levels } = reading.model
const segmenter = await loadSegmenter()
const speller = new StatisticalSpeller(reading.model, LEAST_ODDS)
const find = (text: string) => createDraft(text, { segmenter, speller }).misspellings()

const reports = readReports(path.join(shared, 'corpus/clean-dev'))
const found = reports.map(find)
const tuning = rateOf(0)
const held = rateOf(1)

const alphabet = new Alphabet(header.alphabet)
const confusions = new ConfusionTable(alphabet, header.syllables, header.shapes)
const from = { alphabet, ngrams: new Ngrams(levels), confusions }
const random = randomFrom(7)
const planted = reports
  .filter((_, i) => i % 2 === 1)
  .map((report) => {
    const lines = report.split('\n').map((line) => plant(line, RATE, from, random).text)
    return { text: lines.join('\n'), truth: report }
  })
const sets: [string, Judged[]][] = [
  ['odw, held-out half', judge(readPairs(path.join(shared, 'csc/odw.train'), 'held-out'))],
  ['law, held-out half', judge(readPairs(path.join(shared, 'csc/law.train'), 'held-out'))],
  ['planted in held-out reports', judge(planted)],
]

console.log(
  'false alarms per 10,000 characters: tuning reports, held-out reports; then correction P / R by characters',
)
for (let odds = LEAST_ODDS; odds <= HIGHEST_ODDS; odds += ODDS_STEP) {
  const cells = sets.map(([name, pairs]) => `${name} ${scoreOf(pairs, odds)}`)
  console.log(`${odds.toFixed(2)}: ${tuning(odds)}, ${held(odds)} | ${cells.join(' | ')}`)
}
console.log('\nthe surest false alarms')
reports
  .flatMap((text, i) => (found[i] ?? []).map((one) => ({ text, ...one })))
  .sort((a, b) => b.odds - a.odds)
  .slice(0, 40)
  .forEach(({ text, start, end, suggestions, odds }) => {
    const around = `${text.slice(start - 8, start)}[${text.slice(start, end)}→${suggestions[0]}]${text.slice(end, end + 8)}`
    console.log(odds.toFixed(1), around.replaceAll('\n', '⏎'))
  })

interface Judged extends Pair {
  readonly found: readonly Misspelling[]
}

function judge(pairs: readonly Pair[]): Judged[] {
  return pairs.map((pair) => ({ ...pair, found: find(pair.text) }))
}

function rateOf(half: number): (odds: number) => string {
  const own = reports
    .map((text, i) => ({ text, found: found[i] ?? [] }))
    .filter((_, i) => i % 2 === half)
  const characters = own.reduce((sum, { text }) => sum + text.length, 0)
  return (odds) => {
    const alarms = own.reduce((sum, one) => sum + one.found.filter((f) => f.odds >= odds).length, 0)
    return ((alarms * 10_000) / characters).toFixed(2)
  }
}

/** Every character that differs must be put right; a character changed without need is a false one. */
function scoreOf(pairs: readonly Judged[], odds: number): string {
  let right = 0
  let changed = 0
  let wrong = 0
  for (const { text, truth, found } of pairs) {
    const characters = text.split('')
    for (const { start, suggestions } of found.filter((one) => one.odds >= odds)) {
      suggestions[0].split('').forEach((character, i) => {
        characters[start + i] = character
      })
    }
    characters.forEach((character, i) => {
      if (text[i] !== truth[i]) wrong++
      if (character !== text[i]) changed++
      if (character !== text[i] && character === truth[i]) right++
    })
  }
  return `${percent(right / changed)} / ${percent(right / wrong)}`
}

function percent(share: number): string {
  return (share * 100).toFixed(1)
}
