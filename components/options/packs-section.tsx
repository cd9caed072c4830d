import { useState } from 'react'
import { i18n } from '#i18n'
import { policyPacks } from '../../lib/settings/policy'
import type { WordPack } from '../../lib/settings/word-pack'
import { newId, withItem, withoutItem } from './list-changes'
import type { SectionProps } from './options-model'
import { PackEditor } from './pack-editor'
import { PackImport } from './pack-import'
import { PackRow } from './pack-row'
import './packs-section.css'

/** The user's word lists, and those that the organisation gives out. */
export function PacksSection({ state, actions }: SectionProps) {
  const { packs } = state.own
  const [edited, setEdited] = useState<WordPack>()
  const [importing, setImporting] = useState(false)

  if (edited !== undefined) {
    return (
      <PackEditor
        key={edited.id}
        pack={edited}
        tryPack={actions.tryPack}
        onCancel={() => setEdited(undefined)}
        onSave={async (pack) => {
          const saved = await actions.change(
            (settings) => ({ ...settings, packs: withItem(settings.packs, pack) }),
            i18n.t('options.packs.saved', [pack.title]),
          )
          if (saved) setEdited(undefined)
        }}
      />
    )
  }

  const create = (rows: WordPack['rows'], title = '') => {
    setImporting(false)
    setEdited({ id: newId('pack'), title, enabled: true, rows })
  }
  return (
    <>
      <p className="buttons">
        <button type="button" className="primary" data-action="new-pack" onClick={() => create([])}>
          {i18n.t('options.packs.new')}
        </button>
        <button
          type="button"
          data-action="import-pack"
          aria-expanded={importing}
          onClick={() => setImporting(!importing)}
        >
          {i18n.t('options.packs.import')}
        </button>
      </p>
      {importing && <PackImport onRead={create} />}
      {packs.length === 0 && <p className="empty">{i18n.t('options.packs.none')}</p>}
      <ul className="cards">
        {policyPacks(state.policy).map((pack) => (
          <PackRow key={pack.id} pack={pack} />
        ))}
        {packs.map((pack) => (
          <PackRow
            key={pack.id}
            pack={pack}
            onSwitch={(enabled) =>
              void actions.change((settings) => ({
                ...settings,
                packs: withItem(settings.packs, { ...pack, enabled }),
              }))
            }
            onEdit={() => setEdited(pack)}
            onDelete={() =>
              void actions.change(
                (settings) => ({ ...settings, packs: withoutItem(settings.packs, pack.id) }),
                i18n.t('options.packs.deleted', [pack.title]),
              )
            }
          />
        ))}
      </ul>
    </>
  )
}
