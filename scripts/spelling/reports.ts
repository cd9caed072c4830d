import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The reports of a folder, by name. */
export function readReports(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(path.join(folder, name), 'utf8'))
}

/** A text in pieces of so many UTF-16 units; a shorter rest is left out. */
export function stretchesOf(text: string, size: number): string[] {
  return Array.from({ length: Math.floor(text.length / size) }, (_, i) =>
    text.slice(i * size, (i + 1) * size),
  )
}
