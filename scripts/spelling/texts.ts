import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Leaks } from './leaks'
import type { Source } from './sources'

/** Every so many lines one block of the counted texts is set aside to train the classifier on. */
const BLOCK = 700
const BLOCKS = 20
const SET_ASIDE = 7

const SENTENCES = /[^。！？；]*[。！？；]?/gu

/** The stretches of a source that are counted, and the lines set aside. */
export interface Reading {
  readonly counted: readonly string[]
  readonly aside: readonly string[]
}

/** Reads every file under the places; what stands in them is never counted. */
export function collectLeaks(places: readonly string[]): Leaks {
  const leaks = new Leaks()
  for (const place of places) {
    for (const file of filesUnder(place)) leaks.add(readFileSync(file, 'utf8'))
  }
  return leaks
}

function filesUnder(place: string): string[] {
  if (!statSync(place).isDirectory()) return [place]
  return readdirSync(place).flatMap((name) => filesUnder(path.join(place, name)))
}

/**
 * Reads a source without the sentences that leak and without repeated lines.
 * @param folder where the texts lie, packed by xz
 */
export function readSource(folder: string, source: Source, leaks: Leaks): Reading {
  const lines = unpack(path.join(folder, `${source.file}.txt.xz`)).split('\n')
  const counted: string[] = []
  const aside: string[] = []
  const seen = new Set<string>()
  lines.forEach((line, i) => {
    const text = line.trim()
    if (text.length < 4 || seen.has(text)) return
    seen.add(text)
    const stretches = withoutLeaks(text, leaks)
    const isAside = Math.floor(i / BLOCK) % BLOCKS === SET_ASIDE
    for (const stretch of stretches) (isAside ? aside : counted).push(stretch)
  })
  return { counted, aside }
}

function unpack(file: string): string {
  return execFileSync('xz', ['-dc', file], { encoding: 'utf8', maxBuffer: 2 ** 30 })
}

function withoutLeaks(line: string, leaks: Leaks): string[] {
  const stretches: string[] = []
  let stretch = ''
  for (const [sentence] of line.matchAll(SENTENCES)) {
    if (!leaks.has(sentence)) stretch += sentence
    else {
      if (stretch) stretches.push(stretch)
      stretch = ''
    }
  }
  if (stretch) stretches.push(stretch)
  return stretches
}
