import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { loadJieba } from '../../lib/text/jieba'
import type { Segmenter } from '../../lib/text/segmenter'

/** The engine's segmenter, read from the installed package. */
export async function loadSegmenter(): Promise<Segmenter> {
  const web = createRequire(import.meta.url).resolve('jieba-wasm/web')
  return loadJieba(await readFile(path.join(path.dirname(web), 'jieba_rs_wasm_bg.wasm')))
}
