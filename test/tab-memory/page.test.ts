import { expect, test } from 'vitest'
import { pageOf } from '../../lib/tab-memory/page'

test.each([
  ['https://oa.example/edit?id=1', 'https://oa.example/edit?id=1'],
  ['https://oa.example/edit?id=1#heading=h.2', 'https://oa.example/edit?id=1'],
  ['https://oa.example/#/drafts/1', 'https://oa.example/#/drafts/1'],
  ['https://oa.example/#!/drafts/1#2', 'https://oa.example/#!/drafts/1#2'],
  ['', undefined],
  [undefined, undefined],
])('%s is the page %s', (address, page) => {
  expect(pageOf(address)).toBe(page)
})
