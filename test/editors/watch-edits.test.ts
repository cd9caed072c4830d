// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { watchEdits } from '../../lib/editors/watch-edits'

let area: HTMLTextAreaElement
let stop = () => {}
const onPause = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML = '<textarea></textarea><input>'
  area = document.querySelector('textarea') as HTMLTextAreaElement
  onPause.mockClear()
  stop = watchEdits(document, onPause)
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

/** What a user's own action gives; a script cannot make such an event in a browser. */
function happen(
  target: Element,
  type: string,
  init: KeyboardEventInit = {},
  isTrusted = true,
): void {
  const event = new KeyboardEvent(type, { bubbles: true, composed: true, ...init })
  Object.defineProperty(event, 'isTrusted', { value: isTrusted })
  target.dispatchEvent(event)
}

test('nothing runs while nobody edits', () => {
  expect(vi.getTimerCount()).toBe(0)
  happen(area, 'keydown', { key: 'ArrowDown' })
  happen(area, 'input', {}, false)
  happen(document.querySelector('input') as HTMLInputElement, 'input')
  expect(vi.getTimerCount()).toBe(0)
})

test('a burst of edits is one pause', () => {
  for (let count = 0; count < 20; count++) {
    happen(area, 'beforeinput')
    happen(area, 'input')
    vi.advanceTimersByTime(100)
  }
  expect(onPause).not.toHaveBeenCalled()
  vi.advanceTimersByTime(800)
  expect(onPause).toHaveBeenCalledTimes(1)
  expect(vi.getTimerCount()).toBe(0)
})

describe('edits that engines handle themselves', () => {
  test.each([
    ['paste', {}],
    ['keydown', { key: 'Backspace' }],
    ['keydown', { key: 'z', ctrlKey: true }],
  ])('%s %o', (type, init) => {
    happen(area, type, init)
    vi.runAllTimers()
    expect(onPause).toHaveBeenCalledTimes(1)
  })
})

test('a composition holds it back until it ends', () => {
  happen(area, 'input')
  happen(area, 'compositionstart')
  happen(area, 'input')
  expect(vi.getTimerCount()).toBe(0)
  happen(area, 'compositionend')
  vi.runAllTimers()
  expect(onPause).toHaveBeenCalledTimes(1)
})

test('so does one in an element that leaves its input to an EditContext', () => {
  const context = document.createElement('i')
  const element = Object.assign(document.createElement('div'), { editContext: context })
  document.body.append(element)
  happen(element, 'focusin')
  happen(element, 'beforeinput')
  happen(context, 'compositionstart')
  expect(vi.getTimerCount()).toBe(0)
  happen(context, 'compositionend')
  vi.runAllTimers()
  expect(onPause).toHaveBeenCalledTimes(1)
})

test('once stopped, nothing comes any more', () => {
  happen(area, 'input')
  stop()
  happen(area, 'input')
  expect(vi.getTimerCount()).toBe(0)
})
