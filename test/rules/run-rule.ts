import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Finding } from '../../lib/core/finding'
import { runRule } from '../../lib/core/lint'
import type { Rule } from '../../lib/core/rule'
import { documentTypes, rolesOf } from '../../lib/data/document-types'
import type { Loaders } from '../../lib/engine/engine'
import { makeSpeller } from '../../lib/spelling/load'
import { layOutModel } from '../../lib/spelling/packed-model'
import { recogniseType } from '../../lib/text/document-type'
import { createDraft } from '../../lib/text/draft'
import { loadJieba } from '../../lib/text/jieba'
import type { Segmenter } from '../../lib/text/segmenter'
import type { Speller } from '../../lib/text/speller'

/** The real segmenter, read from the installed package. */
export async function realSegmenter(): Promise<Segmenter> {
  const web = createRequire(import.meta.url).resolve('jieba-wasm/web')
  return loadJieba(await readFile(path.join(path.dirname(web), 'jieba_rs_wasm_bg.wasm')))
}

/** The real speller, on the model of the repository. */
export async function realSpeller(): Promise<Speller> {
  return makeSpeller(
    layOutModel(gunzipSync(await readFile(path.resolve('public/spelling.bin.gz')))),
  )
}

/** What a draft is read with. */
export interface Tools {
  readonly segmenter: Segmenter
  readonly speller: Speller
}

/** Both of them, real. */
export async function realTools(): Promise<Tools> {
  return { segmenter: await realSegmenter(), speller: await realSpeller() }
}

/** What the engine is made of, all of it real. */
export const realParts: Loaders = { segmenter: realSegmenter, speller: realSpeller }

/** What one rule finds in a text, as the engine would run it. Throws what the rule throws. */
export function findingsOf(
  rule: Rule,
  text: string,
  tools: Tools,
  options: Readonly<Record<string, unknown>> = {},
): readonly Finding[] {
  const draft = createDraft(text, {
    ...tools,
    rolesOf,
    typeOf: (title) => recogniseType(documentTypes, title),
  })
  const parsed = rule.options.parse(options)
  const result = runRule(draft, { rule, severity: rule.meta.severity, options: parsed })
  if (result.status === 'failed') throw result.error
  if (result.status !== 'ran') throw new Error(`${rule.id}: ${result.status}`)
  return result.findings
}
