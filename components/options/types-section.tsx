import { useState } from 'react'
import { i18n } from '#i18n'
import type { OwnDocumentType } from '../../lib/settings/own-pack'
import type { Settings } from '../../lib/settings/schema'
import { newId, withItem, withoutItem } from './list-changes'
import type { SectionProps } from './options-model'
import { TypeEditor } from './type-editor'
import './packs-section.css'

/** Document types of the user's own, beside those that are known already. */
export function TypesSection({ state, actions }: SectionProps) {
  const { documentTypes } = state.own.ownPack
  const [edited, setEdited] = useState<OwnDocumentType>()

  if (edited !== undefined) {
    return (
      <TypeEditor
        type={edited}
        onCancel={() => setEdited(undefined)}
        onSave={async (type) => {
          const saved = await actions.change(
            (settings) => withTypes(settings, (types) => withItem(types, type)),
            i18n.t('options.types.saved', [type.title]),
          )
          if (saved) setEdited(undefined)
        }}
      />
    )
  }

  return (
    <>
      <p className="buttons">
        <button
          type="button"
          className="primary"
          data-action="new-type"
          onClick={() => setEdited({ id: newId('own'), title: '', titleWords: [], required: [] })}
        >
          {i18n.t('options.types.new')}
        </button>
      </p>
      {documentTypes.length === 0 && <p className="empty">{i18n.t('options.types.none')}</p>}
      <ul className="cards">
        {documentTypes.map((type) => (
          <li key={type.id} data-type={type.id}>
            <p className="about">
              <b>{type.title}</b>
              <span>{i18n.t('options.types.words', [type.titleWords.join('、')])}</span>
              <small>
                {i18n.t('options.types.sections', [
                  type.required.map(({ title }) => title).join('、') || '—',
                ])}
              </small>
            </p>
            <button type="button" data-action="edit" onClick={() => setEdited(type)}>
              {i18n.t('options.edit')}
              <span className="visually-hidden">{type.title}</span>
            </button>
            <button
              type="button"
              data-action="delete"
              onClick={() =>
                void actions.change(
                  (settings) => withTypes(settings, (types) => withoutItem(types, type.id)),
                  i18n.t('options.types.deleted', [type.title]),
                )
              }
            >
              {i18n.t('options.delete')}
              <span className="visually-hidden">{type.title}</span>
            </button>
          </li>
        ))}
      </ul>
      <details className="known">
        <summary>{i18n.t('options.types.known', [state.documentTypes.length])}</summary>
        <p>{state.documentTypes.map(({ title }) => title).join('、')}</p>
      </details>
    </>
  )
}

function withTypes(
  settings: Settings,
  change: (types: readonly OwnDocumentType[]) => OwnDocumentType[],
): Settings {
  const { ownPack } = settings
  return { ...settings, ownPack: { ...ownPack, documentTypes: change(ownPack.documentTypes) } }
}
