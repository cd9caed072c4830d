import { performance } from 'node:perf_hooks'
import process from 'node:process'
import { cut } from 'jieba-wasm/web'
import { run as runZhlint } from 'zhlint'
import type { Draft } from '../../lib/core/draft'
import { runRule } from '../../lib/core/lint'
import { documentTypes, rolesOf } from '../../lib/data/document-types'
import { createEngine } from '../../lib/engine/engine'
import { configureRules } from '../../lib/presets'
import { rules } from '../../lib/rules'
import { settingsSchema } from '../../lib/settings/schema'
import { recogniseType } from '../../lib/text/document-type'
import { createDraft } from '../../lib/text/draft'
import type { Segmenter } from '../../lib/text/segmenter'
import { realSpeller } from '../rules/run-rule'
import { randomFrom } from './random'
import { loadSegmenter } from './segmenter'
import { cleanTexts } from './texts'

/*
 * What a check costs: `npm run bench`. Medians of warm runs on this machine, all in one process, so that the
 * comparisons hold whatever the machine.
 */

const SIZE = 3000
const remembering = await loadSegmenter()
/** Cuts anew each time: the first check of a text that was never seen. */
const forgetful: Segmenter = { cut: (text) => cut(text, false) }
const settings = settingsSchema.parse({})
const random = randomFrom(1)
const source = (await cleanTexts(process.cwd())).map(({ text }) => text).join('\n')
/** All but those that ask the speller, which `npm run bench:speller` measures. */
const configured = configureRules(rules, 'recommended', {}).filter(
  ({ rule }) => rule.meta.needs !== 'speller',
)

/** A text of a length: copies of the clean texts in which every sentence differs by a character. */
function textOf(length: number): string {
  let text = ''
  while (text.length < length) {
    const copy = text === '' ? source : source.replace(/\p{Script=Han}(?=。)/gu, otherCharacter)
    text += `${copy}\n`
  }
  return text.slice(0, length)
}

function otherCharacter(): string {
  return source[random.below(source.length)]?.replace(/\P{Script=Han}/u, '田') ?? '田'
}

function draftOf(text: string, segmenter: Segmenter): Draft {
  return createDraft(text, {
    segmenter,
    rolesOf,
    typeOf: (title) => recogniseType(documentTypes, title),
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}

async function time(rounds: number, run: () => unknown): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < rounds / 3; round++) await run()
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    await run()
    times.push(performance.now() - started)
  }
  return median(times)
}

/** Medians of runs that take turns, so that a busy moment of the machine falls on all of them alike. */
async function timeInTurn<Name extends string>(
  rounds: number,
  runs: Readonly<Record<Name, () => unknown>>,
): Promise<Record<Name, number>> {
  const names = Object.keys(runs) as Name[]
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = -rounds / 3; round < rounds; round++) {
    for (const name of names) {
      const started = performance.now()
      await runs[name]()
      if (round >= 0) times.get(name)?.push(performance.now() - started)
    }
  }
  const medians = names.map((name) => [name, median(times.get(name) ?? [])])
  return Object.fromEntries(medians) as Record<Name, number>
}

const row = (name: string, ms: number, note = '') =>
  console.log(`${name.padEnd(34)}${ms.toFixed(2).padStart(10)} ms  ${note}`.trimEnd())

function runAll(text: string, segmenter: Segmenter): void {
  const draft = draftOf(text, segmenter)
  for (const one of configured) runRule(draft, one)
}

async function shares(text: string): Promise<void> {
  const times = configured.map(() => [] as number[])
  for (let round = 0; round < 60; round++) {
    const draft = draftOf(text, remembering)
    touch(draft)
    configured.forEach((one, index) => {
      const started = performance.now()
      runRule(draft, one)
      times[index]?.push(performance.now() - started)
    })
  }
  const model = await time(40, () => touch(draftOf(text, remembering)))
  const costs = configured.map(({ rule }, index) => ({
    id: rule.id,
    ms: median(times[index] ?? []),
  }))
  const total = costs.reduce((sum, { ms }) => sum + ms, model)
  console.log(
    `\nshare of each rule (words remembered), with the document model ${total.toFixed(2)} ms`,
  )
  row('(document model)', model, `${((100 * model) / total).toFixed(0)}%`)
  for (const { id, ms } of costs.toSorted((a, b) => b.ms - a.ms)) {
    const share = (100 * ms) / total
    row(id, ms, `${share.toFixed(0)}%${share > 15 ? '  above 15%' : ''}`)
  }
}

/** Has the document model worked out, so that its cost falls on no rule. */
function touch(draft: Draft): void {
  void [draft.title, draft.headings, draft.sections, draft.enumerations, draft.figures]
  void [draft.dates, draft.documentType, draft.quotations, draft.protectedRanges]
  for (let at = 0; at < draft.text.length; at = Math.max(at + 1, draft.clauseAt(at).end)) {
    draft.tokensAt(at)
  }
}

const text = textOf(SIZE)
const engine = createEngine({ segmenter: async () => remembering, speller: realSpeller })
const check = (of: string) =>
  engine.check({ text: of, coverage: 'full', source: 'bench', settings })
// Compile and optimise everything that is measured.
for (let round = 0; round < 30; round++) runAll(text, forgetful)

const costs = await timeInTurn(90, {
  jieba: () => cut(text, false),
  first: () => runAll(text, forgetful),
  again: () => runAll(text, remembering),
  engine: () => check(text),
  zhlint: () => runZhlint(text, { rules: { preset: 'default' } }),
})
const times = (ms: number) => `${(ms / costs.jieba).toFixed(1)} × jieba`
console.log(`${SIZE} characters, ${configured.length} rules, Node ${process.version}`)
row('jieba-wasm cut of the text', costs.jieba)
// The goal is for warm runs: the words are known from the check before. A new text pays for jieba's own cut besides.
row('all rules, words remembered', costs.again, `${times(costs.again)} (at most 3)`)
row('all rules, text never seen', costs.first, times(costs.first))
row('engine.check, words remembered', costs.engine, times(costs.engine))
row('zhlint, its default check', costs.zhlint, `${times(costs.zhlint)} (we: less)`)

await shares(text)

console.log('\nten times the text (at most 12 times the time)')
let before = 0
for (const size of [1000, 10_000, 100_000, 1_000_000]) {
  const long = textOf(size)
  const ms = await time(size > 100_000 ? 5 : 15, () => runAll(long, forgetful))
  const factor = before ? `${(ms / before).toFixed(1)} ×` : ''
  row(`${size.toLocaleString('en')} characters`, ms, factor)
  before = ms
}
