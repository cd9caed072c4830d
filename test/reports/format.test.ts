import fc from 'fast-check'
import { expect, test } from 'vitest'
import { reportFileName } from '../../lib/reports/format'

test.each([
  ['青禾县2025年工作总结', '青禾县2025年工作总结-检查报告.html'],
  [undefined, '稿件-检查报告.html'],
  ['  ...  ', '稿件-检查报告.html'],
  ['../../etc/passwd', 'etc passwd-检查报告.html'],
  ['防汛“三个必须”：总结', '防汛“三个必须”：总结-检查报告.html'],
])('%j becomes %s', (title, name) => {
  expect(reportFileName(title, 'html')).toBe(name)
})

test('any title becomes a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = reportFileName(title, 'sarif')
      expect(name).not.toMatch(/[\\/:*?"<>|\p{Cc}]|^[.\s~]|[.\s]$/u)
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
      expect(name.isWellFormed()).toBe(true)
    }),
  )
})
