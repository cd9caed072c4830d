import './install-messages'
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { CheckView } from '../../../components/check-view'
import { ErrorBoundary } from '../../../components/error-boundary'
import { PanelReport } from '../../../components/panel-report'
import { withValue } from '../../../lib/filling/fill-values'
import { ordinary } from '../fixtures/drafts'
import { ruleFixtures } from '../fixtures/rules'
import { type Scene, scenes } from './scenes'

const parameters = new URLSearchParams(location.search)
const name = parameters.get('scene') ?? 'ordinary'
const isPanel = parameters.get('surface') === 'panel'
const scene = scenes[name]
if (scene === undefined) throw new Error(`no scene ${name}`)

const nothing = () => {}

createRoot(document.getElementById('root') as HTMLElement).render(
  <ErrorBoundary>
    <Shown scene={scene} />
  </ErrorBoundary>,
)

/** Keeps what is typed, so that a scene can be tried by hand. */
function Shown({
  scene: { state, message, outcomes, values: initial = {}, live },
}: {
  scene: Scene
}) {
  const [values, setValues] = useState(initial)
  return (
    <CheckView
      state={state}
      rules={ruleFixtures}
      documentTypes={[
        { id: 'work-summary', title: '工作总结' },
        { id: 'self-inspection', title: '自查报告' },
      ]}
      documentType={undefined}
      message={message}
      outcomes={outcomes ?? new Map()}
      fillValues={values}
      page={{ marks: true, onMarks: nothing, live: live ?? false, onLive: nothing }}
      links={{ onWorkbench: nothing, onOptions: nothing }}
      grantKeys="Alt+Shift+J"
      onSidePanel={isPanel ? undefined : nothing}
      {...(isPanel && {
        renderReport: (props) => <PanelReport {...props} fixed={ordinary.findings.slice(4, 7)} />,
      })}
      onRecheck={nothing}
      onCheckAll={
        state.status === 'done' && state.report.coverage === 'selection' ? nothing : undefined
      }
      onLocate={nothing}
      onJump={nothing}
      onIgnore={nothing}
      onApply={nothing}
      onApplySafe={nothing}
      onFill={(key, value) => setValues(withValue(values, key, value))}
      onWrite={nothing}
      onList={nothing}
      onRestore={nothing}
      onUndo={nothing}
      onCloseMessage={nothing}
      onDocumentType={nothing}
      onSwitchRule={nothing}
      onExport={nothing}
    />
  )
}
