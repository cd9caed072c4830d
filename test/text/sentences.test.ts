import { expect, test } from 'vitest'
import { gistOf, splitSentences } from '../../lib/text/sentences'

test('sentences end behind their mark and what closes it', () => {
  const text = '  抓好秋收。他说：“颗粒归仓。”\n\n第二行没有句号\n123。'
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '抓好秋收。',
    '他说：“颗粒归仓。”',
    '第二行没有句号',
  ])
})

test('the gist leaves out marks, figures and white space, and keeps rare characters', () => {
  expect(gistOf(' 𠮷林村，产粮20吨（GDP）。')).toBe('𠮷林村产粮吨GDP')
  expect(gistOf('12，。')).toBe('')
})
