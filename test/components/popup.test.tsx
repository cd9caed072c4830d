// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { suppressionKey } from '../../lib/core/suppression-key'
import { onMessage, sendMessage } from '../../lib/messaging/messages'
import type { CheckOutcome } from '../../lib/messaging/protocol'
import { readSettings } from '../../lib/settings/store'
import { tabResult } from '../../lib/tab-memory'
import { ordinary } from './fixtures/drafts'
import { all, click, get, press } from './fixtures/mount'
import { background, done, open, page, preparePopup, status, tabId, target } from './fixtures/popup'

preparePopup()

describe('opening the popup', () => {
  it('checks the active tab and shows the answer', async () => {
    const requests = background(() => done)
    await open()
    await vi.waitFor(() => expect(status()).toBe('done'))
    expect(requests).toEqual([{ tabId }])
    expect(all('[data-finding]')).toHaveLength(ordinary.findings.length)
  })

  it('shows the first findings while the check goes on', async () => {
    const { promise, resolve } = Promise.withResolvers<CheckOutcome>()
    background(() => promise)
    await open()
    const report = { ...ordinary, findings: ordinary.findings.slice(0, 2), complete: false }
    await act(async () => sendMessage('checkProgress', { tabId, report }))
    await vi.waitFor(() => expect(all('[data-finding]')).toHaveLength(2))
    expect(status()).toBe('checking')
    await act(async () => resolve(done))
    await vi.waitFor(() => expect(status()).toBe('done'))
    expect(all('[data-finding]')).toHaveLength(ordinary.findings.length)
  })

  it('shows the last result of the page at once, and what has changed when the check has ended', async () => {
    const { promise, resolve } = Promise.withResolvers<CheckOutcome>()
    background(() => promise)
    await tabResult.write(tabId, { page, target, report: ordinary, fixed: [] })
    await open()
    await vi.waitFor(() => expect(all('[data-finding]')).toHaveLength(ordinary.findings.length))
    expect(status()).toBe('checking')
    expect(get('h1').textContent).toBe('5 处必改、2 处疑似、1 处提示')
    expect(get('.reading-line').textContent).toContain('上次的结果')
    const report = { ...ordinary, findings: ordinary.findings.slice(1) }
    await act(async () => resolve({ ...done, report }))
    await vi.waitFor(() => expect(status()).toBe('done'))
    expect(all('[data-finding]')).toHaveLength(ordinary.findings.length - 1)
    expect(get('.reading-line').textContent).not.toContain('上次的结果')
  })

  it('does not show the result of another page', async () => {
    background(() => new Promise(() => {}))
    await tabResult.write(tabId, { page: `${page}2`, target, report: ordinary, fixed: [] })
    await open()
    await vi.waitFor(() => expect(status()).toBe('checking'))
    expect(all('[data-finding]')).toHaveLength(0)
  })

  it('checks as the document type that was chosen before', async () => {
    const requests = background(() => done)
    const documentType = 'self-inspection'
    await tabResult.write(tabId, { page, target, report: ordinary, fixed: [], documentType })
    await open()
    await vi.waitFor(() => expect(requests).toEqual([{ tabId, documentType }]))
    expect((get('select') as HTMLSelectElement).value).toBe(documentType)
  })

  it('shows what another surface found when that took the check over', async () => {
    background(() => ({ status: 'superseded' }))
    await open()
    await vi.waitFor(() => expect(status()).toBe('checking'))
    await act(async () => sendMessage('checkEnded', { tabId, asker: 'another', outcome: done }))
    await vi.waitFor(() => expect(status()).toBe('done'))
    expect(all('[data-finding]')).toHaveLength(ordinary.findings.length)
  })

  it.each<[string, () => CheckOutcome, string, string]>([
    ['no text', () => ({ status: 'no-text', reason: 'none' }), 'no-text', '先点一下正文'],
    ['a failure', () => ({ status: 'failed', detail: 'no memory' }), 'failed', 'no memory'],
    ['nonsense', () => ({ status: 'fine' }) as unknown as CheckOutcome, 'failed', 'status'],
    [
      'an exception',
      () => {
        throw new Error('the worker fell over')
      },
      'failed',
      'the worker fell over',
    ],
  ])('tells of %s', async (_, answer, expected, told) => {
    background(answer)
    await open()
    await vi.waitFor(() => expect(status()).toBe(expected))
    expect(get('main').textContent).toContain(told)
    expect(get('main').textContent).not.toContain('未发现问题')
  })
})

