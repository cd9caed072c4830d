import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Finding } from '../../lib/core/finding'
import { runRule } from '../../lib/core/lint'
import type { Rule } from '../../lib/core/rule'
import { documentTypes, rolesOf } from '../../lib/data/document-types'
import { recogniseType } from '../../lib/text/document-type'
import { createDraft } from '../../lib/text/draft'
import { loadJieba } from '../../lib/text/jieba'
import type { Segmenter } from '../../lib/text/segmenter'

/** The real segmenter, read from the installed package. */
export async function realSegmenter(): Promise<Segmenter> {
  const web = createRequire(import.meta.url).resolve('jieba-wasm/web')
  return loadJieba(await readFile(path.join(path.dirname(web), 'jieba_rs_wasm_bg.wasm')))
}

/** What one rule finds in a text, as the engine would run it. Throws what the rule throws. */
export function findingsOf(
  rule: Rule,
  text: string,
  segmenter: Segmenter,
  options: Readonly<Record<string, unknown>> = {},
): readonly Finding[] {
  const draft = createDraft(text, {
    segmenter,
    rolesOf,
    typeOf: (title) => recogniseType(documentTypes, title),
  })
  const parsed = rule.options.parse(options)
  const result = runRule(draft, { rule, severity: rule.meta.severity, options: parsed })
  if (result.status === 'failed') throw result.error
  if (result.status === 'no-segmenter') throw new Error(`${rule.id} asks for words`)
  return result.findings
}
