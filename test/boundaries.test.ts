import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const MAX_LINES = 300
const MAX_ENTRY_LINES = 60

/**
 * What each part may import, besides itself. Anything that is not listed is an arrow that runs back.
 * Named parts are folders; `npm:` names are packages, and only the parts listed under `pureParts` are held to them.
 */
const allowedParts: Record<string, readonly string[]> = {
  'lib/core': [],
  'lib/text': ['lib/core'],
  'lib/data': ['lib/core', 'lib/text'],
  'lib/presets': ['lib/core'],
  'lib/rules': ['lib/core', 'lib/text', 'lib/data'],
  'lib/spelling': ['lib/core', 'lib/text', 'lib/data'],
  'lib/settings': ['lib/core'],
  'lib/engine': [
    'lib/core',
    'lib/text',
    'lib/data',
    'lib/presets',
    'lib/rules',
    'lib/spelling',
    'lib/settings',
  ],
  'lib/filling': ['lib/core', 'lib/engine'],
  'lib/reports': ['lib/core', 'lib/text', 'lib/engine'],
  'lib/page': ['lib/core'],
  'lib/editors': ['lib/core', 'lib/page'],
  'lib/messaging': ['lib/core', 'lib/editors', 'lib/engine', 'lib/settings'],
  'lib/first-look': [],
  'lib/tab-memory': ['lib/engine', 'lib/messaging'],
  'lib/files': ['lib/core', 'lib/engine'],
  components: ['lib/core', 'lib/engine', 'lib/filling', 'lib/reports', 'lib/settings'],
  surfaces: [
    'components',
    'lib/core',
    'lib/editors',
    'lib/engine',
    'lib/filling',
    'lib/messaging',
    'lib/reports',
    'lib/settings',
    'lib/tab-memory',
  ],
  entrypoints: ['*'],
  cli: ['*'],
}

/** Packages that a part is held to; parts that are not listed may use any. */
const allowedPackages: Record<string, readonly string[]> = {
  'lib/core': ['zod'],
  'lib/text': ['zod', 'jieba-wasm'],
  'lib/rules': ['zod'],
  'lib/spelling': ['zod'],
  'lib/filling': [],
  'lib/reports': [],
  'lib/editors': [],
  'lib/page': [],
}

/** Parts that run in plain Node: no browser, no page. */
const pureParts = [
  'lib/core',
  'lib/text',
  'lib/rules',
  'lib/spelling',
  'lib/engine',
  'lib/data',
  'lib/filling',
  'lib/reports',
]

/** Parts that the content script brings into the page: types of other parts only. */
const pageParts = ['lib/editors', 'lib/page']

/** Parts that surfaces never load; all others keep to `zod/mini`, or every page would carry both builds. */
const classicZodParts = ['lib/text', 'lib/data', 'lib/rules', 'lib/spelling', 'cli']

interface Source {
  readonly file: string
  readonly part: string
  readonly code: string
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[]
}

const partNames = Object.keys(allowedParts)

function partOf(file: string): string | undefined {
  return partNames.find((part) => file.startsWith(`${part}/`))
}

function readSources(): Source[] {
  return ['lib', 'components', 'surfaces', 'entrypoints', 'cli']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name).split(path.sep).join('/')
      const code = readFileSync(file, 'utf8')
      return { file, part: partOf(file) ?? 'nowhere', code, imports: readImports(code) }
    })
}

