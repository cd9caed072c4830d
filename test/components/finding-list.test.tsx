// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest'
import { FindingList } from '../../components/finding-list'
import { many } from './fixtures/drafts'
import { all, click, get, mount, press } from './fixtures/mount'

function list(count: number) {
  return (
    <FindingList
      findings={many(count).findings}
      rules={new Map()}
      outcomes={new Map()}
      onApply={vi.fn()}
      pageSize={5}
      onLocate={vi.fn()}
      onIgnore={vi.fn()}
    />
  )
}

describe('a list longer than a page', () => {
  it('shows one page, says what is missing and adds a page on demand', async () => {
    await mount(list(12))
    expect(all('[data-finding]')).toHaveLength(5)
    expect(get('.more-findings').textContent).toBe('还有 7 处未显示再显示 5 处')
    await click(get('.more-findings button'))
    expect(all('[data-finding]')).toHaveLength(10)
    expect(get('.more-findings').textContent).toBe('还有 2 处未显示再显示 2 处')
    await click(get('.more-findings button'))
    expect(all('[data-finding]')).toHaveLength(12)
    expect(all('.more-findings')).toEqual([])
  })

  it('stops moving at its ends', async () => {
    await mount(list(3))
    get('article').focus()
    await press('ArrowUp')
    expect(document.activeElement).toBe(all('article')[0])
    for (const key of ['j', 'j', 'j', 'j']) await press(key)
    expect(document.activeElement).toBe(all('article')[2])
  })
})
