import { Switch } from 'radix-ui'
import { i18n } from '#i18n'
import type { WordPack } from '../../lib/settings/word-pack'
import { LockMark } from '../lock-mark'
import '../switch.css'

/** The first words of a pack, so that it is known again. */
const SHOWN = 6

interface PackRowProps {
  readonly pack: WordPack
  /** Left out for the packs of an organisation, which are always on. */
  readonly onSwitch?: (enabled: boolean) => void
  readonly onEdit?: () => void
  readonly onDelete?: () => void
}

export function PackRow({ pack, onSwitch, onEdit, onDelete }: PackRowProps) {
  const { id, title, rows, enabled } = pack
  return (
    <li data-pack={id} data-enabled={enabled}>
      <p className="about">
        <b>{title}</b>
        <span>{i18n.t('options.packs.rows', [rows.length])}</span>
        <small>
          {rows
            .slice(0, SHOWN)
            .map(({ wrong, right }) => (right === '' ? wrong : `${wrong}→${right}`))
            .join('、')}
        </small>
      </p>
      {onSwitch === undefined ? (
        <LockMark />
      ) : (
        <>
          <button type="button" data-action="edit" onClick={onEdit}>
            {i18n.t('options.edit')}
            <span className="visually-hidden">{title}</span>
          </button>
          <button type="button" data-action="delete" onClick={onDelete}>
            {i18n.t('options.delete')}
            <span className="visually-hidden">{title}</span>
          </button>
          <Switch.Root
            className="switch"
            aria-label={i18n.t('options.packs.switchOf', [title])}
            checked={enabled}
            onCheckedChange={onSwitch}
          >
            <Switch.Thumb className="thumb" />
          </Switch.Root>
        </>
      )}
    </li>
  )
}
