import { readFileSync } from 'node:fs'
import path from 'node:path'
import { pagesFolder } from './build-pages.ts'
import type { LabDraft } from './harness.ts'

interface ManifestChunk {
  readonly name?: string
  readonly file: string
  readonly isEntry?: boolean
  readonly css?: readonly string[]
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, ManifestChunk>>

/** The HTML of an editor's page with a draft in it; throws when the pages were not built. */
export function labPage(editor: string, draft: LabDraft): string {
  const manifest: Manifest = JSON.parse(
    readFileSync(path.join(pagesFolder, 'manifest.json'), 'utf8'),
  )
  const key = `editors/${editor}.ts`
  const entry = manifest[key]
  if (!entry) throw new Error(`no page of the editor “${editor}” was built`)
  const styles = [...stylesOf(manifest, key)]
  return html(draft, {
    head: styles.map((file) => `<link rel="stylesheet" href="/lab/${file}">`).join('\n'),
    script: `/lab/${entry.file}`,
  })
}

/** The HTML of a suite's fake with a draft in it. */
export function fakePage(fake: string, draft: LabDraft, variant = ''): string {
  return html(draft, { script: `/lab-fakes/${fake}.js`, variant })
}

interface Parts {
  readonly head?: string
  readonly script: string
  readonly variant?: string
}

function html(draft: LabDraft, { head = '', script, variant = '' }: Parts): string {
  return [
    `<!doctype html><html lang="zh-CN" data-variant="${variant}"><meta charset="utf-8">`,
    '<title>测试页</title>',
    head,
    '<style>body { margin: 16px; font: 16px/1.8 sans-serif }</style><body>',
    `<script type="application/json" id="draft">${JSON.stringify(draft).replaceAll('<', '\\u003c')}</script>`,
    `<script type="module" src="${script}"></script>`,
  ].join('\n')
}

function stylesOf(manifest: Manifest, key: string, seen = new Set<string>()): Set<string> {
  const { css = [], imports = [] } = manifest[key] ?? {}
  for (const name of imports) if (!seen.has(name)) stylesOf(manifest, name, seen.add(name))
  for (const file of css) seen.add(file)
  return new Set([...seen].filter((name) => name.endsWith('.css') && !(name in manifest)))
}
