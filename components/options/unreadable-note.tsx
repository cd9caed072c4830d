import { i18n } from '#i18n'
import type { SectionProps } from './options-model'

/** Tells of earlier settings that could not be read, which are kept until the user has dealt with them. */
export function UnreadableNote({ state: { unreadable }, actions }: SectionProps) {
  if (unreadable === undefined) return null
  const { reason, detail, raw } = unreadable
  const text = () => actions.save('gaojian-settings-old.json', JSON.stringify(raw, null, 2))
  return (
    <section className="note" data-note="unreadable" role="alert">
      <p>{i18n.t(`options.unreadable.${reason}`)}</p>
      <p className="detail">{detail}</p>
      <p className="buttons">
        <button type="button" data-action="save-old" onClick={text}>
          {i18n.t('options.unreadable.save')}
        </button>
        <button type="button" data-action="forget-old" onClick={actions.forgetUnreadable}>
          {i18n.t('options.unreadable.forget')}
        </button>
      </p>
    </section>
  )
}
