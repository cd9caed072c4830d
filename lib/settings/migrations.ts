import * as z from 'zod/mini'
import { firstFault } from './first-fault'
import { SETTINGS_VERSION, type Settings, settingsSchema } from './schema'

/** What became of stored or imported settings. `raw` was not changed in any case. */
export type Migration =
  | { readonly status: 'ok'; readonly settings: Settings }
  /** `newer`: written by a later release; `broken`: not of the shape that its version promises. */
  | { readonly status: 'newer' | 'broken'; readonly detail: string }

type Shape = Readonly<Record<string, unknown>>

/** From the version that is the key to the one after it. Each is given what the version before it made. */
const steps: Readonly<Record<number, (settings: Shape) => Shape>> = {
  1: hiddenAndWordsApart,
}

const versionedSchema = z.looseObject({ version: z._default(z.int().check(z.positive()), 1) })

/** Brings settings of any earlier version to this one. Never throws. */
export function migrate(raw: unknown): Migration {
  const head = versionedSchema.safeParse(raw)
  if (!head.success) return broken(head.error)
  const { version } = head.data
  if (version > SETTINGS_VERSION) return { status: 'newer', detail: String(version) }
  try {
    let settings: Shape = head.data
    for (let from = version; from < SETTINGS_VERSION; from++) {
      settings = { ...steps[from]?.(settings), version: from + 1 }
    }
    const parsed = settingsSchema.safeParse(settings)
    return parsed.success ? { status: 'ok', settings: parsed.data } : broken(parsed.error)
  } catch (error) {
    return broken(error)
  }
}

function broken(error: unknown): Migration {
  const detail = error instanceof z.core.$ZodError ? firstFault(error) : String(error)
  return { status: 'broken', detail }
}

/** Version 1 held hidden findings as bare keys, and the user's words among the rest of the own pack. */
function hiddenAndWordsApart({ ignored, ownPack, ...rest }: Shape): Shape {
  const { typos, ...lists } = version1OwnPack.parse(ownPack ?? {})
  const rows = typos.filter(({ wrong }, index) => isFirst(typos, wrong, index))
  return {
    ...rest,
    ownPack: lists,
    packs: rows.length === 0 ? [] : [{ id: 'pack-own', title: '自有词表', rows }],
    ignored: z
      .array(z.string())
      .parse(ignored ?? [])
      .map((key) => ({ key })),
  }
}

const version1OwnPack = z.looseObject({
  typos: z._default(z.array(z.strictObject({ wrong: z.string(), right: z.string() })), []),
})

/** The first of two rows for one word was the one that counted. */
function isFirst(rows: readonly { wrong: string }[], wrong: string, index: number): boolean {
  return rows.findIndex((row) => row.wrong === wrong) === index
}
