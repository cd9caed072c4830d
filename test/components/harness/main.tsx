import './install-messages'
import { createRoot } from 'react-dom/client'
import { CheckView } from '../../../components/check-view'
import { ErrorBoundary } from '../../../components/error-boundary'
import { ruleFixtures } from '../fixtures/rules'
import { scenes } from './scenes'

const name = new URLSearchParams(location.search).get('scene') ?? 'ordinary'
const scene = scenes[name]
if (scene === undefined) throw new Error(`no scene ${name}`)

const nothing = () => {}

createRoot(document.getElementById('root') as HTMLElement).render(
  <ErrorBoundary>
    <CheckView
      state={scene.state}
      rules={ruleFixtures}
      documentTypes={[
        { id: 'work-summary', title: '工作总结' },
        { id: 'self-inspection', title: '自查报告' },
      ]}
      documentType={undefined}
      message={scene.message}
      onRecheck={nothing}
      onLocate={nothing}
      onIgnore={nothing}
      onRestore={nothing}
      onUndo={nothing}
      onCloseMessage={nothing}
      onDocumentType={nothing}
      onSwitchRule={nothing}
    />
  </ErrorBoundary>,
)
