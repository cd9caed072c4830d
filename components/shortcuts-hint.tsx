import { i18n } from '#i18n'

const shortcuts = [
  { keys: ['↑', '↓'], does: 'move' },
  { keys: ['Enter'], does: 'locate' },
  { keys: ['A'], does: 'apply' },
  { keys: ['I'], does: 'ignore' },
  { keys: ['Z'], does: 'undo' },
  { keys: ['R'], does: 'recheck' },
] as const
const steps = { keys: ['N', 'P'], does: 'step' } as const

/** The keys, in one quiet line. J K stand beside ↑ ↓, and U beside Z, for those who know them. */
export function ShortcutsHint({ withSteps = false }: { readonly withSteps?: boolean }) {
  return (
    <footer className="shortcuts-hint">
      <ul aria-label={i18n.t('shortcuts.title')}>
        {(withSteps ? [steps, ...shortcuts] : shortcuts).map(({ keys, does }) => (
          <li key={does}>
            {keys.map((key) => (
              <kbd key={key}>{key}</kbd>
            ))}
            {i18n.t(`shortcuts.${does}`)}
          </li>
        ))}
      </ul>
    </footer>
  )
}
