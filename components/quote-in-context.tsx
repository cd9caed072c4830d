import { contextUnits, type ReportedFinding } from '../lib/engine/report'
import { VisibleBreaks } from './visible-breaks'

/** The quote in its line; `[data-quote]` holds exactly its text. */
export function QuoteInContext({ finding }: { readonly finding: ReportedFinding }) {
  const { quote, severity, context } = finding
  return (
    <p className="quote-in-context">
      {context.before.length >= contextUnits && '…'}
      {context.before}
      <mark data-quote="" data-level={severity}>
        <VisibleBreaks text={quote} />
      </mark>
      {context.after}
      {context.after.length >= contextUnits && '…'}
    </p>
  )
}
