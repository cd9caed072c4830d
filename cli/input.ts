import { readFile } from 'node:fs/promises'
import { text as readAll } from 'node:stream/consumers'
import { type Settings, settingsSchema } from '../lib/settings/schema'
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

/** Reads settings from a JSON file; none given, the defaults. Throws `UsageError`. */
export async function readSettings(path: string | undefined): Promise<Settings> {
  if (path === undefined) return settingsSchema.parse({})
  const source = await readText(path)
  try {
    return settingsSchema.parse(JSON.parse(source))
  } catch (error) {
    throw new UsageError(
      `${path} 不是有效的设置：${(error as Error).message.replace(/\s+/gu, ' ')}`,
    )
  }
}

async function readStdin(): Promise<Uint8Array> {
  return new TextEncoder().encode(await readAll(process.stdin))
}
