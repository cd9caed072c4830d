import { readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { gunzipSync } from 'node:zlib'
import { Alphabet } from '../../lib/spelling/alphabet'
import { ConfusionTable } from '../../lib/spelling/confusions'
import { logOdds } from '../../lib/spelling/features'
import { readModel } from '../../lib/spelling/model-file'
import { Ngrams } from '../../lib/spelling/ngrams'
import { layOutModel } from '../../lib/spelling/packed-model'
import { PairCounts } from '../../lib/spelling/pair-counts'
import { PairTable } from '../../lib/spelling/pair-table'
import { Search } from '../../lib/spelling/search'
import { examineSlip } from '../../lib/spelling/slip-features'
import { type SlipCandidate, SlipSearch } from '../../lib/spelling/slip-search'
import { loadSegmenter } from '../../test/bench/segmenter'
import { plantSlip } from './plant-slips'
import { randomFrom } from './random'
import { learn, type Sample } from './regression'
import { readReports } from './reports'

/*
 * Learns what slips of the finger look like, and prints lib/spelling/slip-weights.ts:
 * `node .output/spelling/learn-slips.js ../shared`. Learns from every other report, which the model never counted, as it
 * stands and with slips planted, and tells on the rest what is found at which odds.
 */
const [shared = '../shared'] = process.argv.slice(2)
/** Slips planted in each line. */
const PLANTED = 3
const SHORTEST_LINE = 12
const KINDS = ['missing', 'extra', 'swapped'] as const

const reading = readModel(layOutModel(gunzipSync(readFileSync('public/spelling.bin.gz'))))
if (!reading.ok) throw new Error(reading.reason)
const { header, levels } = reading.model
const alphabet = new Alphabet(header.alphabet)
const ngrams = new Ngrams(levels)
const confusions = new ConfusionTable(alphabet, header.syllables, header.shapes)
const search = new Search(alphabet, ngrams, confusions, new PairTable(alphabet, ngrams, confusions))
const slips = new SlipSearch(alphabet, ngrams)
const { cut } = await loadSegmenter()
const random = randomFrom(3)

interface Judged extends Sample {
  readonly kind: SlipCandidate['kind']
  readonly told: string
}

/** Slips seen in a line: none is one where the line is as it should be. */
function judge(text: string, truth: string, counts: PairCounts): Judged[] {
  const symbols = alphabet.read(text)
  const measured = search.measure(symbols)
  const around = { ngrams, cut, occurrences: (pair: string) => counts.of(pair) }
  return slips.candidates(symbols, measured).flatMap((slip) => {
    const { place, features } = examineSlip(symbols, measured, slip, around)
    const { start, end } = place
    const isRight = text.slice(0, start) + slip.text + text.slice(end) === truth
    if (text !== truth && !isRight) return []
    const told = `${text.slice(start - 8, start)}[${text.slice(start, end)}→${slip.text}]${text.slice(end, end + 8)}`
    return [{ kind: slip.kind, features, isRight, weight: 1, told }]
  })
}

const planted = {
  tuning: { missing: 0, extra: 0, swapped: 0 },
  held: { missing: 0, extra: 0, swapped: 0 },
}
const judged = { tuning: [] as Judged[], held: [] as Judged[] }
let characters = 0
readReports(path.join(shared, 'corpus/clean-dev')).forEach((report, index) => {
  const half = index % 2 === 0 ? 'tuning' : 'held'
  if (half === 'held') characters += report.length
  const counts = new PairCounts(report)
  for (const line of report.split('\n').filter(({ length }) => length >= SHORTEST_LINE)) {
    judged[half].push(...judge(line, line, counts))
    for (let i = 0; i < PLANTED; i++) {
      const one = plantSlip(line, cut, confusions, random)
      if (!one) continue
      planted[half][one.kind]++
      const own = new PairCounts(report.replace(line, () => one.text))
      judged[half].push(...judge(one.text, line, own).filter(({ kind }) => kind === one.kind))
    }
  }
})

const weights = Object.fromEntries(
  KINDS.map((kind) => [kind, learn(judged.tuning.filter((one) => one.kind === kind))]),
)
console.log(JSON.stringify(weights, null, 2))
for (const kind of KINDS) {
  const scored = judged.held
    .filter((one) => one.kind === kind)
    .map((one) => ({ ...one, odds: logOdds(one.features, weights[kind] ?? {}) }))
  console.log(`\n${kind}: odds, false alarms per 10,000 characters, share of the planted found`)
  for (let odds = 0; odds <= 7; odds += 0.5) {
    const over = scored.filter((one) => one.odds >= odds)
    const alarms = over.filter(({ isRight }) => !isRight).length
    const found = over.filter(({ isRight }) => isRight).length
    const rate = (alarms * 10_000) / characters
    console.log(
      `${odds.toFixed(1)}  ${rate.toFixed(2)}  ${(found / planted.held[kind]).toFixed(3)}`,
    )
  }
  const alarms = scored.filter(({ isRight }) => !isRight).sort((a, b) => b.odds - a.odds)
  for (const { odds, told } of alarms.slice(0, 14)) console.log(odds.toFixed(1), told)
}
