import { performance } from 'node:perf_hooks'
import process from 'node:process'
import type { Finding } from '../../lib/core/finding'
import type { Range } from '../../lib/core/range'
import { documentTypes, rolesOf } from '../../lib/data/document-types'
import { createEngine } from '../../lib/engine/engine'
import { settingsSchema } from '../../lib/settings/schema'
import { recogniseType } from '../../lib/text/document-type'
import { createDraft } from '../../lib/text/draft'
import { realSpeller } from '../rules/run-rule'
import { mutations } from './mutations'
import type { Defect } from './mutations/mutation'
import { applyDefect, type Mutant } from './plant'
import { randomFrom } from './random'
import { loadSegmenter } from './segmenter'
import { type CleanText, cleanTexts } from './texts'

/*
 * How many planted defects are found: `npm run bench:mutation [-- --class ID,… --samples N --seed N --list]`.
 * Each class is planted in each clean text at random places, one defect at a time. A defect is found when a
 * finding that the clean text did not have touches it; new findings elsewhere are extra.
 */

const flag = (name: string) => process.argv[process.argv.indexOf(`--${name}`) + 1]
const has = (name: string) => process.argv.includes(`--${name}`)
const samples = has('samples') ? Number(flag('samples')) : 3
const seed = has('seed') ? Number(flag('seed')) : 20_260_101
const classes = has('class') ? flag('class')?.split(',') : undefined
const TARGET = { mechanical: 95, consistency: 80 }

const segmenter = await loadSegmenter()
const engine = createEngine({ segmenter: async () => segmenter, speller: realSpeller })
const settings = settingsSchema.parse({})

async function findingsIn(text: string): Promise<readonly Finding[]> {
  const report = await engine.check({ text, coverage: 'full', source: 'file', settings })
  return report?.findings ?? []
}

/** Findings of the mutant that the clean text did not have. */
function fresh(before: readonly Finding[], after: readonly Finding[], mutant: Mutant): Finding[] {
  const known = new Set(before.map((f) => key(f.ruleId, mutant.moved(f.range.start), f.quote)))
  return after.filter((f) => !known.has(key(f.ruleId, f.range.start, f.quote)))
}

const key = (...parts: readonly (string | number)[]) => parts.join(' ')
const touches = (a: Range, b: Range) =>
  a.start < Math.max(b.end, b.start + 1) && Math.max(a.end, a.start + 1) > b.start

function isFound(finding: Finding, { places }: Mutant, { categories = [] }: Defect): boolean {
  return (
    categories.includes(finding.category) || places.some((place) => touches(finding.range, place))
  )
}

interface Tally {
  planted: number
  found: number
  grave: number
  extra: number
}

async function measure(texts: readonly CleanText[]): Promise<void> {
  const started = performance.now()
  const baseline = new Map<string, readonly Finding[]>()
  for (const { name, text } of texts) baseline.set(name, await findingsIn(text))
  console.log(
    `${'class'.padEnd(28)}${'planted'.padStart(8)}${'found'.padStart(7)}${'e+w'.padStart(7)}${'extra'.padStart(7)}`,
  )
  const totals = { mechanical: empty(), consistency: empty() }
  for (const mutation of mutations) {
    if (classes && !classes.includes(mutation.id)) continue
    const random = randomFrom(seed)
    const tally = empty()
    for (const { name, text } of texts) {
      const typeOf = (title: string | undefined) => recogniseType(documentTypes, title)
      const draft = createDraft(text, { segmenter, rolesOf, typeOf })
      for (let sample = 0; sample < samples; sample++) {
        const defect = mutation.plant(draft, random)
        if (!defect) continue
        const mutant = applyDefect(text, defect)
        if (mutant.text === text) continue
        const news = fresh(baseline.get(name) ?? [], await findingsIn(mutant.text), mutant)
        const hits = news.filter((finding) => isFound(finding, mutant, defect))
        const extras = news.filter((f) => !hits.includes(f) && f.severity !== 'info')
        tally.planted++
        tally.extra += extras.length
        if (hits.length > 0) tally.found++
        if (hits.some(({ severity }) => severity !== 'info')) tally.grave++
        if (has('list')) list(mutation.id, mutant, hits, extras)
      }
    }
    add(totals[mutation.kind], tally)
    print(mutation.id, tally, TARGET[mutation.kind])
  }
  print('all mechanical', totals.mechanical, TARGET.mechanical)
  print('all consistency', totals.consistency, TARGET.consistency)
  console.log(
    `seed ${seed}, ${texts.length} texts, ${((performance.now() - started) / 1000).toFixed(0)} s`,
  )
}

function empty(): Tally {
  return { planted: 0, found: 0, grave: 0, extra: 0 }
}

function add(to: Tally, tally: Tally): void {
  for (const field of Object.keys(tally) as (keyof Tally)[]) to[field] += tally[field]
}

function print(id: string, { planted, found, grave, extra }: Tally, target: number): void {
  const percent = (count: number) => (planted ? `${Math.round((100 * count) / planted)}%` : '–')
  const verdict =
    planted === 0
      ? 'no text offers a place'
      : (100 * found) / planted < target
        ? `below ${target}%`
        : ''
  const cells = [
    String(planted).padStart(8),
    percent(found).padStart(7),
    percent(grave).padStart(7),
  ]
  console.log(`${id.padEnd(28)}${cells.join('')}${String(extra).padStart(7)}  ${verdict}`.trimEnd())
}

function list(
  id: string,
  { text, places }: Mutant,
  hits: readonly Finding[],
  extras: readonly Finding[],
) {
  const around = ({ start, end }: Range) =>
    `${text.slice(Math.max(0, start - 16), start)}⟦${text.slice(start, Math.min(end, start + 80))}⟧${text.slice(end, end + 12)}`.replaceAll(
      '\n',
      '⏎',
    )
  if (hits.length === 0) console.log(`  MISSED ${id} ${places.slice(0, 1).map(around)}`)
  for (const extra of extras) console.log(`  EXTRA ${extra.ruleId} ${around(extra.range)}`)
}

await measure(await cleanTexts(process.cwd()))
