import { createRoot } from 'react-dom/client'
import { i18n } from '#i18n'
import { ErrorBoundary } from '../../components/error-boundary'
import { useCatalogue } from '../../surfaces/use-catalogue'
import { App } from './app'
import './workbench.css'

document.title = `${i18n.t('workbench.title')} · ${i18n.t('brand')}`

function Workbench() {
  return <App {...useCatalogue()} />
}

createRoot(document.getElementById('root') as HTMLElement).render(
  <ErrorBoundary>
    <Workbench />
  </ErrorBoundary>,
)
