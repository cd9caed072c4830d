import { Switch } from 'radix-ui'
import { useId, useState } from 'react'
import { i18n } from '#i18n'
import type { FormField } from '../../lib/engine/rule-form'
import { readField, shownValue } from './field-value'

interface OptionFieldProps {
  readonly field: FormField
  /** As stored; `undefined` where the rule's own value holds. */
  readonly value: unknown
  /** Called with sound values only; `undefined` for the rule's own. */
  readonly onChange: (value: unknown) => void
}

/** One option of a rule. What is typed is taken when the field is left or Enter is pressed, if it is sound. */
export function OptionField({ field, value, onChange }: OptionFieldProps) {
  const id = useId()
  const stored = shownValue(field, value)
  const [typed, setTyped] = useState<string>()
  const text = typed ?? stored
  const read = readField(field, text)

  function commit() {
    if (typed === undefined || !read.ok) return
    onChange(read.value)
    setTyped(undefined)
  }

  if (field.kind === 'switch') {
    return (
      <div className="field" data-field={field.name}>
        <label htmlFor={id}>{field.label}</label>
        <Switch.Root
          id={id}
          className="switch"
          checked={stored === 'true'}
          onCheckedChange={(on) => onChange(on === field.initial ? undefined : on)}
        >
          <Switch.Thumb className="thumb" />
        </Switch.Root>
      </div>
    )
  }

  const props = {
    id,
    value: text,
    'aria-invalid': !read.ok,
    'aria-describedby': `${id}-note`,
    onBlur: commit,
  }
  return (
    <div className="field" data-field={field.name}>
      <label htmlFor={id}>{field.label}</label>
      {field.kind === 'words' ? (
        <textarea {...props} rows={3} onChange={({ target }) => setTyped(target.value)} />
      ) : (
        <input
          {...props}
          inputMode={field.kind === 'number' ? 'decimal' : 'text'}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={({ key }) => key === 'Enter' && commit()}
        />
      )}
      <small id={`${id}-note`}>
        {read.ok ? i18n.t('options.field.initial', [initialText(field)]) : read.fault}
      </small>
    </div>
  )
}

function initialText(field: FormField): string {
  return shownValue(field, undefined).replaceAll('\n', '、') || i18n.t('options.field.empty')
}
