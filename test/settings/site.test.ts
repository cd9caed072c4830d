import { describe, expect, it } from 'vitest'
import { hostOf, siteFromInput, siteOf } from '../../lib/settings/site'

describe('the site of an address', () => {
  it.each([
    ['https://oa.example.cn/a?b#c', 'https://oa.example.cn/*'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
    ['http://[::1]:80/', 'http://[::1]/*'],
    ['file:///C:/draft.html', undefined],
    ['chrome://extensions', undefined],
    [undefined, undefined],
  ])('%s: %s', (address, site) => {
    expect(siteOf(address)).toBe(site)
  })
})

describe('what a person types', () => {
  it.each([
    ['oa.example.cn', 'https://oa.example.cn/*'],
    [' http://oa.example.cn/login ', 'http://oa.example.cn/*'],
    ['OA.Example.CN/x', 'https://oa.example.cn/*'],
    ['青禾.中国', 'https://xn--2lzs91d.xn--fiqs8s/*'],
    ['localhost', 'https://localhost/*'],
    ['', undefined],
    ['not a site', undefined],
    ['javascript://alert(1)', undefined],
    ['https://*/', undefined],
    ['https://user@*.cn/', undefined],
  ])('%s: %s', (typed, site) => {
    expect(siteFromInput(typed)).toBe(site)
  })
})

it('a site is shown by its host', () => {
  expect(hostOf('https://oa.example.cn/*')).toBe('oa.example.cn')
})
