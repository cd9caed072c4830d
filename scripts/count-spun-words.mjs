import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { cut } from 'jieba-wasm'
import { neighbourAfter, neighbourBefore } from '../lib/data/spun-words/neighbour-words.ts'

/*
 * Counts what stands beside the words of lib/data/spun-words/synonyms.tsv:
 * `node --max-old-space-size=6000 scripts/count-spun-words.mjs TEXT[:WEIGHT]…` rewrites neighbours.tsv and pairs.tsv.
 * Weights of the tables at hand: reports 3, documents, papers and speeches 2, discipline inspection 1.5, news 1,
 * statutes 0.3. Statistics only, no text. Every tenth stretch of a text is left out, so that the tables can be measured there.
 */

const FOLDER = 'lib/data/spun-words'
/** Lines of a stretch. Lines that stand in one left out are counted nowhere else. */
const STRETCH = 200
const LEFT_OUT = 10
const SHORT_LINE = 20
/** Weights are twice a natural logarithm. */
const SCALE = 2
/** How many entries neighbours.tsv may have. */
const ENTRIES = 41000
/** A neighbour must have been seen this often to speak for an original, and for a synonym. */
const LEAST = { original: 8, synonym: 3 }
/** What evidence and rarity must come to, and the evidence alone; more where true texts have as much. */
const FLOOR = { sure: 16, likely: 12 }
const LEAST_EVIDENCE = { sure: 6, likely: 4 }
const MOST_RARITY = 16
/** How many places in true texts may have as much evidence. */
const ALARMS = { sure: 0, likely: 1 }
/** How much farther a word must go that official prose has put in such places itself. */
const MARGIN = { sure: 4, likely: 0 }
/** A pair that needs more evidence than this is never found. */
const BEYOND = 14
/** Words that official prose has this often are hardly ever spun, and would be looked up at every turn. */
const COMMON = 1000

const rows = (await readFile(`${FOLDER}/synonyms.tsv`, 'utf8')).trim().split('\n').slice(1)
const synonyms = new Map(
  rows.map((row) => row.split('\t')).map(([right, wrong]) => [right, new Set(wrong.split('|'))]),
)
for (const [right, wrong] of synonyms) for (const word of wrong) synonyms.get(word)?.add(right)
const originals = new Map()
for (const [right, wrong] of synonyms) {
  for (const word of wrong) originals.set(word, [...(originals.get(word) ?? []), right])
}
const known = new Set([...synonyms.keys(), ...originals.keys()])

const counts = new Map([...known].map((word) => [word, { n: 0, sides: [new Map(), new Map()] }]))
const overall = [new Map(), new Map()]
let total = 0
/** Places of synonyms: word, before, after → how often, and with what weight. */
const places = new Map()
const add = (map, key, by) => map.set(key, (map.get(key) ?? 0) + by)

/** Longer words are parted where one of ours stands in them: 安全生产, 凝聚力. */
function wordsOf(line) {
  return cut(line, false).flatMap((word) => {
    if (word.length < 3 || known.has(word)) return [word]
    for (const at of [2, word.length - 2]) {
      const parts = [word.slice(0, at), word.slice(at)]
      if (parts.some((part) => known.has(part))) return parts
    }
    return [word]
  })
}

function read(line, weight) {
  const words = wordsOf(line)
  for (const [index, word] of words.entries()) {
    const count = counts.get(word)
    if (!count) continue
    const sides = [neighbourBefore(words, index), neighbourAfter(words, index)]
    count.n += weight
    total += weight
    for (const side of [0, 1]) {
      add(count.sides[side], sides[side], weight)
      add(overall[side], sides[side], weight)
    }
    if (!originals.has(word)) continue
    const place = `${word}\t${sides.join('\t')}`
    const seen = places.get(place)
    if (seen) seen.times++
    else places.set(place, { times: 1, weight })
  }
}

/** FNV-1a: which stretches are left out depends on nothing but their text's name and place. */
function isLeftOut(name, line) {
  let hash = 2166136261
  for (const char of `${name}:${Math.floor(line / STRETCH)}`) {
    hash = Math.imul(hash ^ char.charCodeAt(0), 16777619) >>> 0
  }
  return hash % LEFT_OUT === 0
}

const texts = await Promise.all(
  process.argv.slice(2).map(async (argument) => {
    const [path, weight = '1'] = argument.split(':')
    const name = path
      .split('/')
      .at(-1)
      .replace(/\.txt$/u, '')
    return { name, weight: Number(weight), lines: (await readFile(path, 'utf8')).split('\n') }
  }),
)
const leftOut = new Set()
for (const { name, lines } of texts) {
  for (const [index, line] of lines.entries()) {
    if (line.length > SHORT_LINE && isLeftOut(name, index)) leftOut.add(line)
  }
}
for (const { name, weight, lines } of texts) {
  for (const [index, line] of lines.entries()) {
    if (!isLeftOut(name, index) && !leftOut.has(line)) read(line, weight)
  }
}

/** How much likelier a neighbour is beside a word than beside any; `less` is taken from its count. */
function weigh(word, side, neighbour, less = 0) {
  const { n, sides } = counts.get(word)
  const expected = ((n - less) * ((overall[side].get(neighbour) ?? 0) - less)) / total
  const seen = (sides[side].get(neighbour) ?? 0) - less
  return Math.round(SCALE * Math.log((seen + 1) / (expected + 1)))
}

