import type { CheckReport, ReportedFinding } from '../../lib/engine/report'

/**
 * A report as a person reviews it: per finding its place, rule and grade, the quote in its context with ⟦⟧,
 * the message and what is suggested. Changes of a rule show as changed lines.
 */
export function readable({ documentType, findings, notices }: CheckReport): string {
  return [
    `文种：${documentType?.title ?? '未识别'}；${findings.length} 处`,
    ...findings.map(describe),
    ...notices.map((notice) => `注意：${JSON.stringify(notice)}`),
    '',
  ].join('\n')
}

function describe({
  range,
  ruleId,
  severity,
  quote,
  context,
  message,
  suggestions,
}: ReportedFinding) {
  const place = `${context.before}⟦${quote.replaceAll('\n', '⏎')}⟧${context.after}`
  const fix = suggestions.map(({ text, safe }) => `${safe ? '⇒' : '→'} “${text}”`).join(' ')
  return `[${range.start},${range.end}) ${severity} ${ruleId}\n    ${place}\n    ${message} ${fix}`.trimEnd()
}
