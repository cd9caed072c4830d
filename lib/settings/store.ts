import { storage } from 'wxt/utils/storage'
import { type Settings, settingsSchema } from './schema'

const stored = storage.defineItem<unknown>('local:settings')
/** The last stored value that could not be read, kept so that it can be repaired by hand. */
const unreadable = storage.defineItem<unknown>('local:settings-unreadable')

/** The user's settings. A value that does not parse counts as none and is kept under another key. */
export async function readSettings(): Promise<Settings> {
  const raw = await stored.getValue()
  const settings = parseSettings(raw)
  if (settings !== undefined) return settings
  await setAside(raw)
  return freshSettings()
}

/**
 * Changes the settings and returns what was written. Changes are made one after the other across every
 * page and worker of the extension, so that two quick ones both last. Rejects, having written nothing,
 * when `change` throws or gives settings outside the schema.
 */
export function updateSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('gaojian-settings', async () => {
    const next = settingsSchema.parse(change(await readSettings()))
    await stored.setValue(next)
    return next
  })
}

/** Calls back with every later state of the settings, whoever wrote it; returns how to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  return stored.watch((raw) => callback(parseSettings(raw) ?? freshSettings()))
}

/** `undefined` for a value that is there and is not a `Settings`. */
function parseSettings(raw: unknown): Settings | undefined {
  return raw === null || raw === undefined ? freshSettings() : settingsSchema.safeParse(raw).data
}

function freshSettings(): Settings {
  return settingsSchema.parse({})
}

async function setAside(raw: unknown): Promise<void> {
  // Already kept, so already told: every read before the next write comes through here.
  if (JSON.stringify(await unreadable.getValue()) === JSON.stringify(raw)) return
  await unreadable.setValue(raw)
  console.warn(
    'Stored settings could not be read; kept under "settings-unreadable", defaults are used.',
  )
}
