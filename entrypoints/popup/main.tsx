import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { ErrorBoundary } from '../../components/error-boundary'
import { documentTypes } from '../../lib/data/document-types'
import { rules } from '../../lib/rules'
import { App } from './app'
import './popup.css'

// Not in the HTML: there it would take the place of the button's localised title in the manifest.
document.title = i18n.t('brand')

createRoot(document.getElementById('root') as HTMLElement).render(
  <ErrorBoundary>
    <App rules={rules} documentTypes={documentTypes} />
  </ErrorBoundary>,
)