/** That a neighbour is missing tells nothing where fewer were to be expected. */
const RARE = 1.5
const commonest = overall.map((side) => [...side].sort((a, b) => b[1] - a[1]))

/** What is worth being listed of a word: how much it tells, with rarer words not starved. */
function* candidates(word, side) {
  const { n, sides } = counts.get(word)
  const worth = (times, weight) => (times * Math.abs(weight)) / n ** 0.6
  const isOriginal = synonyms.has(word)
  for (const [neighbour, times] of sides[side]) {
    const weight = weigh(word, side, neighbour)
    const least = isOriginal ? LEAST.original : LEAST.synonym
    if (weight >= 2 && times >= least) yield { neighbour, weight, worth: worth(times, weight) }
  }
  if (!originals.has(word)) return
  for (const [neighbour, times] of commonest[side]) {
    if ((times * n) / total < RARE) break
    const weight = weigh(word, side, neighbour)
    if (weight <= -2) yield { neighbour, weight, worth: worth((times * n) / total, weight) * 0.5 }
  }
}

const all = []
for (const word of known) {
  if (counts.get(word).n === 0) continue
  for (const side of [0, 1]) {
    for (const entry of candidates(word, side)) all.push({ word, side, ...entry })
  }
}
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
all.sort((a, b) => b.worth - a.worth || order(a.word, b.word) || order(a.neighbour, b.neighbour))
const listed = new Map()
for (const { word, side, neighbour, weight } of all.slice(0, ENTRIES)) {
  const sides = listed.get(word) ?? [new Map(), new Map()]
  listed.set(word, sides)
  sides[side].set(neighbour, weight)
}

/** How much two neighbours speak for the original: as the rule reckons, but for the place's own count. */
function evidence(wrong, right, neighbours, less) {
  let sum = 0
  for (const side of [0, 1]) {
    const neighbour = neighbours[side]
    sum += listed.get(right)?.[side].get(neighbour) ?? 0
    if (listed.get(wrong)?.[side].has(neighbour)) sum -= weigh(wrong, side, neighbour, less)
  }
  return sum
}

/** How many places of true texts have how much evidence, by pair. */
const alarms = new Map()
for (const [place, { times, weight }] of places) {
  const [wrong, ...neighbours] = place.split('\t')
  for (const right of originals.get(wrong)) {
    const sum = evidence(wrong, right, neighbours, weight)
    if (sum < LEAST_EVIDENCE.likely) continue
    const pair = `${wrong}\t${right}`
    const byEvidence = alarms.get(pair) ?? []
    alarms.set(pair, byEvidence)
    byEvidence[sum] = (byEvidence[sum] ?? 0) + times
  }
}

const evenUp = (figure) => 2 * Math.ceil(figure / 2)

/** The evidence that a pair needs; even, so that fewer rows are needed. */
function needed(wrong, right, grade) {
  const rarity = SCALE * Math.log((counts.get(right).n + 10) / (counts.get(wrong).n + 10))
  const floor = Math.ceil(FLOOR[grade] - Math.max(-MOST_RARITY, Math.min(rarity, MOST_RARITY)))
  const byEvidence = alarms.get(`${wrong}\t${right}`) ?? []
  let [sum, above] = [byEvidence.length, 0]
  while (sum > 0 && above + (byEvidence[sum - 1] ?? 0) <= ALARMS[grade])
    above += byEvidence[--sum] ?? 0
  const beyond = sum === 0 ? 0 : sum + MARGIN[grade]
  return evenUp(Math.max(LEAST_EVIDENCE[grade], floor, beyond))
}

/** Synonyms of an original by the evidence that they need: surely spun, and likely. */
function gradesOf(right) {
  const grades = new Map()
  for (const word of [...synonyms.get(right)].sort(order)) {
    if (counts.get(word).n > COMMON) continue
    const [sure, likely] = ['sure', 'likely'].map((grade) => needed(word, right, grade))
    if (likely <= BEYOND) grades.set(word, [sure, Math.min(likely, sure)].join(':'))
  }
  return grades
}

/** `4深入|扎实|2不断`: a figure, and the words that have it. */
function cellOf(figures) {
  const byFigure = Map.groupBy(figures, ([, figure]) => figure)
  return [...byFigure]
    .sort((a, b) => Number.parseInt(b[0], 10) - Number.parseInt(a[0], 10) || order(a[0], b[0]))
    .map(
      ([figure, entries]) =>
        figure +
        entries
          .map(([word]) => word)
          .sort(order)
          .join('|'),
    )
    .join('|')
}

const write = (name, header, lines) =>
  writeFile(`${FOLDER}/${name}.tsv`, `${[header, ...lines].join('\n')}\n`)
await write(
  'neighbours',
  'word\tbefore\tafter\tsource',
  [...listed]
    .sort((a, b) => order(a[0], b[0]))
    .map(([word, sides]) => [word, ...sides.map(cellOf), 'counts'].join('\t')),
)
await write(
  'pairs',
  'right\twrong\tsource',
  [...synonyms.keys()]
    .sort(order)
    .map((right) => [right, cellOf(gradesOf(right)), 'counts'])
    .filter(([, wrong]) => wrong !== '')
    .map((row) => row.join('\t')),
)
