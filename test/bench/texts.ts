import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

export interface CleanText {
  readonly name: string
  readonly text: string
}

/** The project's own clean texts and, where they lie beside the checkout, well-edited official reports. */
export async function cleanTexts(root: string): Promise<CleanText[]> {
  const folders = ['test/corpus/clean', '../shared/corpus/clean-dev'].map((f) => path.join(root, f))
  const texts: CleanText[] = []
  for (const folder of folders) {
    if (!existsSync(folder)) {
      console.error(`(${path.relative(root, folder)} is not there; its texts are left out)`)
      continue
    }
    for (const name of (await readdir(folder)).sort()) {
      if (!/^[^.]+\.txt$/u.test(name)) continue
      const text = await readFile(path.join(folder, name), 'utf8')
      texts.push({ name, text: text.replaceAll(/\r\n?/gu, '\n') })
    }
  }
  return texts
}
