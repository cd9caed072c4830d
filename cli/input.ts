import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { migrate } from '../lib/settings/migrations'
import { freshSettings, type Settings } from '../lib/settings/schema'
import { UsageError } from './usage-error'

/**
 * Reads a text as UTF-8, from a file or (`-`) from standard input; a byte order mark is dropped and
 * line ends become `\n`, as in an editor. Throws `UsageError`.
 */
export async function readText(path: string): Promise<string> {
  const bytes = await (path === '-' ? readStdin() : readFile(path)).catch((error: Error) => {
    throw new UsageError(`读不到 ${path}：${error.message}`)
  })
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return decoded.replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  } catch {
    throw new UsageError(`${path} 不是 UTF-8 文本`)
  }
}

/**
 * Reads settings from a JSON file of any version, such as the options page exports; none given, the defaults.
 * Throws `UsageError`.
 */
export async function readSettings(path: string | undefined): Promise<Settings> {
  if (path === undefined) return freshSettings()
  const read = migrate(parseJson(await readText(path), path))
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
  return new TextEncoder().encode(await readAll(process.stdin))
}
