import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { createEngine } from '../../lib/engine/engine'
import { settingsSchema } from '../../lib/settings/schema'
import { realParts } from '../rules/run-rule'

interface Defect {
  readonly start: number
  readonly end: number
  readonly kind: string
}

const folder = path.join(import.meta.dirname, 'planted')

/** Takes ⟦defect⟧{kind} out of a text; `none` marks what is no defect, or one that nobody could be sure of. */
function readPlanted(marked: string): { text: string; defects: Defect[] } {
  const defects: Defect[] = []
  const open: number[] = []
  let text = ''
  for (const [token, kind] of marked.matchAll(/⟦|⟧(?:\{([^}]*)\})?|[^⟦⟧]/gu)) {
    if (token === '⟦') open.push(text.length)
    else if (token.startsWith('⟧')) {
      const start = open.pop() ?? 0
      if (kind !== undefined && kind !== 'none') defects.push({ start, end: text.length, kind })
    } else text += token
  }
  return { text, defects }
}

test('defects planted by hand in many kinds of document: what is found, and what is still missed', async () => {
  const engine = createEngine(realParts)
  const missed: string[] = []
  let planted = 0
  for (const name of (await readdir(folder)).filter((file) => !file.includes('.missed.')).sort()) {
    const { text, defects } = readPlanted(await readFile(path.join(folder, name), 'utf8'))
    const settings = settingsSchema.parse({})
    const report = await engine.check({ text, coverage: 'full', source: 'file', settings })
    planted += defects.length
    for (const { start, end, kind } of defects) {
      const isFound = report?.findings.some(
        ({ range }) => range.start < Math.max(end, start + 1) && range.end > start,
      )
      if (!isFound) missed.push(`${name}\t${kind}\t${text.slice(start, end)}`)
    }
  }
  const table = [`${planted - missed.length} of ${planted} found`, ...missed, ''].join('\n')
  await expect(table).toMatchFileSnapshot(path.join(folder, 'all.missed.txt'))
})
