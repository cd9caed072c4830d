import type { ReportedFinding } from '../../engine/report'
import { contextUnits } from '../../engine/report'
import { categoryLabels, severityLabels } from '../labels'
import type { ReportRule } from '../report-document'
import { html, type Markup } from './markup'

interface FindingsOptions {
  /** The beginning of the ids of this document's findings: other documents stand in the same page. */
  readonly prefix: string
  readonly rules: ReadonlyMap<string, ReportRule>
  /** Names the place of an offset. */
  readonly placeOf: (offset: number) => string
  /** Whether the marked text stands below, so that a finding can lead to its place. */
  readonly hasText: boolean
}

/** The findings as a numbered list, each with its quote in context, what is wrong and what could stand there. */
export function findingsList(
  findings: readonly ReportedFinding[],
  options: FindingsOptions,
): Markup | undefined {
  if (findings.length === 0) return undefined
  return html`<ol class="findings">${findings.map((finding, index) => item(finding, index + 1, options))}</ol>`
}

function item(finding: ReportedFinding, number: number, options: FindingsOptions): Markup {
  const { severity, category, ruleId, range, message, basis = [] } = finding
  const { prefix, rules, placeOf, hasText } = options
  const place = placeOf(range.start)
  const sources = basis.map(({ source, clause }) => (clause ? `${source} ${clause}` : source))
  return html`
<li id="${prefix}f${number}" class="${severity}">
<p class="head"><b>${severityLabels[severity]}</b> <span>${categoryLabels[category]} · ${rules.get(ruleId)?.title ?? ruleId}</span>
${hasText ? html`<a href="#${prefix}m${number}">${place}</a>` : html`<span>${place}</span>`}</p>
<blockquote>${quoteInContext(finding)}</blockquote>
<p>${message}</p>
${suggestions(finding)}
${sources.length > 0 ? html`<p class="basis">依据：${sources.join('；')}</p>` : undefined}
</li>`
}

function quoteInContext({ context: { before, after }, quote }: ReportedFinding): Markup {
  const lead = before.length >= contextUnits ? '…' : ''
  const tail = after.length >= contextUnits ? '…' : ''
  return html`${lead}${before}<mark>${quote}</mark>${after}${tail}`
}

function suggestions({ quote, suggestions: list }: ReportedFinding): Markup | undefined {
  if (list.length === 0) return undefined
  const changes = list.map(({ text }) =>
    text === ''
      ? html`<li><del>${quote}</del> 删去</li>`
      : html`<li>${quote === '' ? '加上' : html`<del>${quote}</del> →`} <ins>${text}</ins></li>`,
  )
  return html`<ul class="changes">${changes}</ul>`
}
