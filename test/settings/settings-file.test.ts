import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { categories } from '../../lib/core/finding'
import { type Settings, settingsSchema } from '../../lib/settings/schema'
import { readSettingsFile, settingsFile } from '../../lib/settings/settings-file'

const fresh = settingsSchema.parse({})
const word = fc
  .string({ unit: fc.constantFrom(...'甲乙丙丁＠𠮷😀"\\,；=<>'), minLength: 1, maxLength: 12 })
  .filter((text) => text.length <= 40)
const name = fc.string({
  unit: fc.constantFrom(...'青禾县教育局（）𠮷'),
  minLength: 2,
  maxLength: 20,
})
const ruleId = fc.constantFrom('long-sentence', 'own-typo', ...categories)
const preset = fc.constantFrom('quiet' as const, 'recommended' as const, 'strict' as const)
const severity = fc.constantFrom('error' as const, 'warning' as const, 'info' as const)
const option = fc.oneof(fc.integer(), fc.boolean(), word, fc.array(word, { maxLength: 3 }))
const optionName = fc.constantFrom('minimum', 'words', 'strict')

const row = fc.record({
  wrong: word,
  right: fc.oneof(fc.constant(''), word),
  except: fc.array(word, { maxLength: 3 }),
  bad: fc.oneof(fc.constant(''), word),
  good: fc.oneof(fc.constant(''), word),
  note: name,
})
const id = fc.integer({ min: 1, max: 999 })

const settings: fc.Arbitrary<Settings> = fc.record({
  version: fc.constant(2 as const),
  preset,
  rules: fc.dictionary(
    ruleId,
    fc.record(
      { enabled: fc.boolean(), severity, options: fc.dictionary(optionName, option) },
      { requiredKeys: [] },
    ),
  ),
  packs: fc.array(
    fc.record({
      id: id.map((number) => `pack-${number}`),
      title: name,
      enabled: fc.boolean(),
      rows: fc.array(row, { maxLength: 4 }),
    }),
    { maxLength: 3 },
  ),
  ownPack: fc.record({
    placeholders: fc.array(word, { maxLength: 3 }),
    units: fc.array(name, { maxLength: 3 }),
    documentTypes: fc.array(
      fc.record({
        id: id.map((number) => `own-${number}`),
        title: name,
        titleWords: fc.array(name, { minLength: 1, maxLength: 3 }),
        required: fc.array(
          fc.record({ title: name, words: fc.array(name, { minLength: 1, maxLength: 2 }) }),
          { maxLength: 3 },
        ),
      }),
      { maxLength: 2 },
    ),
  }),
  sites: fc.array(
    fc.record(
      {
        site: fc.constantFrom('https://a.cn/*', 'http://oa.b.cn/*'),
        preset,
        marksInPage: fc.boolean(),
      },
      { requiredKeys: ['site'] },
    ),
    { maxLength: 2 },
  ),
  marksInPage: fc.boolean(),
  ignored: fc.array(
    fc.record(
      { key: fc.stringMatching(/^[0-9a-f]{32}$/u), ruleId, day: fc.constant('2026-03-05') },
      { requiredKeys: ['key'] },
    ),
    { maxLength: 3 },
  ),
})

function faultOf(text: string) {
  const read = readSettingsFile(text)
  return read.ok ? undefined : read.fault
}

describe('the settings file', () => {
  it('gives back exactly what was exported, whatever that was', () => {
    fc.assert(
      fc.property(settings, (chosen) => {
        expect(readSettingsFile(settingsFile(chosen))).toEqual({ ok: true, settings: chosen })
      }),
    )
  })

  it('reads an earlier version', () => {
    const read = readSettingsFile('{"version":1,"ignored":["a"]}')
    expect(read).toEqual({ ok: true, settings: { ...fresh, ignored: [{ key: 'a' }] } })
  })
})

describe('a file that is no export', () => {
  it.each([
    ['nothing', '', 'not-json'],
    ['a text', '工作总结', 'not-json'],
    ['half a file', settingsFile(fresh).slice(0, 40), 'not-json'],
    ['a list', '[]', 'not-settings'],
    ['some other object', '{"name":"x"}', 'not-settings'],
    ['an unknown setting', '{"version":2,"telemetry":true}', 'not-settings'],
    ['a later version', '{"version":99}', 'newer'],
    ['a prototype', '{"version":2,"rules":{"__proto__":{"enabled":false}}}', 'forbidden-key'],
    ['a constructor', '{"version":2,"constructor":{"prototype":{"x":1}}}', 'forbidden-key'],
    ['deep lists', `{"version":2,"rules":${'['.repeat(1e6)}${']'.repeat(1e6)}}`, 'too-deep'],
    ['deep objects', '{"a":'.repeat(1e5), 'too-deep'],
    ['markup for a name', withTitle('<img src=x onerror=alert(1)>'), 'not-settings'],
    ['a line break in a name', withTitle('甲\n乙'), 'not-settings'],
    ['a name without end', withTitle('甲'.repeat(1e6)), 'not-settings'],
  ])('is refused: %s', (_, text, kind) => {
    expect(faultOf(text)?.kind).toBe(kind)
    expect(Object.prototype).not.toHaveProperty('enabled')
  })

  it('is refused in one look, however its quotes are laid', () => {
    expect(faultOf('"\\'.repeat(2_000_000))?.kind).toBe('not-json')
  }, 2000)

  it('names the place that is wrong', () => {
    expect(faultOf('{"version":2,"preset":"loud"}')?.detail).toContain('preset')
  })
})

function withTitle(title: string): string {
  return JSON.stringify({ version: 2, packs: [{ id: 'pack-a', title, rows: [] }] })
}
