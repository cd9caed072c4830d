import { once } from 'node:events'
import { type Severity, severities } from '../lib/core/finding'
import type { CheckReport } from '../lib/engine/report'
import type { ReportDocument, ReportRule } from '../lib/reports/report-document'
import { rules } from '../lib/rules'
import { readArguments, USAGE } from './arguments'
import { createNodeEngine } from './engine'
import { formatDocuments } from './formats'
import { readInput, readSettings } from './input'
import { checkLines } from './jsonl'
import { UsageError } from './usage-error'

/** @returns the exit code: 0 nothing at or above `--fail-on`, 1 findings, 2 a fault of the call */
async function main(argv: readonly string[]): Promise<number> {
  try {
    const { format, failOn, settings, jsonl, files, help } = readArguments(argv)
    if (help) {
      await write(USAGE)
      return 0
    }
    const check = createNodeEngine(await readSettings(settings))
    if (jsonl !== undefined) return exitCode(await checkLines(jsonl, check, write), failOn)
    const documents: ReportDocument[] = []
    for (const path of files) {
      const { text, format: written } = await readInput(path)
      documents.push({ name: path, text, report: await check(text, written) })
    }
    await write(formatDocuments(format, documents, { date: new Date(), rules: reportRules() }))
    return exitCode(
      documents.map(({ report }) => report),
      failOn,
    )
  } catch (error) {
    // A fault of the program must not look like “findings” (1).
    console.error(error instanceof UsageError ? error.message : error)
    return 2
  }
}

function exitCode(reports: readonly CheckReport[], failOn: Severity): number {
  const failing = severities.slice(0, severities.indexOf(failOn) + 1)
  return reports.some(({ findings }) => findings.some((f) => failing.includes(f.severity))) ? 1 : 0
}

function reportRules(): ReportRule[] {
  return rules.map(({ id, meta: { title, rationale, severity } }) => ({
    id,
    title,
    rationale,
    severity,
  }))
}

async function write(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

process.exitCode = await main(process.argv.slice(2))
