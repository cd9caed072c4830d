// @vitest-environment happy-dom
import './fixtures/mount'
import { describe, expect, it } from 'vitest'
import type { CheckState } from '../../components/check-state'
import { verdictText } from '../../components/verdict-text'
import type { CheckReport } from '../../lib/engine/report'
import { ordinary } from './fixtures/drafts'

const clean: CheckReport = { ...ordinary, findings: [] }

function done(report: Partial<CheckReport> = {}): CheckState {
  return { status: 'done', report: { ...clean, ...report } }
}

describe('verdictText', () => {
  it('counts by severity', () => {
    expect(verdictText(done(ordinary), false)).toBe('5 处必改、2 处疑似、1 处提示')
  })

  it('says “at least” when not every finding is listed', () => {
    const notices = [{ kind: 'capped', shown: 8, total: 90 }] as const
    expect(verdictText(done({ ...ordinary, notices: [...notices] }), false)).toMatch(
      /^至少 5 处必改/,
    )
  })

  it('says “未发现问题” of a whole text that all rules read without a finding', () => {
    expect(verdictText(done(), false)).toBe('未发现问题')
  })

  it.each<[string, CheckState, boolean, string]>([
    ['nothing was read', { status: 'no-text', reason: 'none' }, false, '没有读到正文'],
    ['the check failed', { status: 'failed', reason: 'check' }, false, '检查没有完成'],
    ['rules are still to come', done({ complete: false }), false, '正在检查…'],
    [
      'findings are hidden',
      done({ ignored: ordinary.findings }),
      false,
      '没有其他问题，已忽略 8 处',
    ],
    ['no rule is on', done(), true, '所有规则都已关闭，什么也没有检查'],
    [
      'the segmenter failed',
      done({ notices: [{ kind: 'no-segmenter', rules: ['typo-realword'] }] }),
      false,
      '查过的部分没有发现问题',
    ],
    [
      'a rule failed',
      done({ notices: [{ kind: 'rule-failed', ruleId: 'typo-realword' }] }),
      false,
      '查过的部分没有发现问题',
    ],
    [
      'the text was cut off',
      done({ notices: [{ kind: 'truncated', checked: 1, total: 2 }] }),
      false,
      '查过的部分没有发现问题',
    ],
    ['only a selection was read', done({ coverage: 'selection' }), false, '选中部分未发现问题'],
    ['only the visible part was read', done({ coverage: 'visible' }), false, '可见部分未发现问题'],
  ])('does not say so when %s', (_, state, everyRuleOff, expected) => {
    expect(verdictText(state, everyRuleOff)).toBe(expected)
  })

  it('counts what is found so far; what the check before had found stands until it is known better', () => {
    const soFar = verdictText(
      { status: 'checking', report: { ...ordinary, complete: false } },
      false,
    )
    expect(soFar).toBe('已发现 8 处，仍在检查…')
    expect(verdictText({ status: 'checking', report: ordinary }, false)).toBe(
      '5 处必改、2 处疑似、1 处提示',
    )
  })
})
