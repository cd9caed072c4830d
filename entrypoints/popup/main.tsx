// biome-ignore-all assist/source/organizeImports: what the popup waits for is asked for before React is read
import { opened } from './opened'

import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { ErrorBoundary } from '../../components/error-boundary'
import type { Catalogue } from '../../lib/messaging/catalogue'
import type { Opening } from '../../surfaces/opening'
import { useCatalogue } from '../../surfaces/use-catalogue'
import { App } from './app'
import './popup.css'

// Not in the HTML: there it would take the place of the button's localised title in the manifest.
document.title = i18n.t('brand')

interface PopupProps {
  readonly opening: Opening
  readonly known: Catalogue | undefined
}

function Popup({ opening, known }: PopupProps) {
  return <App {...useCatalogue(known)} opening={opening} />
}

// Nothing is drawn until the tab's last result can be: it takes the place of the first look in one go.
void opened.then(([opening, catalogue]) => {
  const root = document.getElementById('root') as HTMLElement
  const reactRoot = createRoot(root)
  root.inert = false
  reactRoot.render(
    <ErrorBoundary>
      <Popup opening={opening} known={catalogue} />
    </ErrorBoundary>,
  )
})
