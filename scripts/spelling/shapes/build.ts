/**
 * Writes similar.tsv, the characters that are easily mistaken for one another: `node scripts/spelling/shapes/build.ts`.
 * A row is a character, a tab, and the candidates for what was meant, the most likely first. Made from nothing but
 * the pictures of an open font (Noto Serif CJK SC, OFL) and characters.tsv; the same font gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { drawGlyphs, SIZE } from './glyphs.ts'
import { describeShape, likeness, likenessOfWholes, withBonus } from './likeness.ts'

const FONT = 'Noto Serif CJK SC'
const MOST_CANDIDATES = 8
/** Rarer characters (in about 65 million) are never what was meant. */
const RARE = 700
/** Characters less alike are no candidates, however common. */
const LEAST_LIKENESS = 0.2
/** A frequent character is meant more often: what e times the frequency adds. */
const FREQUENCY_WEIGHT = 0.061

const file = (name: string) => path.join(import.meta.dirname, name)

function readCharacters() {
  return readFileSync(file('characters.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => {
      const [character = '', count = ''] = row.split('\t')
      return { character, count: Number(count) }
    })
}

const characters = readCharacters()
const pictures = await drawGlyphs(
  characters.map(({ character }) => character),
  FONT,
)
const entries = characters.map(({ character, count }, index) => ({
  character,
  bonus: FREQUENCY_WEIGHT * Math.log(count + 1),
  shape: describeShape(pictures.subarray(index * SIZE * SIZE, (index + 1) * SIZE * SIZE)),
}))
const targets = entries.filter((_, index) => (characters[index]?.count ?? 0) >= RARE)

function candidatesOf(entry: (typeof entries)[number]): string {
  const others = targets.filter((target) => target !== entry)
  const wholes = others.map((other) => likenessOfWholes(entry.shape, other.shape))
  // What the last of the best has at least, before any part is looked at: most others cannot reach it.
  const atLeast = others.map(({ bonus }, index) => withBonus(wholes[index] ?? 0) + bonus)
  let toBeat = Float64Array.from(atLeast).sort().at(-MOST_CANDIDATES) ?? 0
  const best: { character: string; score: number }[] = []
  for (const [index, { character, bonus, shape }] of others.entries()) {
    const alike = likeness(entry.shape, shape, wholes[index] ?? 0, toBeat - bonus)
    const score = alike + bonus
    if (alike < LEAST_LIKENESS || score < toBeat) continue
    best.push({ character, score })
    best.sort((one, other) => other.score - one.score)
    best.length = Math.min(best.length, MOST_CANDIDATES)
    toBeat = Math.max(toBeat, best[MOST_CANDIDATES - 1]?.score ?? 0)
  }
  return best.map(({ character }) => character).join('')
}

const rows = entries
  .map((entry) => ({ character: entry.character, candidates: candidatesOf(entry) }))
  .filter(({ candidates }) => candidates !== '')
writeFileSync(
  file('similar.tsv'),
  rows.map(({ character, candidates }) => `${character}\t${candidates}\n`).join(''),
)
