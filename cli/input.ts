import { readFile as readDisk } from 'node:fs/promises'
import { buffer as readAll } from 'node:stream/consumers'
import type { TextFormat } from '../lib/engine/text-format'
import { readFile } from '../lib/files/read-file'
import { migrate } from '../lib/settings/migrations'
import { freshSettings, type Settings } from '../lib/settings/schema'
import { FAULTS } from './file-faults'
import { UsageError } from './usage-error'

/** A text to check, and what it is written in. */
export interface InputText {
  readonly text: string
  readonly format: TextFormat
}

/** Reads a `.docx`, `.txt` or `.md`, or (`-`) standard input, as the workbench does. Throws `UsageError`. */
export async function readInput(path: string): Promise<InputText> {
  const reading = readFile(path, await readBytes(path))
  if (!reading.ok) throw new UsageError(`${path} ${FAULTS[reading.fault]}`)
  return { text: reading.text, format: reading.kind === 'md' ? 'markdown' : 'plain' }
}

async function readBytes(path: string): Promise<Uint8Array> {
  return (path === '-' ? readStdin() : readDisk(path)).catch((error: Error) => {
    throw new UsageError(`读不到 ${path}：${error.message}`)
  })
}

/**
 * Reads settings from a JSON file of any version, such as the options page exports; none given, the defaults.
 * Throws `UsageError`.
 */
export async function readSettings(path: string | undefined): Promise<Settings> {
  if (path === undefined) return freshSettings()
  const read = migrate(parseJson((await readInput(path)).text, path))
  if (read.status === 'ok') return read.settings
  throw new UsageError(`${path} 不是有效的设置：${read.detail}`)
}

function parseJson(source: string, path: string): unknown {
  try {
    return JSON.parse(source)
  } catch (error) {
    throw new UsageError(`${path} 不是有效的设置：${(error as Error).message}`)
  }
}

async function readStdin(): Promise<Uint8Array> {
  return new Uint8Array(await readAll(process.stdin))
}