describe('ignoring', () => {
  it('hides a finding, stores its key, rule and day and no text, and takes it back with Z', async () => {
    background(() => done)
    await open()
    await vi.waitFor(() => expect(status()).toBe('done'))
    const finding = ordinary.findings[0]
    if (finding === undefined) throw new Error('the fixture has findings')

    await press('j')
    await press('i')
    expect(all('[data-finding]')).toHaveLength(ordinary.findings.length - 1)
    expect(document.activeElement).toBe(get('[data-finding] article'))
    expect(get('[data-message="ignored"]').textContent).toContain('已忽略 1 处')
    const key = await suppressionKey(finding, finding.context)
    const stored = { key, ruleId: finding.ruleId, day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) }
    await act(() =>
      vi.waitFor(async () => expect((await readSettings()).ignored).toEqual([stored])),
    )

    await press('z')
    expect(all('[data-finding]')).toHaveLength(ordinary.findings.length)
    await act(() => vi.waitFor(async () => expect((await readSettings()).ignored).toEqual([])))
  })
})

describe('editing', () => {
  const fix = '[data-rule="typo-realword"] [data-action="apply"]'

  it('sends the edit with what must stand there, says what became of it, and checks again', async () => {
    const requests = background(() => done)
    const edits: unknown[] = []
    const stop = onMessage('apply', ({ data }) => {
      edits.push(data)
      return ['rejected']
    })
    await open()
    await vi.waitFor(() => expect(status()).toBe('done'))
    await click(get(fix))
    await vi.waitFor(() => get('[data-message="edited"]'))
    const { range } = ordinary.findings.find(({ quote }) => quote === '苗条') ?? {}
    expect(edits).toEqual([
      {
        target: { tabId: 1, frameId: 3, via: 'dom' },
        edits: [{ ...range, expected: '苗条', replacement: '苗头' }],
      },
    ])
    await vi.waitFor(() => expect(requests).toHaveLength(2))
    await vi.waitFor(() => expect(status()).toBe('done'))
    expect(get('[data-rule="typo-realword"] [data-outcome]').textContent).toBe('编辑器没有接受')
    expect(get('[data-message="edited"]').textContent).not.toContain('撤销')
    stop()
  })

  it('does not take silence for success', async () => {
    background(() => done)
    const stop = onMessage('apply', () => {
      throw new Error('the worker fell over')
    })
    await open()
    await vi.waitFor(() => expect(status()).toBe('done'))
    await click(get(fix))
    await vi.waitFor(() => get('[data-message="unanswered"]'))
    expect(all('[data-outcome]')).toEqual([])
    stop()
  })
})

describe('marks in the page', () => {
  it('follow the list after each check, and go with the switch', async () => {
    background(() => done)
    const shown: number[] = []
    let cleared = 0
    const stops = [
      onMessage('showMarks', ({ data }) => {
        shown.push(data.marks.length)
        return 'marked' as const
      }),
      onMessage('clearMarks', () => {
        cleared += 1
      }),
    ]
    await open()
    await vi.waitFor(() => expect(shown).toEqual([ordinary.findings.length]))
    await click(get('[data-filter="spelling"]'))
    await vi.waitFor(() => expect(shown).toEqual([ordinary.findings.length, 1]))
    await click(get('[data-switch="marks"]'))
    await act(() => vi.waitFor(() => expect(cleared).toBe(1)))
    expect((await readSettings()).marksInPage).toBe(false)
    for (const stop of stops) stop()
  })
})

describe('what cannot be stored', () => {
  it('is said, and the finding comes back', async () => {
    background(() => done)
    await open()
    await vi.waitFor(() => expect(status()).toBe('done'))
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {})
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'))

    await click(get('[data-finding] [data-action="ignore"]'))
    await vi.waitFor(() => get('[data-message="not-saved"]'))
    await vi.waitFor(() => expect(all('[data-finding]')).toHaveLength(ordinary.findings.length))
    // React may have something to say of the test besides.
    const told = logged.mock.calls.filter(([error]) => error instanceof Error)
    expect(told.map(([error]) => error.message)).toEqual(['full'])

    full.mockRestore()
    logged.mockRestore()
  })
})
