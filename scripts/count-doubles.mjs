import { readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { cut } from 'jieba-wasm'

/*
 * Counts where well-edited texts write a character twice, for lib/data/doubled-characters:
 * `node scripts/count-doubles.mjs TEXT…` rewrites words.tsv, neighbours.tsv and pairs.tsv. Statistics only, no text.
 */

const FOLDER = 'lib/data/doubled-characters'
const MAX_CLAUSE = 500
/** A word seen once may be a slip of that text. */
const LEAST = 2
/** STANDS_ANYWHERE of lib/data/doubled-characters/index.ts. */
const ANYWHERE = new Set('某奶妈爷爸弟宝静缓慢常深紧久默渐往纷频刚浓徐阵殷美')

const words = { before: new Map(), behind: new Map() }
const pairs = new Map()
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
    if (second && first.text.length > 1 && second.text.length > 1) {
      if (isMended(first.text, second.text)) count(pairs, `${first.text} ${second.text}`)
    } else if (!second) {
      if (first.text.length > 2) continue
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

/** Whether two words that meet read as other words once the character between them stands once. */
function isMended(first, second) {
  const doubled = first + second
  const mended = cut(first + second.slice(1), false)
  let end = 0
  const across = mended.find((word) => {
    end += word.length
    return end > first.length && end - word.length < first.length
  })
  if (across !== undefined && across.length > 2 && !doubled.includes(across)) return true
  const rest = mended.join(' ')
  return (
    (second.length > 2 && rest === `${first} ${second.slice(1)}`) ||
    (first.length > 2 && rest === `${first.slice(0, -1)} ${second}`)
  )
}

for (const path of process.argv.slice(2)) {
  for (const clause of (await readFile(path, 'utf8')).split(/[。！？；!?;\n]/u)) {
    if (clause.length <= MAX_CLAUSE) read(clause)
  }
}

const sorted = (set) => [...set].sort((a, b) => (a < b ? -1 : 1))
const rows = Object.entries(words).map(([where, seen]) => {
  const often = [...seen].filter(([, times]) => times >= LEAST).map(([word]) => word)
  return `${where}\t${sorted(often).join('|')}\tcounts`
})
await writeFile(`${FOLDER}/words.tsv`, `${['where\twords\tsource', ...rows].join('\n')}\n`)
const table = [...neighbours]
  .filter(([key]) => !(key.startsWith('itself') && ANYWHERE.has(key.split('\t')[1])))
  .map(([key, signs]) => `${key}\t${sorted(signs).join('')}\tcounts`)
const header = 'where\tcharacter\tneighbours\tsource'
await writeFile(`${FOLDER}/neighbours.tsv`, `${[header, ...table.sort()].join('\n')}\n`)

const met = new Map()
for (const [pair, times] of pairs) {
  const [first, second] = pair.split(' ')
  if (times >= LEAST) met.set(first, [...(met.get(first) ?? []), second])
}
const pairRows = [...met].map(
  ([first, seconds]) => `${first}\t${sorted(seconds).join('|')}\tcounts`,
)
await writeFile(
  `${FOLDER}/pairs.tsv`,
  `${['first\tseconds\tsource', ...pairRows.sort()].join('\n')}\n`,
)
