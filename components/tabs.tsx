import { type KeyboardEvent, type ReactNode, useId } from 'react'
import { moveByArrows } from './arrow-keys'
import './tabs.css'

interface TabsProps<Name extends string> {
  readonly label: string
  readonly tabs: readonly { readonly name: Name; readonly title: string; readonly count?: number }[]
  readonly current: Name
  readonly onChange: (name: Name) => void
  /** What the current tab holds. */
  readonly children: ReactNode
}

/** One of several views; the arrow keys go from tab to tab. */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, tabs, current, onChange, children } = props
  const id = useId()

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (moveByArrows(event)) event.preventDefault()
  }

  return (
    <div className="tabs">
      <div role="tablist" className="tab-list" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ name, title, count = 0 }) => (
          <button
            key={name}
            id={`${id}-${name}`}
            type="button"
            role="tab"
            data-tab={name}
            aria-selected={name === current}
            aria-controls={`${id}-panel`}
            tabIndex={name === current ? 0 : -1}
            onFocus={() => onChange(name)}
            onClick={() => onChange(name)}
          >
            {title}
            {count > 0 && <b>{count}</b>}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${current}`}>
        {children}
      </div>
    </div>
  )
}
