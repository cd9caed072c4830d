import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { i18n } from '#i18n'

/** How to get the button onto the toolbar, or that it is there. */
export function PinStep() {
  const isPinned = usePinned()
  return (
    <li data-step="pin" data-done={isPinned}>
      <h2>{i18n.t('onboarding.pin.title')}</h2>
      <p>{i18n.t(isPinned ? 'onboarding.pin.done' : 'onboarding.pin.how')}</p>
      <svg className="toolbar" viewBox="0 0 220 40" aria-hidden="true">
        <rect x="1" y="6" width="112" height="28" rx="14" />
        <path className="puzzle" d="M140 14h4a3 3 0 1 1 6 0h4v5a3 3 0 1 1 0 6v5h-14z" />
        <path className="pin" d="M176 12h10l-2 7 4 4h-14l4-4zM181 23v7" />
        <image href="/icon/icon.svg" x="196" y="11" width="18" height="18" />
      </svg>
    </li>
  )
}

/** Whether the button stands on the toolbar; `false` where the browser does not say. */
function usePinned(): boolean {
  const [isPinned, setPinned] = useState(false)
  useEffect(() => {
    const read = async () => {
      const settings = await browser.action.getUserSettings?.()
      setPinned(settings?.isOnToolbar ?? false)
    }
    void read()
    window.addEventListener('focus', read)
    return () => window.removeEventListener('focus', read)
  }, [])
  return isPinned
}
