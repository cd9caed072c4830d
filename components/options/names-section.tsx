import { i18n } from '#i18n'
import { type OwnPack, ownPackSchema } from '../../lib/settings/own-pack'
import { LinesEditor } from './lines-editor'
import type { SectionProps } from './options-model'

/** Names of the user's own unit and place, and the ways in which their templates leave gaps. */
export function NamesSection({ state, actions }: SectionProps) {
  const { ownPack } = state.own
  const save = (part: Partial<OwnPack>, told: string) =>
    actions.change((settings) => ({ ...settings, ownPack: { ...settings.ownPack, ...part } }), told)
  return (
    <>
      <LinesEditor
        name="units"
        label={i18n.t('options.names.units')}
        hint={i18n.t('options.names.unitsHint')}
        lines={ownPack.units}
        locked={state.policy.units ?? []}
        isSound={(units) => ownPackSchema.safeParse({ units }).success}
        onSave={(units) => save({ units }, i18n.t('options.names.unitsSaved'))}
      />
      <LinesEditor
        name="placeholders"
        label={i18n.t('options.names.placeholders')}
        hint={i18n.t('options.names.placeholdersHint')}
        lines={ownPack.placeholders}
        isSound={(placeholders) => ownPackSchema.safeParse({ placeholders }).success}
        onSave={(placeholders) => save({ placeholders }, i18n.t('options.names.placeholdersSaved'))}
      />
    </>
  )
}
