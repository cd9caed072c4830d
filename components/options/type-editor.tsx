import { useState } from 'react'
import { i18n } from '#i18n'
import { type OwnDocumentType, ownDocumentTypeSchema } from '../../lib/settings/own-pack'
import { Close } from '../icons'
import { LONGEST_NAME, TitleField } from './title-field'

interface TypeEditorProps {
  readonly type: OwnDocumentType
  readonly onSave: (type: OwnDocumentType) => void
  readonly onCancel: () => void
}

interface TypedSection {
  readonly title: string
  readonly words: string
}

const blank: TypedSection = { title: '', words: '' }

/** A document type: its name, how its titles are known, and the sections it must have. */
export function TypeEditor({ type, onSave, onCancel }: TypeEditorProps) {
  const [title, setTitle] = useState(type.title)
  const [titleWords, setTitleWords] = useState(type.titleWords.join('、'))
  const [sections, setSections] = useState<readonly TypedSection[]>(() => [
    ...type.required.map(({ title, words }) => ({ title, words: words.join('、') })),
    blank,
  ])
  const [refused, setRefused] = useState(false)

  function change(index: number, part: Partial<TypedSection>) {
    const changed = sections.map((one, at) => (at === index ? { ...one, ...part } : one))
    setSections(index === sections.length - 1 ? [...changed, blank] : changed)
  }

  function save() {
    const parsed = ownDocumentTypeSchema.safeParse({
      id: type.id,
      title,
      titleWords: splitWords(titleWords || title),
      required: sections
        .filter((section) => section.title.trim() !== '')
        .map((section) => ({
          title: section.title,
          words: splitWords(section.words || section.title),
        })),
    })
    setRefused(!parsed.success)
    if (parsed.success) onSave(parsed.data)
  }

  return (
    <section className="type-editor">
      <TitleField
        label={i18n.t('options.types.name')}
        name="title"
        value={title}
        maxLength={LONGEST_NAME}
        onChange={setTitle}
      />
      <TitleField
        label={i18n.t('options.types.titleWords')}
        name="title-words"
        value={titleWords}
        placeholder={title}
        onChange={setTitleWords}
      />
      <h3>{i18n.t('options.types.required')}</h3>
      <p className="hint">{i18n.t('options.types.requiredHint')}</p>
      <ol className="type-sections">
        {sections.map((section, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: sections have no name but their place
          <li key={index} data-row={index + 1}>
            <input
              aria-label={i18n.t('options.types.section', [index + 1])}
              placeholder={i18n.t('options.types.sectionTitle')}
              data-cell="title"
              value={section.title}
              onChange={({ target }) => change(index, { title: target.value })}
            />
            <input
              aria-label={i18n.t('options.types.sectionWordsOf', [index + 1])}
              placeholder={i18n.t('options.types.sectionWords')}
              data-cell="words"
              value={section.words}
              onChange={({ target }) => change(index, { words: target.value })}
            />
            {index < sections.length - 1 && (
              <button
                type="button"
                className="icon-button"
                aria-label={i18n.t('options.packs.deleteRow', [index + 1])}
                onClick={() => setSections(sections.filter((_, at) => at !== index))}
              >
                <Close />
              </button>
            )}
          </li>
        ))}
      </ol>
      {refused && (
        <p className="fault" role="alert" data-fault>
          {i18n.t('options.types.refused')}
        </p>
      )}
      <p className="buttons">
        <button type="button" className="primary" data-action="save-type" onClick={save}>
          {i18n.t('options.save')}
        </button>
        <button type="button" data-action="cancel" onClick={onCancel}>
          {i18n.t('action.cancel')}
        </button>
      </p>
    </section>
  )
}

function splitWords(text: string): string[] {
  return text.split(/[、，,；;\n]+/u).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]))
}
