import { describe, expect, it, test } from 'vitest'
import { managedSchema } from '../../lib/settings/managed-schema'
import { isAllowed, parsePolicy, policyPacks, underPolicy } from '../../lib/settings/policy'
import { settingsSchema } from '../../lib/settings/schema'
import { settingsOn, withMarksOn } from '../../lib/settings/site-settings'

const settings = settingsSchema.parse({
  preset: 'quiet',
  rules: { 'long-sentence': { enabled: true, options: { maximum: 99 } }, 'space-in-cjk': {} },
  packs: [{ id: 'pack-a', title: '自己的', rows: [{ wrong: '老区', right: '' }] }],
  ownPack: { units: ['柳溪镇'] },
  sites: [{ site: 'https://oa.example.cn/*', preset: 'strict', marksInPage: false }],
})

const { policy } = parsePolicy({
  preset: 'recommended',
  rules: { 'long-sentence': { enabled: false } },
  packs: [{ title: '统一用语', rows: [{ wrong: '农业局', right: '农业农村局' }] }],
  units: ['青禾县'],
})

describe('under a policy', () => {
  const inForce = underPolicy(settings, policy)

  it('what it says holds, and the rest is as the user chose', () => {
    expect(inForce.preset).toBe('recommended')
    expect(inForce.rules).toEqual({
      'long-sentence': { enabled: false, options: { maximum: 99 } },
      'space-in-cjk': {},
    })
    expect(inForce.ownPack.units).toEqual(['青禾县', '柳溪镇'])
    expect(inForce.packs.map(({ id }) => id)).toEqual(['policy-1', 'pack-a'])
    expect(policyPacks(policy)[0]?.enabled).toBe(true)
  })

  it('no site gets round a preset that is set', () => {
    const site = settingsOn(inForce, 'https://oa.example.cn/*')
    expect([site.preset, site.marksInPage]).toEqual(['recommended', false])
  })

  it('settings in force are settings', () => {
    expect(settingsSchema.parse(inForce)).toEqual(inForce)
  })

  it('an empty one changes nothing', () => {
    expect(underPolicy(settings, {})).toEqual(settings)
  })
})

test('a site has its own preset and marks; others have the general ones', () => {
  expect(settingsOn(settings, 'https://oa.example.cn/*')).toMatchObject({
    preset: 'strict',
    marksInPage: false,
  })
  expect(settingsOn(settings, 'https://other.cn/*')).toBe(settings)
  expect(settingsOn(settings, undefined)).toBe(settings)
})

test('underlining is switched for the site alone where it has a choice of its own', () => {
  const here = withMarksOn(settings, 'https://oa.example.cn/*', true)
  expect([here.marksInPage, here.sites[0]?.marksInPage]).toEqual([settings.marksInPage, true])
  const elsewhere = withMarksOn(settings, 'https://other.cn/*', false)
  expect([elsewhere.marksInPage, elsewhere.sites]).toEqual([false, settings.sites])
})

test('a mistaken part is named and does not take the others with it', () => {
  const read = parsePolicy({ preset: 'loud', allowedSites: ['oa.example.cn'], colour: 'red' })
  expect(read).toEqual({
    policy: { allowedSites: ['oa.example.cn'] },
    faults: ['preset', 'colour'],
  })
  expect(parsePolicy('text')).toEqual({ policy: {}, faults: ['*'] })
  expect(parsePolicy(undefined)).toEqual({ policy: {}, faults: [] })
})

describe('allowed sites', () => {
  const allowed = (...allowedSites: string[]) => ({ allowedSites })

  it.each([
    [{}, undefined, true],
    [{}, 'https://any.cn/*', true],
    [allowed(), 'https://any.cn/*', false],
    [allowed('oa.example.cn'), 'https://oa.example.cn/*', true],
    [allowed('oa.example.cn'), 'http://oa.example.cn/*', true],
    [allowed('oa.example.cn'), 'https://evil-oa.example.cn/*', false],
    [allowed('*.example.cn'), 'https://oa.example.cn/*', true],
    [allowed('*.example.cn'), 'https://example.cn/*', true],
    [allowed('*.example.cn'), 'https://notexample.cn/*', false],
    [allowed('*.example.cn'), undefined, false],
  ])('%j and %s: %s', (policy, site, expected) => {
    expect(isAllowed(policy, site)).toBe(expected)
  })
})

/** What Chrome takes in a managed schema (its policy code refuses the extension for anything else). */
function expectUnderstood(schema: Record<string, unknown>): void {
  const keys = ['type', 'description', 'enum', 'items', 'properties', 'additionalProperties']
  expect(keys).toEqual(expect.arrayContaining(Object.keys(schema)))
  expect(schema.type).toMatch(/^(?:object|array|string|boolean|integer|number)$/u)
  const inner = [
    ...Object.values((schema.properties ?? {}) as Record<string, Record<string, unknown>>),
    ...[schema.items, schema.additionalProperties].filter((part) => part !== undefined),
  ]
  for (const part of inner) expectUnderstood(part as Record<string, unknown>)
}

describe('the managed schema', () => {
  it('is made of what browsers understand', () => {
    const schema = managedSchema()
    expectUnderstood(schema)
    expect(schema.type).toBe('object')
    expect(schema).not.toHaveProperty('additionalProperties')
    expect(Object.keys(schema.properties as object)).toEqual([
      'preset',
      'rules',
      'packs',
      'units',
      'allowedSites',
    ])
  })

  it('is the file that the manifest names', async () => {
    const file = `${JSON.stringify(managedSchema(), null, 2)}\n`
    await expect(file).toMatchFileSnapshot('../../public/managed-schema.json')
  })
})
