interface TitleFieldProps {
  readonly label: string
  /** What the field is called in `data-field`. */
  readonly name: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  /** In UTF-16 units. */
  readonly maxLength?: number
}

/** The most that the name of a list or of a document type may hold, in UTF-16 units. */
export const LONGEST_NAME = 60

/** A line for words, with its label before it. */
export function TitleField(props: TitleFieldProps) {
  const { label, name, value, onChange, ...rest } = props
  return (
    <label className="title-field">
      <span>{label}</span>
      <input
        data-field={name}
        value={value}
        {...rest}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
