import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A key as the code names it; `*` stands for one part that is only known when it runs. */
export interface UsedKey {
  readonly file: string
  readonly key: string
}

/** Every key that is named in the sources: `i18n.t('a.b')`, `` i18n.t(`a.${x}`) `` and `__MSG_a__`. */
export function usedKeys(): UsedKey[] {
  return ['components', 'surfaces', 'entrypoints', 'lib', 'wxt.config.ts']
    .flatMap(filesIn)
    .flatMap((file) => keysIn(readFileSync(file, 'utf8')).map((key) => ({ file, key })))
}

function filesIn(place: string): string[] {
  if (place.endsWith('.ts')) return [place]
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

/** All string and template literals within the first argument of each call: a choice between keys has several. */
function keysIn(code: string): string[] {
  const calls = [...code.matchAll(/i18n\.t\(/gu)].flatMap(({ index }) => {
    const argument = firstArgument(code.slice(index + 'i18n.t('.length))
    return [...argument.matchAll(/'([\w.]+)'|`([^`]+)`/gu)].map(
      ([, plain, template]) => plain ?? (template ?? '').replace(/\$\{[^}]+\}/gu, '*'),
    )
  })
  const inManifest = [...code.matchAll(/__MSG_(\w+)__/gu)].map(([, key = '']) => key)
  return [...calls, ...inManifest]
}

/** What stands before the comma or bracket that ends an argument. */
function firstArgument(code: string): string {
  let depth = 0
  for (const [index, sign] of [...code].entries()) {
    if (depth === 0 && (sign === ',' || sign === ')')) return code.slice(0, index)
    if ('([{'.includes(sign)) depth += 1
    if (')]}'.includes(sign)) depth -= 1
  }
  return code
}

/** Whether a key of the messages is one that the code names. */
export function matches(used: string, key: string): boolean {
  const pattern = used.split('*').map(RegExp.escape).join('[^.]+')
  return new RegExp(`^${pattern}$`, 'u').test(key)
}