/** Every static import and re-export, dynamic `import('…')` and `import.meta.glob('…')`. */
function readImports(code: string): Source['imports'] {
  const statements = code.matchAll(
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|\bimport\.meta\.glob(?:<[^(]*>)?\(\s*['"]([^'"]+)['"]/gm,
  )
  return [...statements].map(([, type, fixed, dynamic, glob]) => ({
    from: fixed ?? dynamic ?? glob ?? '',
    typeOnly: type !== undefined,
  }))
}

/** The part that an import leads to, or the package's name with `npm:` before it. */
function targetOf(file: string, from: string): string {
  const plain = from.split('?')[0] ?? from
  if (plain.startsWith('@/') || plain.startsWith('~/')) return partOf(plain.slice(2)) ?? plain
  if (plain.startsWith('.')) {
    const resolved = path.posix.join(path.posix.dirname(file), plain)
    return partOf(resolved) ?? partOf(`${resolved}/`) ?? resolved
  }
  return `npm:${plain}`
}

/** The code without comments and strings, so that only what runs is looked at. */
function bareCode(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''")
}

const sources = readSources()

/** Asserts on a list of `file: what is wrong` lines, so that a failure names every place. */
function expectNone(faults: readonly string[]): void {
  expect(faults).toEqual([])
}

test('there is something to look at, and all of it has its place', () => {
  expect(sources.length).toBeGreaterThan(20)
  expectNone(sources.filter(({ part }) => part === 'nowhere').map(({ file }) => file))
})

test('imports run from the surfaces down to the core', () => {
  expectNone(
    sources.flatMap(({ file, part, imports }) => {
      const allowed = allowedParts[part] ?? []
      if (allowed.includes('*')) return []
      return imports
        .map(({ from }) => targetOf(file, from))
        .filter((target) => !target.startsWith('npm:') && target !== part)
        .filter((target) => !allowed.includes(target))
        .map((target) => `${file}: ${part} must not import ${target}`)
    }),
  )
})

test('the lower parts use only the packages they are held to', () => {
  expectNone(
    sources.flatMap(({ file, part, imports }) => {
      const allowed = allowedPackages[part]
      if (!allowed) return []
      return imports
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ from }) => targetOf(file, from))
        .filter(
          (target) => target.startsWith('npm:') && !allowed.some((name) => isOf(target, name)),
        )
        .map((target) => `${file}: ${part} must not use ${target.slice(4)}`)
    }),
  )
})

test('what surfaces load keeps to the small build of zod', () => {
  expectNone(
    sources
      .filter(({ part }) => !classicZodParts.includes(part))
      .filter(({ imports }) => imports.some(({ from, typeOnly }) => from === 'zod' && !typeOnly))
      .map(({ file }) => `${file}: must import zod/mini`),
  )
})

test('what runs in the page brings neither rules nor zod with it', () => {
  expectNone(
    sources
      .filter(({ part }) => pageParts.includes(part))
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ from }) => targetOf(file, from))
          .filter((target) => !pageParts.includes(target))
          .map((target) => `${file}: takes ${target} into the page`),
      ),
  )
})

test('the engine and everything below it know neither browser nor page', () => {
  expectNone(
    sources
      .filter(({ part }) => pureParts.includes(part))
      .filter(({ code }) =>
        /(?<![\w.])(browser|chrome|document|window)\s*[.[]/.test(bareCode(code)),
      )
      .map(({ file }) => `${file}: uses browser.*, document or window`),
  )
})

test('components take props and make no browser calls', () => {
  expectNone(
    sources
      .filter(({ part }) => part === 'components')
      .filter(({ code }) => /(?<![\w.])(browser|chrome)\s*[.[]/.test(bareCode(code)))
      .map(({ file }) => `${file}: calls browser.*`),
  )
})

test('no file is too long, and entries only wire', () => {
  const limit = (file: string) =>
    /^entrypoints\/(background|[\w.-]*content)(\/index)?\.ts$/.test(file)
      ? MAX_ENTRY_LINES
      : MAX_LINES
  expectNone(
    sources
      .map(({ file, code }) => ({ file, lines: code.trimEnd().split('\n').length }))
      .filter(({ file, lines }) => lines > limit(file))
      .map(({ file, lines }) => `${file}: ${lines} lines, at most ${limit(file)}`),
  )
})

test('nothing is called utils', () => {
  expectNone(sources.filter(({ file }) => /(^|\/)utils?(\/|\.)/.test(file)).map(({ file }) => file))
})

function isOf(target: string, packageName: string): boolean {
  return target === `npm:${packageName}` || target.startsWith(`npm:${packageName}/`)
}
