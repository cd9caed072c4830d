// @vitest-environment happy-dom
import { act } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { readSettings } from '../../lib/settings/store'
import { click, get } from './fixtures/mount'
import { background, done, open, preparePopup, status, tabId } from './fixtures/popup'

preparePopup()

describe('switching a rule', () => {
  it('stores the switch and checks again under it', async () => {
    const seen: unknown[] = []
    const requests = background(async () => {
      seen.push((await readSettings()).rules)
      return done
    })
    await open()
    await vi.waitFor(() => expect(status()).toBe('done'))
    await click(get('[data-action="rules"]'))
    await click(get('[data-rule-switch="duplicate-char"]'))
    await vi.waitFor(() => expect(requests).toHaveLength(2))
    await vi.waitFor(() => expect(status()).toBe('done'))
    expect(seen).toEqual([{}, { 'duplicate-char': { enabled: false } }])
    expect(get('[data-rule-switch="duplicate-char"]').dataset.state).toBe('unchecked')
  })
})

describe('choosing a document type', () => {
  it('checks again as that type', async () => {
    const requests = background(() => done)
    await open()
    await vi.waitFor(() => expect(status()).toBe('done'))
    const select = get('select') as HTMLSelectElement
    await act(async () => {
      select.value = 'self-inspection'
      select.dispatchEvent(new Event('change', { bubbles: true }))
    })
    await vi.waitFor(() =>
      expect(requests).toEqual([{ tabId }, { tabId, documentType: 'self-inspection' }]),
    )
    await vi.waitFor(() => expect(status()).toBe('done'))
  })
})
