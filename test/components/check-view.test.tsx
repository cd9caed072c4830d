// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { CheckView } from '../../components/check-view'
import { findingId } from '../../components/finding-id'
import { ordinary, unusual } from './fixtures/drafts'
import { all, click, get, mount, press } from './fixtures/mount'
import { viewOf } from './fixtures/view-props'

function texts(selector: string): (string | null)[] {
  return all(selector).map((element) => element.textContent)
}

describe('the contract for outside tests', () => {
  it('tells on main what was read', async () => {
    await mount(<CheckView {...viewOf(ordinary)} />)
    expect({ ...get('main').dataset }).toEqual({
      status: 'done',
      characters: String(ordinary.characters),
      coverage: 'full',
      source: 'contenteditable',
    })
  })

  it.each([
    ['an ordinary draft', ordinary],
    ['unusual quotes', unusual],
  ])('shows every finding of %s, in order, with its exact quote', async (_, report) => {
    await mount(<CheckView {...viewOf(report)} />)
    const shown = all('[data-finding]').map((element) => ({
      ruleId: element.dataset.rule,
      category: element.dataset.category,
      severity: element.dataset.severity,
      range: { start: Number(element.dataset.start), end: Number(element.dataset.end) },
      quote: element.querySelector('[data-quote]')?.textContent,
      actions: [...element.querySelectorAll<HTMLElement>('[data-action]')].map(
        (button) => button.dataset.action,
      ),
    }))
    expect(shown).toEqual(
      report.findings.map(({ ruleId, category, severity, range, quote, suggestions }) => {
        const actions = ['locate', 'ignore', ...suggestions.map(() => 'apply')]
        return { ruleId, category, severity, range, quote, actions }
      }),
    )
    expect(new Set(all('[data-finding]').map(({ dataset }) => dataset.finding)).size).toBe(
      report.findings.length,
    )
  })

  it('does not count hidden findings among the findings', async () => {
    const [first, ...rest] = ordinary.findings
    if (first === undefined) throw new Error('the fixture has findings')
    await mount(<CheckView {...viewOf({ ...ordinary, findings: rest, ignored: [first] })} />)
    expect(all('[data-finding]')).toHaveLength(rest.length)
  })

  it('stays at “checking” while the report is incomplete', async () => {
    await mount(<CheckView {...viewOf({ ...ordinary, complete: false })} />)
    expect(get('main').dataset.status).toBe('checking')
  })
})

describe('filtering', () => {
  it('shows only placeholders on one click, and everything on the next', async () => {
    await mount(<CheckView {...viewOf(ordinary)} />)
    await click(get('[data-action="only-placeholders"]'))
    const shown = all('[data-finding]').map(({ dataset }) => dataset.category)
    expect(shown).toEqual(['placeholder', 'placeholder', 'placeholder', 'placeholder'])
    await click(get('[data-action="only-placeholders"]'))
    expect(all('[data-finding]')).toHaveLength(ordinary.findings.length)
  })

  it('adds categories up, and “全部” takes the choice back', async () => {
    await mount(<CheckView {...viewOf(ordinary)} />)
    await click(get('[data-filter="spelling"]'))
    await click(get('[data-filter="repetition"]'))
    expect(all('[data-finding]').map(({ dataset }) => dataset.category)).toEqual([
      'spelling',
      'repetition',
    ])
    await click(get('.chips button'))
    expect(all('[data-finding]')).toHaveLength(ordinary.findings.length)
  })

  it('counts by category, in the order of the design', async () => {
    await mount(<CheckView {...viewOf(ordinary)} />)
    expect(texts('.chips button')).toEqual([
      '全部 8',
      '占位漏填 4',
      '模板残留 1',
      '结构缺项 1',
      '错别字 1',
      '重复 1',
    ])
  })
})

describe('after an edit', () => {
  it.each([
    ['applied', '已改', 0],
    ['stale', '文字已改动', 1],
    ['rejected', '编辑器没有接受', 1],
    ['unverified', '已写入，但没能核实，请看一眼', 1],
  ] as const)('a card says %s as it is', async (outcome, text, buttons) => {
    const finding = ordinary.findings.find(({ quote }) => quote === '苗条')
    if (finding === undefined) throw new Error('the fixture has 苗条')
    const id = findingId(finding)
    await mount(<CheckView {...viewOf(ordinary)} outcomes={new Map([[id, outcome]])} />)
    const card = `[data-finding="${id}"]`
    expect(get(`${card} [data-outcome]`).textContent).toBe(text)
    expect(all(`${card} [data-action="apply"]`)).toHaveLength(buttons)
  })

  it('the status line counts by outcome and tells how to undo', async () => {
    const outcomes = ['applied', 'applied', 'rejected'] as const
    await mount(<CheckView {...viewOf(ordinary)} message={{ kind: 'edited', outcomes }} />)
    expect(get('[data-message="edited"] span').textContent).toBe(
      '已改 2 处，1 处编辑器没有接受。在编辑器里按 Ctrl+Z 可撤销。',
    )
    await mount(
      <CheckView {...viewOf(ordinary)} message={{ kind: 'edited', outcomes: ['stale'] }} />,
    )
    expect(all('[data-message="edited"] span').at(-1)?.textContent).toBe('1 处文字已改动，没有改。')
  })
})

describe('the keyboard', () => {
  it('moves with ↓ J and ↑ K, locates with Enter and ignores with I', async () => {
    const view = viewOf(ordinary)
    await mount(<CheckView {...view} />)
    await press('ArrowDown')
    await press('j')
    await press('ArrowDown')
    await press('k')
    expect(document.activeElement?.parentElement?.dataset.start).toBe(
      String(ordinary.findings[1]?.range.start),
    )
    await press('Enter')
    expect(view.onLocate.mock.calls).toEqual([[ordinary.findings[1]]])
    await press('i')
    expect(view.onIgnore.mock.calls).toEqual([[ordinary.findings[1]]])
  })

  it('makes the first change with A, and none where there is none', async () => {
    const view = viewOf(ordinary)
    await mount(<CheckView {...view} />)
    await press('j')
    await press('a')
    expect(view.onApply).not.toHaveBeenCalled()
    await press('j')
    await press('a')
    expect(view.onApply.mock.calls).toEqual([[ordinary.findings[1], '']])
  })

  it('lets the Tab key reach one card only', async () => {
    await mount(<CheckView {...viewOf(ordinary)} />)
    await press('j')
    await press('j')
    expect(all('[data-finding] article[tabindex="0"]')).toEqual([document.activeElement])
  })

  it('checks again with R and takes back with Z or U, but not from the type selector', async () => {
    const view = viewOf(ordinary)
    await mount(<CheckView {...view} />)
    for (const key of ['r', 'z', 'U']) await press(key)
    get('select').focus()
    for (const key of ['r', 'z', 'U']) await press(key)
    expect(view.onRecheck).toHaveBeenCalledTimes(1)
    expect(view.onUndo).toHaveBeenCalledTimes(2)
  })
})
