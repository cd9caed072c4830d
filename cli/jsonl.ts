import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import type { CheckReport } from '../lib/engine/report'
import { plainFinding } from '../lib/reports/json'
import { UsageError } from './usage-error'

const lineSchema = z.object({ id: z.union([z.string(), z.number()]), text: z.string() })

/**
 * Checks one `{"id","text"}` a line and writes one `{"id","findings"}` or `{"id","error"}` a line, in order,
 * each as soon as it is done. A bad line does not stop the rest.
 * @returns all reports, for the exit code
 */
export async function checkLines(
  source: string,
  check: (text: string) => Promise<CheckReport>,
  write: (line: string) => Promise<void>,
): Promise<CheckReport[]> {
  const input = source === '-' ? process.stdin : createReadStream(source)
  input.on('error', () => {})
  const failed = new Promise<never>((_, reject) => {
    input.once('error', (error: Error) =>
      reject(new UsageError(`读不到 ${source}：${error.message}`)),
    )
  })
  const reports: CheckReport[] = []
  const all = async () => {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (line.trim() === '') continue
      const parsed = parseLine(line)
      if (!parsed.ok) {
        await write(JSON.stringify({ id: parsed.id, error: parsed.error }))
        continue
      }
      const report = await check(parsed.text)
      reports.push(report)
      await write(JSON.stringify({ id: parsed.id, findings: report.findings.map(plainFinding) }))
    }
  }
  await Promise.race([all(), failed])
  return reports
}

type ParsedLine =
  | { readonly ok: true; readonly id: string | number; readonly text: string }
  | { readonly ok: false; readonly id: string | number | null; readonly error: string }

function parseLine(line: string): ParsedLine {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return { ok: false, id: null, error: '不是 JSON' }
  }
  const parsed = lineSchema.safeParse(value)
  if (parsed.success) return { ok: true, ...parsed.data }
  const id = z.object({ id: lineSchema.shape.id }).safeParse(value)
  return { ok: false, id: id.success ? id.data.id : null, error: '须有 id 和 text' }
}
