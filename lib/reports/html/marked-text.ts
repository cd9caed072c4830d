import type { ReportedFinding } from '../../engine/report'
import { html, type Markup } from './markup'

/**
 * The whole text with its findings marked; each mark leads back to its finding. Where findings overlap the later
 * one's mark begins at its start and ends the earlier one's.
 * @param findings sorted by start
 */
export function markedText(
  text: string,
  findings: readonly ReportedFinding[],
  prefix: string,
): Markup {
  const parts: (string | Markup)[] = []
  let done = 0
  for (const [index, { range, severity }] of findings.entries()) {
    const start = Math.max(done, range.start)
    const end = Math.max(
      start,
      Math.min(range.end, findings[index + 1]?.range.start ?? text.length),
    )
    parts.push(text.slice(done, start))
    parts.push(
      html`<a class="mark ${severity}" id="${prefix}m${index + 1}" href="#${prefix}f${index + 1}">${text.slice(start, end)}<sup>${index + 1}</sup></a>`,
    )
    done = end
  }
  parts.push(text.slice(done))
  return html`<div class="text">${parts}</div>`
}
