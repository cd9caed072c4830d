import { i18n } from '#i18n'

interface GapInputProps {
  /** The key of the group or of the one gap that the value is for. */
  readonly gapKey: string
  readonly label: string
  readonly value: string
  /** What stands there when nothing is typed. */
  readonly placeholder?: string
  readonly onFill: (key: string, value: string) => void
  readonly onFocus: () => void
}

/** Where the user types what is missing. */
export function GapInput(props: GapInputProps) {
  const { gapKey, label, value, placeholder, onFill, onFocus } = props
  return (
    <input
      type="text"
      className="gap-input"
      data-gap={gapKey}
      aria-label={i18n.t('fill.inputLabel', [label])}
      placeholder={placeholder ?? i18n.t('fill.placeholder')}
      value={value}
      spellCheck={false}
      autoComplete="off"
      onChange={({ target }) => onFill(gapKey, target.value)}
      onFocus={onFocus}
    />
  )
}
