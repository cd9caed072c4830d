import { describe, expect, it } from 'vitest'
import { applyOverlay, identityOf } from '../../surfaces/suppression-overlay'
import { ordinary } from './fixtures/drafts'

const [first, second] = ordinary.findings
if (first === undefined || second === undefined) throw new Error('the fixture has findings')

describe('applyOverlay', () => {
  it('leaves a report alone when nothing was decided', () => {
    expect(applyOverlay(ordinary, new Map())).toBe(ordinary)
  })

  it('hides and brings back, in document order', () => {
    const hidden = applyOverlay(ordinary, new Map([[identityOf(second), true]]))
    expect(hidden.ignored).toEqual([second])
    expect(hidden.findings).not.toContain(second)
    const back = applyOverlay(hidden, new Map([[identityOf(second), false]]))
    expect(back.findings).toEqual(ordinary.findings)
    expect(back.ignored).toEqual([])
  })

  it('puts right a report that was asked for before the decision', () => {
    const overlay = new Map([[identityOf(first), true]])
    const late = applyOverlay({ ...ordinary }, overlay)
    expect(late.ignored).toEqual([first])
  })
})
