// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it } from 'vitest'
import { CheckView } from '../../components/check-view'
import { outlineRows } from '../../components/outline-rows'
import { PanelReport } from '../../components/panel-report'
import type { CheckReport } from '../../lib/engine/report'
import { many, ordinary } from './fixtures/drafts'
import { all, click, get, mount, press } from './fixtures/mount'
import { viewOf } from './fixtures/view-props'

async function open(report: CheckReport) {
  const view = viewOf(report)
  await mount(
    <CheckView
      {...view}
      onSidePanel={undefined}
      renderReport={(props) => <PanelReport {...props} fixed={[]} />}
    />,
  )
  return view
}

const quotes = () => all('[data-finding] [data-quote]').map((quote) => quote.textContent)

describe('outlineRows', () => {
  it('counts all that stands under a heading, and draws in what is missing', () => {
    const rows = outlineRows(ordinary).map((row) =>
      row.kind === 'missing' ? `missing ${row.title}` : [row.text, row.counts],
    )
    expect(rows).toEqual([
      ['', { error: 1, warning: 1, info: 0 }],
      ['一、总体情况', { error: 4, warning: 0, info: 0 }],
      ['二、主要做法', { error: 0, warning: 1, info: 1 }],
      'missing 存在的问题',
      ['三、下一步打算', { error: 0, warning: 0, info: 0 }],
    ])
  })

  it('misses no section whose finding was hidden', () => {
    const findings = ordinary.findings.filter(({ ruleId }) => ruleId !== 'missing-section')
    const rows = outlineRows({ ...ordinary, findings })
    expect(rows.filter(({ kind }) => kind === 'missing')).toEqual([])
  })
})

describe('the working list', () => {
  it('goes to the next finding though its card was not there yet', async () => {
    const view = await open(many(301))
    expect(quotes()).toHaveLength(300)
    await click(get('[data-action="next"]'))
    await press('p')
    expect(view.onLocate).toHaveBeenLastCalledWith(many(301).findings[300])
    expect(document.activeElement?.closest('[data-finding]')).toBe(all('[data-finding]').at(-1))
    expect(get('.step-bar span').textContent).toBe('301／301')
  })

  it('tells the page what is listed, and counts within the other filters', async () => {
    const view = await open(ordinary)
    await click(get('[data-severity-filter="error"]'))
    expect(view.onList).toHaveBeenLastCalledWith(
      ordinary.findings.filter(({ severity }) => severity === 'error'),
    )
    expect(get('[data-filter="placeholder"] b').textContent).toBe('4')
    expect(all('[data-filter="spelling"]')).toEqual([])
    await click(get('[data-severity-filter="error"]'))
    expect(quotes()).toHaveLength(ordinary.findings.length)
  })

  it('is reached by arrow keys from tab to tab', async () => {
    await open(ordinary)
    await act(async () => get('[data-tab="findings"]').focus())
    await press('ArrowRight')
    expect(get('[data-tab="outline"]').getAttribute('aria-selected')).toBe('true')
    expect(all('[data-missing]')).toHaveLength(1)
    await press('ArrowLeft')
    await press('ArrowLeft')
    expect(document.activeElement?.getAttribute('data-tab')).toBe('ignored')
    expect(get('.nothing-here').textContent).toBe('没有忽略的问题。')
  })

  it('leaves N and P to whoever types', async () => {
    const view = await open(ordinary)
    await act(async () => get('.section-select').focus())
    await press('n')
    expect(view.onLocate).not.toHaveBeenCalled()
  })
})

it('a page that may not be read yet says what to press', async () => {
  const view = viewOf(ordinary)
  await mount(
    <CheckView
      {...view}
      state={{ status: 'no-text', reason: 'not-granted' }}
      grantKeys="Alt+Shift+J"
    />,
  )
  expect(get('.message-state').textContent).toContain('按 Alt+Shift+J，或点一下工具栏上的稿检按钮')
  await click(get('[data-action="workbench"]'))
  expect(view.links.onWorkbench).toHaveBeenCalledTimes(1)
})
