import { Fragment } from 'react'
import { contextUnits, type ReportedFinding } from '../lib/engine/report'
import { fillGap } from '../lib/filling/fill-text'
import { shapeOf } from '../lib/filling/gap-shape'
import { VisibleBreaks } from './visible-breaks'

interface GapSentenceProps {
  readonly finding: ReportedFinding
  readonly value: string
  readonly onJump: () => void
}

/** A gap in its sentence, filled as it would be written; a click goes to it in the page. */
export function GapSentence({ finding, value, onJump }: GapSentenceProps) {
  const { context } = finding
  const gap = fillGap(finding, value)
  return (
    <button
      type="button"
      className="gap-sentence"
      data-action="locate"
      tabIndex={-1}
      onClick={onJump}
    >
      {context.before.length >= contextUnits && '…'}
      {context.before}
      {gap === undefined ? (
        <OpenGap finding={finding} />
      ) : (
        <>
          {gap.before}
          <ins>{gap.filled}</ins>
          {gap.after}
        </>
      )}
      {context.after}
      {context.after.length >= contextUnits && '…'}
    </button>
  )
}

/** The placeholder, or a slot where there is nothing but the words around a figure. */
function OpenGap({ finding }: { readonly finding: ReportedFinding }) {
  const shape = shapeOf(finding)
  const isBlank = shape.join('') === finding.quote
  if (!isBlank) {
    return (
      <mark>
        <VisibleBreaks text={finding.quote} />
      </mark>
    )
  }
  return shape.map((piece, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one quote, which never change places
    <Fragment key={index}>
      {index > 0 && <mark className="slot" />}
      {piece}
    </Fragment>
  ))
}
