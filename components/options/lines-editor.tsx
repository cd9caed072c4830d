import { useId, useState } from 'react'
import { i18n } from '#i18n'
import { LockMark } from '../lock-mark'
import { linesOf } from './field-value'

interface LinesEditorProps {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly lines: string[]
  /** What the organisation has set besides. */
  readonly locked?: readonly string[]
  readonly isSound: (lines: string[]) => boolean
  readonly onSave: (lines: string[]) => Promise<boolean>
}

/** A list with one item on each line; a column of a spreadsheet can be pasted into it. */
export function LinesEditor(props: LinesEditorProps) {
  const { name, label, hint, lines, locked = [], isSound, onSave } = props
  const id = useId()
  const [typed, setTyped] = useState<string>()
  const wanted = linesOf(typed ?? lines.join('\n'))
  const sound = isSound(wanted)
  const isChanged = wanted.join('\n') !== lines.join('\n')
  return (
    <section className="lines-editor" data-lines={name}>
      <label htmlFor={id}>{label}</label>
      <p className="hint">{hint}</p>
      {locked.length > 0 && (
        <p className="locked-lines">
          <LockMark /> {locked.join('、')}
        </p>
      )}
      <textarea
        id={id}
        rows={6}
        value={typed ?? lines.join('\n')}
        aria-invalid={!sound}
        onChange={({ target }) => setTyped(target.value)}
      />
      {!sound && (
        <p className="fault" role="alert" data-fault>
          {i18n.t('options.names.refused')}
        </p>
      )}
      <p className="buttons">
        <button
          type="button"
          data-action="save-lines"
          disabled={!sound || !isChanged}
          onClick={async () => {
            if (await onSave(wanted)) setTyped(undefined)
          }}
        >
          {i18n.t('options.save')}
        </button>
        <span className="hint">{i18n.t('options.names.count', [wanted.length])}</span>
      </p>
    </section>
  )
}
