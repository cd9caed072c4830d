import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

const builds = {
  Chrome: path.resolve('.output/chrome-mv3/manifest.json'),
  Firefox: path.resolve('.output/firefox-mv3/manifest.json'),
}

/** Keys that would give the extension or a page more than the user has agreed to. */
const forbidden = [
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
]

describe.each(Object.entries(builds))('the manifest built for %s', (name, file) => {
  // Not skipped: a missing build would leave the promise untested. `npm test` builds before it tests.
  const manifest = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined

  test('is there', () => {
    expect(
      manifest,
      `${file} is missing: run npm run build and npm run build:firefox`,
    ).toBeDefined()
  })

  test('asks for exactly the permissions that were promised', () => {
    expect(manifest.permissions.toSorted()).toEqual([
      'activeTab',
      'contextMenus',
      'scripting',
      // Firefox has its sidebar without asking.
      ...(name === 'Chrome' ? ['sidePanel'] : []),
      'storage',
    ])
    expect(forbidden.filter((key) => key in manifest)).toEqual([])
  })

  test('may ask for a site to check it live, and holds none before', () => {
    expect(manifest.optional_host_permissions).toEqual(['*://*/*'])
  })

  test('lets extension pages reach nothing but the extension', () => {
    const policy: string = manifest.content_security_policy.extension_pages
    const directives = new Map(
      policy.split(';').map((directive) => {
        const [name = '', ...values] = directive.trim().split(/\s+/)
        return [name, values]
      }),
    )
    expect(directives.get('default-src')).toEqual(["'none'"])
    expect(directives.get('connect-src')).toEqual(["'self'"])
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"])
    expect([...directives.values()].flat().filter((value) => value.includes(':'))).toEqual([])
  })
})

test('Chrome knows which policies an organisation may set', () => {
  const folder = path.dirname(builds.Chrome)
  const manifest = JSON.parse(readFileSync(builds.Chrome, 'utf8'))
  expect(manifest.storage).toEqual({ managed_schema: 'managed-schema.json' })
  expect(existsSync(path.join(folder, manifest.storage.managed_schema))).toBe(true)
})
