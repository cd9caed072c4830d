/**
 * Writes characters.tsv from a folder of texts: `node scripts/spelling/shapes/count.ts FOLDER`. A row is a character
 * and how often the texts have it, the most frequent first: GB 2312 whole, and what else occurs RARE times or more.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Characters outside GB 2312 that occur less often are slips of the texts themselves. */
const RARE = 10

function gb2312(): string[] {
  const decoder = new TextDecoder('gbk')
  const characters: string[] = []
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (/^\p{Script=Han}$/u.test(character)) characters.push(character)
    }
  }
  return characters
}

function countCharacters(folder: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const text = readFileSync(path.join(folder, name), 'utf8')
    for (const [character] of text.matchAll(/\p{Unified_Ideograph}/gu)) {
      counts.set(character, (counts.get(character) ?? 0) + 1)
    }
  }
  return counts
}

const folder = process.argv[2]
if (!folder) throw new Error('Name the folder of texts.')
const counts = countCharacters(folder)
for (const [character, count] of counts) if (count < RARE) counts.delete(character)
for (const character of gb2312()) counts.set(character, counts.get(character) ?? 0)
const rows = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
const file = path.join(import.meta.dirname, 'characters.tsv')
writeFileSync(file, rows.map((row) => `${row.join('\t')}\n`).join(''))
