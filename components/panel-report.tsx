import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { i18n } from '#i18n'
import type { ReportedFinding } from '../lib/engine/report'
import { filtered, noFilter } from './finding-filter'
import type { FindingListHandle } from './finding-list'
import { FixedList } from './fixed-list'
import { IgnoredItems } from './ignored-list'
import { NoticeList } from './notice-list'
import { OutlineView } from './outline-view'
import { PanelFindings } from './panel-findings'
import type { ReportViewProps } from './report-view'
import { Tabs } from './tabs'
import { useStepKeys } from './use-shortcuts'
import './panel-report.css'

interface PanelReportProps extends ReportViewProps {
  /** What has been fixed since the draft was checked first. */
  readonly fixed: readonly ReportedFinding[]
}

type Tab = 'findings' | 'outline' | 'fixed' | 'ignored'

/** A report as a working list: what is to be done, how the draft stands, what is done, and what was hidden. */
export function PanelReport(props: PanelReportProps) {
  const { report, rules, fixed, onList } = props
  const { findings, ignored, notices, outline } = report
  const [tab, setTab] = useState<Tab>('findings')
  const [filter, setFilter] = useState(noFilter)
  const list = useRef<FindingListHandle>(null)
  const listed = useMemo(() => filtered(findings, filter, outline), [findings, filter, outline])
  useEffect(() => onList(listed), [listed, onList])

  const onStep = useCallback((by: 1 | -1) => {
    flushSync(() => setTab('findings'))
    list.current?.step(by)
  }, [])
  useStepKeys(onStep)

  function showSection(section: number) {
    setFilter({ ...noFilter, section })
    setTab('findings')
  }

  function showMissing(finding: ReportedFinding) {
    flushSync(() => {
      setFilter(noFilter)
      setTab('findings')
    })
    list.current?.focus(finding)
  }

  const tabs = [
    { name: 'findings', title: i18n.t('panel.findings'), count: findings.length },
    { name: 'outline', title: i18n.t('panel.outline') },
    { name: 'fixed', title: i18n.t('panel.fixed'), count: fixed.length },
    { name: 'ignored', title: i18n.t('panel.ignored'), count: ignored.length },
  ] as const
  return (
    <>
      <NoticeList notices={notices} rules={rules} />
      <Tabs label={i18n.t('panel.label')} tabs={tabs} current={tab} onChange={setTab}>
        {tab === 'findings' && (
          <PanelFindings
            {...props}
            listed={listed}
            filter={filter}
            onFilter={setFilter}
            list={list}
            onStep={onStep}
          />
        )}
        {tab === 'outline' && (
          <OutlineView
            report={report}
            section={filter.section}
            onSection={showSection}
            onMissing={showMissing}
          />
        )}
        {tab === 'fixed' && <FixedList fixed={fixed} rules={rules} />}
        {tab === 'ignored' && ignored.length === 0 && (
          <p className="nothing-here">{i18n.t('ignored.none')}</p>
        )}
        {tab === 'ignored' && ignored.length > 0 && (
          <IgnoredItems ignored={ignored} rules={rules} onRestore={props.onRestore} />
        )}
      </Tabs>
    </>
  )
}
