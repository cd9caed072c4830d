import { useState } from 'react'
import { i18n } from '#i18n'
import {
  type PackFault,
  type PackVerdict,
  type WordPack,
  wordPackSchema,
  wordRowSchema,
} from '../../lib/settings/word-pack'
import { packFaultText } from './fault-text'
import { PackTable } from './pack-table'
import { LONGEST_NAME, TitleField } from './title-field'
import { blankRow, isBlank, type TypedRow, toTyped, typedRow } from './typed-row'

interface PackEditorProps {
  readonly pack: WordPack
  readonly tryPack: (pack: WordPack) => Promise<PackVerdict>
  readonly onSave: (pack: WordPack) => void
  readonly onCancel: () => void
}

/** What stands against keeping the pack: rows that are no rows, or rows that their own examples refute. */
interface Refusal {
  readonly texts: readonly string[]
  readonly rows: ReadonlySet<number>
}

/** A word list as a table. It is kept only once its own examples hold. */
export function PackEditor({ pack, tryPack, onSave, onCancel }: PackEditorProps) {
  const [title, setTitle] = useState(pack.title)
  const [rows, setRows] = useState<readonly TypedRow[]>(() => [...pack.rows.map(toTyped), blankRow])
  const [refusal, setRefusal] = useState<Refusal>()
  const [trying, setTrying] = useState(false)

  async function save() {
    const filled = rows.filter((row) => !isBlank(row))
    const misshapen = filled.findIndex((row) => !wordRowSchema.safeParse(typedRow(row)).success)
    if (misshapen !== -1) {
      const text = i18n.t('options.packFault.misshapen', [misshapen + 1])
      return setRefusal({ texts: [text], rows: new Set([misshapen]) })
    }
    const parsed = wordPackSchema.safeParse({ ...pack, title, rows: filled.map(typedRow) })
    if (!parsed.success) {
      return setRefusal({ texts: [i18n.t('options.packFault.title')], rows: new Set() })
    }
    // What was left blank between rows is gone now, so that the numbers that are told are those shown.
    setRows([...filled, blankRow])
    setTrying(true)
    const verdict = await tryPack(parsed.data)
    setTrying(false)
    if (verdict.status === 'good') return onSave(parsed.data)
    setRefusal(refusalOf(verdict.status === 'faulty' ? verdict.faults : undefined))
  }

  return (
    <section className="pack-editor" aria-busy={trying}>
      <TitleField
        label={i18n.t('options.packs.name')}
        name="title"
        value={title}
        maxLength={LONGEST_NAME}
        onChange={setTitle}
      />
      <p className="hint">{i18n.t('options.packs.tableHint')}</p>
      <PackTable rows={rows} faulty={refusal?.rows} onChange={setRows} />
      {refusal && (
        <div className="fault" role="alert" data-fault>
          <p>{i18n.t('options.packs.refused')}</p>
          <ul>
            {refusal.texts.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="buttons">
        <button
          type="button"
          className="primary"
          data-action="save-pack"
          disabled={trying}
          onClick={() => void save()}
        >
          {i18n.t(trying ? 'options.packs.trying' : 'options.packs.save')}
        </button>
        <button type="button" data-action="cancel" onClick={onCancel}>
          {i18n.t('action.cancel')}
        </button>
      </p>
    </section>
  )
}

function refusalOf(faults: readonly PackFault[] | undefined): Refusal {
  if (faults === undefined) {
    return { texts: [i18n.t('options.packFault.unavailable')], rows: new Set() }
  }
  return { texts: faults.map(packFaultText), rows: new Set(faults.map(({ row }) => row - 1)) }
}
