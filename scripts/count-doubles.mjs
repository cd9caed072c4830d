import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { cut } from 'jieba-wasm'

/*
 * Counts where well-edited texts write a character twice, for lib/data/doubled-characters:
 * `node scripts/count-doubles.mjs TEXT…` rewrites words.tsv and neighbours.tsv. Statistics only, no text.
 */

const FOLDER = 'lib/data/doubled-characters'
const MAX_CLAUSE = 500
/** A word seen once may be a slip of that text. */
const LEAST = 2
/** 往往, 层层: words of their own that may stand anywhere. */
const FREE = 100

const words = { before: new Map(), behind: new Map(), itself: new Map() }
const neighbours = new Map()

const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
const kindOf = (sign) =>
  sign === undefined ? '^' : /\d/u.test(sign) ? '0' : /[A-Za-z]/u.test(sign) ? 'A' : sign

function note(where, char, sign) {
  const key = `${where}\t${char}`
  if (!neighbours.has(key)) neighbours.set(key, new Set())
  if (!/\s/u.test(kindOf(sign))) neighbours.get(key).add(kindOf(sign))
}

function read(clause) {
  const tokens = []
  for (const match of clause.matchAll(/([\u4e00-\u9fff])\1/gu)) {
    const [, char] = match
    const start = match.index
    const isPair = (at) =>
      clause[at] === clause[at + 1] && /[\u4e00-\u9fff]/u.test(clause[at] ?? '')
    if (isPair(start + 2) || isPair(start - 2) || clause[start + 2] === char) continue
    if (tokens.length === 0) {
      for (const text of cut(clause, false)) {
        const begin = tokens.at(-1)?.end ?? 0
        tokens.push({ text, start: begin, end: begin + text.length })
      }
    }
    const [first, second] = tokens.filter((t) => t.end > start && t.start < start + 2)
    const [before, after] = [clause[start - 1], clause[start + 2]]
    if (!second) {
      if (first.text.length > 2) continue
      count(words.itself, first.text)
      note('itself-after', char, before)
      note('itself-to', char, after)
    } else if (first.text === char && second.text === char) {
      note('alone-after', char, before)
      note('alone-to', char, after)
    } else if (first.text === char) {
      count(words.before, second.text)
      note('before', char, before)
    } else if (second.text === char) {
      count(words.behind, first.text)
      note('behind', char, after)
    }
  }
}

for (const path of process.argv.slice(2)) {
  for (const clause of (await readFile(path, 'utf8')).split(/[。！？；!?;\n]/u)) {
    if (clause.length <= MAX_CLAUSE) read(clause)
  }
}

const sorted = (set) => [...set].sort((a, b) => (a < b ? -1 : 1))
const rows = Object.entries(words).map(([where, seen]) => {
  const least = where === 'itself' ? FREE : LEAST
  const often = [...seen].filter(([, times]) => times >= least).map(([word]) => word)
  return `${where}\t${sorted(often).join('|')}\tcounts`
})
await writeFile(`${FOLDER}/words.tsv`, `${['where\twords\tsource', ...rows].join('\n')}\n`)
const free = new Set([...words.itself].filter(([, n]) => n >= FREE).map(([word]) => word[0]))
const table = [...neighbours]
  .filter(([key]) => !(key.startsWith('itself') && free.has(key.split('\t')[1])))
  .map(([key, signs]) => `${key}\t${sorted(signs).join('')}\tcounts`)
const header = 'where\tcharacter\tneighbours\tsource'
await writeFile(`${FOLDER}/neighbours.tsv`, `${[header, ...table.sort()].join('\n')}\n`)
