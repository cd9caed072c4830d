// biome-ignore-all assist/source/organizeImports: what the popup waits for is asked for before React is read
import { opened } from './opened'

import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { ErrorBoundary } from '../../components/error-boundary'
import { useCatalogue } from '../../surfaces/use-catalogue'
import { App } from './app'
import './popup.css'

// Not in the HTML: there it would take the place of the button's localised title in the manifest.
document.title = i18n.t('brand')

function Popup() {
  return <App {...useCatalogue()} opened={opened} />
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <ErrorBoundary>
    <Popup />
  </ErrorBoundary>,
)
