import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { gzipSync } from 'node:zlib'
import type { Alphabet } from '../../lib/spelling/alphabet'
import { ConfusionTable } from '../../lib/spelling/confusions'
import { type Levels, Ngrams } from '../../lib/spelling/ngrams'
import { PairTable } from '../../lib/spelling/pair-table'
import { Search } from '../../lib/spelling/search'
import { loadSegmenter } from '../../test/bench/segmenter'
import { type Counted, countModel } from './count-model'
import { readPairs } from './marked-sentences'
import { type Pair, plant } from './plant'
import { randomFrom } from './random'
import { learn, type Sample } from './regression'
import { type Examiner, samplesOf } from './samples'
import { SOURCES } from './sources'
import { syllablesOf } from './syllables'
import { collectLeaks, type Reading, readSource } from './texts'
import { writeModel } from './write-model'

/*
 * Builds the speller's model: `npm run build:speller -- ../shared`. The same texts give the same bytes. The folder holds
 * what is counted (corpus/text) and what may not be: csc, seeds, corpus/clean-dev, corpus/drafts. Five minutes, 8 GB.
 */
const [shared = '../shared'] = process.argv.slice(2)
const texts = path.join(shared, 'corpus/text')
const OUT = path.join(process.cwd(), 'public/spelling.bin.gz')
const SHAPES = path.join(process.cwd(), 'scripts/spelling/shapes/similar.tsv')

/** The classifier learns from texts that its model has not counted: it must meet words it does not know. */
const UNCOUNTED = new Set(['city_reports_2024', 'rmrb_2025'])
/** Lines that make one document, for what recurs in it. */
const DOCUMENT = 40
/** Characters to learn from, by source; the others only what is set aside. */
const LEARN: Readonly<Record<string, number>> = {
  city_reports_2024: 1_200_000,
  rmrb_2025: 700_000,
  law_full: 100_000,
  xwlb: 200_000,
}
/** This share of the lines stays as it is; in the others a character in so many is changed. */
const UNHARMED = 0.75
const RATE = 0.03
/** Marked sentences show what slips people make; each counts for so many planted ones. */
const MARKED_WEIGHT = 2

const start = Date.now()
const say = (what: string) => console.error(`${Math.round((Date.now() - start) / 1000)} s  ${what}`)

const held = ['csc', 'seeds', 'corpus/clean-dev', 'corpus/drafts'].map((p) => path.join(shared, p))
const leaks = collectLeaks(held)
const readings = SOURCES.map((source) => ({ source, ...readSource(texts, source, leaks) }))
say('texts read')
const shapes = Object.fromEntries(
  readFileSync(SHAPES, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t') as [string, string]),
)
const partial = countModel(countedOf(readings.filter(({ source }) => !UNCOUNTED.has(source.file))))
say('partial model counted')
const weights = learn(await gather(partial))
say('classifier learnt')
const whole = countModel(countedOf(readings))
say('whole model counted')
const header = {
  version: 1 as const,
  alphabet: whole.alphabet.characters,
  syllables: syllablesOf(whole.alphabet),
  shapes,
  weights,
}
const packed = gzipSync(writeModel(header, whole.levels), { level: 9 })
writeFileSync(OUT, packed)
say(`${path.relative(process.cwd(), OUT)}: ${packed.length} bytes`)
for (const [name, weight] of Object.entries(weights)) say(`${name} ${weight}`)

function countedOf(all: readonly (Reading & Pick<Counted, 'source'>)[]): Counted[] {
  return all.map(({ source, counted }) => ({ source, stretches: counted }))
}

async function gather({ alphabet, levels }: { alphabet: Alphabet; levels: Levels }) {
  const ngrams = new Ngrams(levels)
  const confusions = new ConfusionTable(alphabet, syllablesOf(alphabet), shapes)
  const pairs = new PairTable(alphabet, ngrams, confusions)
  const search = new Search(alphabet, ngrams, confusions, pairs)
  const { cut } = await loadSegmenter()
  const by: Examiner = { alphabet, ngrams, search, cut }
  const random = randomFrom(1)
  const samples: Sample[] = []
  for (const { source, counted, aside } of readings) {
    const lines = UNCOUNTED.has(source.file) ? counted : aside
    let left = LEARN[source.file] ?? Number.POSITIVE_INFINITY
    for (let i = 0; i < lines.length && left > 0; i += DOCUMENT) {
      const document = lines.slice(i, i + DOCUMENT).map((line): Pair => {
        const rate = random() < UNHARMED ? 0 : RATE
        return plant(line, rate, { alphabet, ngrams, confusions }, random)
      })
      samples.push(...samplesOf(document, 1, by))
      left -= document.reduce((sum, { text }) => sum + text.length, 0)
    }
  }
  for (const file of ['odw.train', 'law.train']) {
    for (const pair of readPairs(path.join(shared, 'csc', file), 'tuning')) {
      samples.push(...samplesOf([pair], MARKED_WEIGHT, by))
    }
  }
  say(
    `${samples.length} suspects, ${samples.filter(({ isRight }) => isRight).length} of them right`,
  )
  return samples
}
