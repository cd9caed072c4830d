import './switch.css'

interface SwitchProps {
  readonly id: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  /** Shown but not to be pressed: somebody else decides. */
  readonly disabled?: boolean
  /** What tests and styles know it by. */
  readonly 'data-switch'?: string
  readonly 'data-rule-switch'?: string
}

/** On or off, at once. A button by itself does all that a switch has to by keyboard. */
export function Switch({ checked, onChange, ...rest }: SwitchProps) {
  return (
    <button
      {...rest}
      type="button"
      role="switch"
      className="switch"
      aria-checked={checked}
      data-state={checked ? 'checked' : 'unchecked'}
      onClick={() => onChange(!checked)}
    >
      <span className="thumb" />
    </button>
  )
}
