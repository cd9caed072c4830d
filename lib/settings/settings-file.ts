import { migrate } from './migrations'
import type { Settings } from './schema'
import { parseUntrusted } from './untrusted-json'

/** Why a file was refused; `detail` names the place in it where one is known. */
export interface FileFault {
  readonly kind:
    | 'too-large'
    | 'not-text'
    | 'workbook'
    | 'not-json'
    | 'too-deep'
    | 'forbidden-key'
    | 'not-settings'
    | 'newer'
  readonly detail?: string
}

export type ReadSettingsFile =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly fault: FileFault }

/** Everything that the user has chosen, as one file that `readSettingsFile` and the command line read. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify(settings, null, 2)}\n`
}

/** Reads an exported file of this or an earlier version. Never throws. */
export function readSettingsFile(text: string): ReadSettingsFile {
  const json = parseUntrusted(text)
  if (!json.ok) return { ok: false, fault: { kind: json.kind } }
  // Without the version any object would do, and would reset everything.
  const { value } = json
  if (typeof value !== 'object' || value === null || !('version' in value)) {
    return { ok: false, fault: { kind: 'not-settings', detail: 'version' } }
  }
  const migrated = migrate(value)
  if (migrated.status === 'ok') return { ok: true, settings: migrated.settings }
  const kind = migrated.status === 'newer' ? 'newer' : 'not-settings'
  return { ok: false, fault: { kind, detail: migrated.detail } }
}
