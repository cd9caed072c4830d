import { Fragment } from 'react'

/**
 * Text whose line breaks show as ⏎. The sign is painted by CSS, so `textContent` stays the text itself.
 */
export function VisibleBreaks({ text }: { readonly text: string }) {
  const lines = text.split('\n')
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text, which never change places
    <Fragment key={index}>
      {index > 0 && <span className="line-break">{'\n'}</span>}
      {line}
    </Fragment>
  ))
}
