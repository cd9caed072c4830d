import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { ErrorBoundary } from '../../components/error-boundary'
import { App } from './app'

document.title = i18n.t('options.title')

createRoot(document.getElementById('root') as HTMLElement).render(
  <ErrorBoundary>
    <App />
  </ErrorBoundary>,
)
