import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { createEngine } from '../lib/engine/engine'
import type { CheckReport } from '../lib/engine/report'
import type { TextFormat } from '../lib/engine/text-format'
import type { Settings } from '../lib/settings/schema'
import { makeSpeller } from '../lib/spelling/load'
import { layOutModel } from '../lib/spelling/packed-model'
import { loadJieba } from '../lib/text/jieba'

/** Seen from the built command line, `.output/cli/check.js`. */
const MODEL = new URL('../../public/spelling.bin.gz', import.meta.url)

/** The engine of the extension, with its larger parts read from the disk. */
export function createNodeEngine(
  settings: Settings,
): (text: string, format?: TextFormat) => Promise<CheckReport> {
  const engine = createEngine({
    segmenter: async () => {
      const web = createRequire(import.meta.url).resolve('jieba-wasm/web')
      return loadJieba(await readFile(path.join(path.dirname(web), 'jieba_rs_wasm_bg.wasm')))
    },
    // Node's own streams take 0.25 s longer to unzip it.
    speller: async () => makeSpeller(layOutModel(gunzipSync(await readFile(MODEL)))),
  })
  return async (text, format) => {
    const report = await engine.check({ text, coverage: 'full', source: 'file', settings, format })
    if (!report) throw new Error('the check was aborted, and nobody can have aborted it')
    return report
  }
}
