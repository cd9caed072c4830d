import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { migrate } from '../../lib/settings/migrations'
import { SETTINGS_VERSION, type Settings, settingsSchema } from '../../lib/settings/schema'

const folder = 'test/settings/versions'
const files = readdirSync(folder).toSorted()

function read(version: number): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}/${version}.json`, 'utf8'))
}

function migrated(raw: unknown): Settings {
  const result = migrate(raw)
  if (result.status !== 'ok') throw new Error(result.detail)
  return result.settings
}

test('there is an example file for every version', () => {
  const versions = Array.from({ length: SETTINGS_VERSION }, (_, index) => `${index + 1}.json`)
  expect(files).toEqual(versions)
})

test.each(files)('%s becomes settings of this version, itself unchanged', (file) => {
  const raw = read(Number.parseInt(file, 10))
  const before = structuredClone(raw)
  expect(migrated(raw).version).toBe(SETTINGS_VERSION)
  expect(raw).toEqual(before)
})

test('the example of this version names every setting and comes back as it is', () => {
  const raw = read(SETTINGS_VERSION)
  expect(Object.keys(raw)).toEqual(Object.keys(settingsSchema.shape))
  expect(migrated(raw)).toEqual(raw)
})

test('version 1 keeps every choice; its words become a pack of their own', () => {
  const { rules, ownPack, packs, ignored, preset, marksInPage } = migrated(read(1))
  expect({ preset, marksInPage, rules }).toEqual({
    preset: 'strict',
    marksInPage: false,
    rules: read(1).rules,
  })
  expect(ignored).toEqual([{ key: '0123456789abcdef0123456789abcdef' }])
  expect(ownPack.placeholders).toEqual(['＠＠'])
  expect(ownPack.documentTypes).toHaveLength(1)
  expect(packs.map(({ title, enabled }) => [title, enabled])).toEqual([['自有词表', true]])
  expect(packs[0]?.rows.map(({ wrong, right }) => [wrong, right])).toEqual([
    ['农业局', '农业农村局'],
    ['老区', ''],
  ])
})

test('settings of a later version are told apart from broken ones', () => {
  expect(migrate({ version: SETTINGS_VERSION + 1 }).status).toBe('newer')
  expect(migrate({ version: 1, ignored: 'none' }).status).toBe('broken')
  expect(migrate({ version: 1, ownPack: { typos: 3 } }).status).toBe('broken')
  expect(migrate({ version: 'one' }).status).toBe('broken')
  expect(migrate('scrambled').status).toBe('broken')
})

test.each([
  ['a value of the wrong kind', { marksInPage: 1 }, 'marksInPage: expected boolean'],
  [
    'a word that is no choice',
    { preset: 'x' },
    'preset: expected "quiet" | "recommended" | "strict"',
  ],
  ['a setting that nobody knows', { colour: 1 }, ': unknown "colour"'],
  [
    'a list that is too long',
    { sites: Array(501).fill({ site: 'https://a.cn/*' }) },
    'sites: at most 500',
  ],
  ['a name that is too short', { ownPack: { units: ['县'] } }, 'ownPack.units.0: at least 2'],
  ['an address that is none', { sites: [{ site: 'a.cn' }] }, 'sites.0.site: invalid_format'],
])('what is wrong with broken settings is told in a line: %s', (_, wrong, detail) => {
  expect(migrate({ version: SETTINGS_VERSION, ...wrong })).toEqual({ status: 'broken', detail })
})
