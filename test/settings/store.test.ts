import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { type Settings, settingsSchema } from '../../lib/settings/schema'
import {
  forgetUnreadable,
  readOwnSettings,
  readSettings,
  readUnreadable,
  updateSettings,
  watchSettings,
} from '../../lib/settings/store'

const fresh = settingsSchema.parse({})

function ignoring(key: string): (settings: Settings) => Settings {
  return (settings) => ({ ...settings, ignored: [...settings.ignored, { key }] })
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.restoreAllMocks()
})

describe('readSettings', () => {
  it('gives the fresh state when nothing is stored', async () => {
    expect(await readSettings()).toEqual(fresh)
  })

  it('fills what an older version did not store', async () => {
    await fakeBrowser.storage.local.set({
      settings: { rules: { 'duplicate-char': { enabled: false } } },
    })
    expect(await readSettings()).toEqual({
      ...fresh,
      rules: { 'duplicate-char': { enabled: false } },
    })
  })

  it('falls back to defaults on a broken value, keeps that value and says so once', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
    const broken = { version: 1, ignored: 'not a list' }
    await fakeBrowser.storage.local.set({ settings: broken })

    expect(await readSettings()).toEqual(fresh)
    expect(await readSettings()).toEqual(fresh)

    expect((await readUnreadable())?.raw).toEqual(broken)
    expect(warn).toHaveBeenCalledTimes(1)
  })

  it('still has the broken value after the next write', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    await fakeBrowser.storage.local.set({ settings: 'scrambled' })
    await updateSettings(ignoring('a'))
    expect((await readUnreadable())?.raw).toBe('scrambled')
    expect(await readSettings()).toEqual({ ...fresh, ignored: [{ key: 'a' }] })
  })
})

describe('readUnreadable', () => {
  it('tells why, until it is given up; nothing is told of settings that could be read', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {})
    expect(await readUnreadable()).toBeUndefined()
    await fakeBrowser.storage.local.set({ settings: { version: 99, preset: 'quiet' } })
    await readSettings()
    expect(await readUnreadable()).toEqual({
      reason: 'newer',
      detail: '99',
      raw: { version: 99, preset: 'quiet' },
    })
    await updateSettings((settings) => settings)
    await forgetUnreadable()
    expect(await readUnreadable()).toBeUndefined()
  })
})

describe('a policy', () => {
  it('is laid over what the user chose, and never written into it', async () => {
    await fakeBrowser.storage.managed.set({ preset: 'strict' })
    await updateSettings((settings) => ({ ...settings, preset: 'quiet' }))
    expect((await readSettings()).preset).toBe('strict')
    expect((await readOwnSettings()).preset).toBe('quiet')
  })

  it('is told of when it changes', async () => {
    const seen: string[] = []
    const told = Promise.withResolvers<void>()
    const stop = watchSettings(({ preset }) => {
      seen.push(preset)
      told.resolve()
    })
    await fakeBrowser.storage.managed.set({ preset: 'strict' })
    await told.promise
    stop()
    expect(seen).toEqual(['strict'])
  })
})

describe('updateSettings', () => {
  it('loses none of many changes made at once', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `key-${index}`)
    await Promise.all(keys.map((key) => updateSettings(ignoring(key))))
    expect((await readSettings()).ignored.map(({ key }) => key)).toEqual(keys)
  })

  it('writes nothing when the change throws or leaves the schema, and goes on afterwards', async () => {
    await updateSettings(ignoring('kept'))
    const refused = updateSettings(() => {
      throw new Error('no')
    })
    const misshapen = updateSettings((settings) => ({ ...settings, preset: 'loud' as 'quiet' }))
    await expect(refused).rejects.toThrow('no')
    await expect(misshapen).rejects.toThrow()
    await updateSettings(ignoring('later'))
    expect((await readSettings()).ignored).toEqual([{ key: 'kept' }, { key: 'later' }])
  })
})

describe('watchSettings', () => {
  it('tells every later state until it is stopped', async () => {
    const seen: Settings[] = []
    const stop = watchSettings((settings) => seen.push(settings))
    await updateSettings(ignoring('a'))
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    await fakeBrowser.storage.local.remove('settings')
    await vi.waitFor(() => expect(seen).toHaveLength(2))
    stop()
    await updateSettings(ignoring('b'))
    expect(seen).toEqual([{ ...fresh, ignored: [{ key: 'a' }] }, fresh])
  })
})
