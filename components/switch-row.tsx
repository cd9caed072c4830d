import { useId } from 'react'
import { Switch } from './switch'

interface SwitchRowProps {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** One setting with its switch; `name` is its `data-switch`. */
export function SwitchRow({ name, label, hint, checked, onChange }: SwitchRowProps) {
  const id = useId()
  return (
    <li className="switch-row" title={hint}>
      <label htmlFor={id}>{label}</label>
      <Switch id={id} data-switch={name} checked={checked} onChange={onChange} />
    </li>
  )
}
