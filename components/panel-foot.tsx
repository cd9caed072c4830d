import type { ReactNode } from 'react'

interface PanelFootProps {
  /** The status line, which stands above the buttons. */
  readonly status: ReactNode
  readonly children: ReactNode
}

/** The foot of a view: it stays in sight while the view scrolls. */
export function PanelFoot({ status, children }: PanelFootProps) {
  return (
    <div className="panel-foot">
      {status}
      <footer>{children}</footer>
    </div>
  )
}
