import { i18n } from '#i18n'
import type { Notice } from '../lib/engine/report'
import type { RuleSummary } from './check-state'
import './notice-list.css'

interface NoticeListProps {
  readonly notices: readonly Notice[]
  readonly rules: ReadonlyMap<string, RuleSummary>
}

/** What the check did not do, in plain words; the rules concerned are named on hover. */
export function NoticeList({ notices, rules }: NoticeListProps) {
  if (notices.length === 0) return null
  const titleOf = (ruleId: string) => rules.get(ruleId)?.title ?? ruleId
  return (
    <ul className="notice-list">
      {notices.map((notice) => (
        <li
          key={'ruleId' in notice ? `${notice.kind} ${notice.ruleId}` : notice.kind}
          data-notice={notice.kind}
          title={'rules' in notice ? notice.rules.map(titleOf).join('、') : undefined}
        >
          {noticeText(notice, titleOf)}
        </li>
      ))}
    </ul>
  )
}

function noticeText(notice: Notice, titleOf: (ruleId: string) => string): string {
  switch (notice.kind) {
    case 'no-segmenter':
      return i18n.t('notice.noSegmenter', [notice.rules.length])
    case 'no-speller':
      return i18n.t('notice.noSpeller')
    case 'rule-failed':
      return i18n.t('notice.ruleFailed', [titleOf(notice.ruleId)])
    case 'partial-coverage':
      return i18n.t('notice.partialCoverage', [notice.rules.length])
    case 'capped':
      return i18n.t('notice.capped', [grouped(notice.shown), grouped(notice.total)])
    case 'truncated':
      return i18n.t('notice.truncated', [grouped(notice.checked), grouped(notice.total)])
  }
}

function grouped(count: number): string {
  return new Intl.NumberFormat().format(count)
}
