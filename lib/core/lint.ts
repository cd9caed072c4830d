import type { ConfiguredRule } from './configured-rule'
import { type Draft, SegmenterMissing, SpellerMissing } from './draft'
import type { Finding } from './finding'
import { fillMessage } from './message'
import type { Report, Rule } from './rule'

/** What came of one rule. A rule that throws is named and leaves no findings. */
export type RuleResult =
  | { readonly status: 'ran'; readonly findings: readonly Finding[] }
  | { readonly status: 'no-segmenter' | 'no-speller' }
  | { readonly status: 'failed'; readonly error: unknown }

/** Runs one rule over a draft. Never throws. */
export function runRule(draft: Draft, { rule, severity, options }: ConfiguredRule): RuleResult {
  const findings: Finding[] = []
  try {
    rule.check({
      draft,
      options,
      report: (report) => findings.push(toFinding(draft, rule, severity, report)),
    })
    return { status: 'ran', findings }
  } catch (error) {
    if (error instanceof SegmenterMissing) return { status: 'no-segmenter' }
    if (error instanceof SpellerMissing) return { status: 'no-speller' }
    return { status: 'failed', error }
  }
}

function toFinding(
  draft: Draft,
  rule: Rule,
  severity: Finding['severity'],
  report: Report,
): Finding {
  const { start, end, messageId } = report
  const template = rule.meta.messages[messageId]
  if (template === undefined) throw new Error(`${rule.id} has no message “${messageId}”`)
  if (!(start >= 0 && start <= end && end <= draft.text.length)) {
    throw new Error(`${rule.id} reported [${start}, ${end}) in ${draft.text.length} units`)
  }
  const quote = draft.text.slice(start, end)
  return {
    ruleId: rule.id,
    category: rule.meta.category,
    severity: severityOf(severity, report.severity, rule.meta.severity),
    messageId,
    message: fillMessage(template, { quote, ...report.data }),
    range: { start, end },
    quote,
    suggestions: [...(report.suggestions ?? [])],
    basis: [...(report.basis ?? rule.meta.basis)],
    ...(report.entry !== undefined && { entry: report.entry }),
  }
}

/** A row's own severity holds unless the user graded the rule otherwise than its author did. */
function severityOf(
  configured: Finding['severity'],
  reported: Finding['severity'] | undefined,
  authored: Finding['severity'],
): Finding['severity'] {
  return reported !== undefined && configured === authored ? reported : configured
}
