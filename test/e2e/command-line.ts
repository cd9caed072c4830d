import { spawn } from 'node:child_process'
import { text as readAll } from 'node:stream/consumers'
import { cliScript } from '../../scripts/cli-build.mjs'
import type { ShownFinding } from './popup.ts'

/** A finding as the command line's JSON gives it; it says more than the popup has to agree on. */
type ListedFinding = ShownFinding & Record<string, unknown>

/** Checks texts with the built command line: what the popup has to show for them. */
export async function checkWithCommandLine(texts: readonly string[]): Promise<ShownFinding[][]> {
  const child = spawn(process.execPath, [cliScript, '--jsonl', '-'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(texts.map((text, id) => `${JSON.stringify({ id: String(id), text })}\n`).join(''))
  const lines = (await readAll(child.stdout)).split('\n').filter(Boolean)
  if (lines.length !== texts.length) throw new Error(`${lines.length} answers: ${lines[0]}`)
  return lines.map((line) => {
    const answer: { findings?: ListedFinding[]; error?: string } = JSON.parse(line)
    if (!answer.findings) throw new Error(`The command line failed: ${answer.error}`)
    return answer.findings.map(asShown)
  })
}

function asShown(finding: ListedFinding): ShownFinding {
  const { ruleId, category, severity, start, end, quote, message } = finding
  return { ruleId, category, severity, start, end, quote, message }
}
