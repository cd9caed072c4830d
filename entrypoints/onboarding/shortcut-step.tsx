import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'

/** The shortcut as the user has it now, and the way to change it. */
export function ShortcutStep() {
  const shortcut = useShortcut()
  return (
    <li data-step="shortcut">
      <h2>{i18n.t('onboarding.shortcut.title')}</h2>
      <p>
        {shortcut === '' ? (
          i18n.t('onboarding.shortcut.none')
        ) : (
          <>
            {i18n.t('onboarding.shortcut.press')}{' '}
            {/* Until it is known the line keeps its height. */}
            <kbd className="large">{shortcut ?? '…'}</kbd>
          </>
        )}
      </p>
      <button type="button" data-action="shortcuts" onClick={openShortcuts}>
        {i18n.t('onboarding.shortcut.change')}
      </button>
    </li>
  )
}

/** `undefined` until it is known; empty where there is none. It may be changed while the page is open. */
function useShortcut(): string | undefined {
  const [shortcut, setShortcut] = useState<string>()
  useEffect(() => {
    const read = async () => {
      const commands = await browser.commands.getAll()
      setShortcut(commands.find(({ name }) => name === '_execute_action')?.shortcut ?? '')
    }
    void read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [])
  return shortcut
}

/** Firefox has a call for it, Chrome a page that links may not lead to. */
async function openShortcuts(): Promise<void> {
  const commands: typeof browser.commands & { openShortcutSettings?: () => Promise<void> } =
    browser.commands
  if (commands.openShortcutSettings) await commands.openShortcutSettings()
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' })
}
