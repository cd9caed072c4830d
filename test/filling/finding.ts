import { createEngine } from '../../lib/engine/engine'
import { type CheckReport, contextUnits, type ReportedFinding } from '../../lib/engine/report'
import { settingsSchema } from '../../lib/settings/schema'
import { realParts } from '../rules/run-rule'

const engine = createEngine(realParts)

/** What the real engine says of a text. */
export async function reportOn(text: string): Promise<CheckReport> {
  const settings = settingsSchema.parse({})
  const report = await engine.check({ text, coverage: 'full', source: 'test', settings })
  if (!report) throw new Error('nobody aborts this check')
  return report
}

/** A placeholder finding of a rule at ⟦…⟧ in a line. */
export function findingIn(ruleId: string, messageId: string, line: string): ReportedFinding {
  const [before = '', quote = '', after = ''] = line.split(/[⟦⟧]/)
  return {
    ruleId,
    messageId,
    category: 'placeholder',
    severity: 'error',
    message: '',
    range: { start: before.length, end: before.length + quote.length },
    quote,
    suggestions: [],
    context: { before: before.slice(-contextUnits), after: after.slice(0, contextUnits) },
  }
}
