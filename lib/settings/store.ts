import { storage } from 'wxt/utils/storage'
import { readPolicy, watchPolicy } from './managed'
import { type Migration, migrate } from './migrations'
import { underPolicy } from './policy'
import { freshSettings, type Settings, settingsSchema } from './schema'

const stored = storage.defineItem<unknown>('local:settings')
/** The last stored value that could not be read, kept until the user has dealt with it. */
const unreadable = storage.defineItem<Unreadable | null>('local:settings-unreadable')

/** Stored settings that could not be read, as they stood, and why. */
export interface Unreadable {
  readonly reason: 'newer' | 'broken'
  readonly detail: string
  readonly raw: unknown
}

/** The settings in force: the user's own under the organisation's policy. */
export async function readSettings(): Promise<Settings> {
  const [own, { policy }] = await Promise.all([readOwnSettings(), readPolicy()])
  return underPolicy(own, policy)
}

/**
 * What the user has chosen. A value that cannot be read or brought to this version counts as none; it is kept
 * under another key, and `readUnreadable` tells of it.
 */
export async function readOwnSettings(): Promise<Settings> {
  const raw = await stored.getValue()
  const read = parse(raw)
  if (read.status === 'ok') return read.settings
  await setAside({ reason: read.status, detail: read.detail, raw })
  return freshSettings()
}

/**
 * Changes the user's own settings and returns what was written. Changes are made one after the other across every
 * page and worker of the extension, so that two quick ones both last. Rejects, having written nothing,
 * when `change` throws or gives settings outside the schema.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('gaojian-settings', async () => {
    const next = settingsSchema.parse(change(await readOwnSettings()))
    await stored.setValue(next)
    return next
  })
}

/** Calls back with every later state of the settings in force, whoever wrote it; returns how to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  let isWatching = true
  const read = async () => {
    const settings = await readSettings()
    if (isWatching) callback(settings)
  }
  const stops = [stored.watch(read), watchPolicy(read)]
  return () => {
    isWatching = false
    for (const stop of stops) stop()
  }
}

/** Calls back with every later state of the user's own settings; returns how to stop. */
export function watchOwnSettings(callback: (settings: Settings) => void): () => void {
  return stored.watch((raw) => {
    const read = parse(raw)
    callback(read.status === 'ok' ? read.settings : freshSettings())
  })
}

/** Stored settings that could not be read, until they are given up with `forgetUnreadable`. */
export async function readUnreadable(): Promise<Unreadable | undefined> {
  return (await unreadable.getValue()) ?? undefined
}

export async function forgetUnreadable(): Promise<void> {
  await unreadable.removeValue()
}

function parse(raw: unknown): Migration {
  return raw === null || raw === undefined
    ? { status: 'ok', settings: freshSettings() }
    : migrate(raw)
}

async function setAside(value: Unreadable): Promise<void> {
  // Already kept, so already told: every read before the next write comes through here.
  if (JSON.stringify(await unreadable.getValue()) === JSON.stringify(value)) return
  await unreadable.setValue(value)
  console.warn(`Stored settings could not be read (${value.detail}); kept, defaults are used.`)
}
