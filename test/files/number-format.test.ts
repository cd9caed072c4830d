import { expect, test } from 'vitest'
import { formatNumber } from '../../lib/files/docx/number-format'

test.each<[string, readonly (readonly [number, string])[]]>([
  [
    'chineseCountingThousand',
    [
      [1, '一'],
      [10, '十'],
      [11, '十一'],
      [20, '二十'],
      [21, '二十一'],
      [101, '一百零一'],
      [110, '一百一十'],
      [2005, '二千零五'],
    ],
  ],
  ['chineseLegalSimplified', [[12, '壹拾贰']]],
  [
    'ideographTraditional',
    [
      [1, '甲'],
      [11, '11'],
    ],
  ],
  [
    'decimalEnclosedCircleChinese',
    [
      [1, '①'],
      [20, '⑳'],
      [21, '21'],
    ],
  ],
  ['decimalFullWidth', [[12, '１２']]],
  [
    'upperRoman',
    [
      [4, 'IV'],
      [19, 'XIX'],
    ],
  ],
  [
    'lowerLetter',
    [
      [1, 'a'],
      [26, 'z'],
      [27, 'aa'],
    ],
  ],
  ['decimalZero', [[7, '07']]],
  ['hindiVowels', [[3, '3']]],
])('%s', (format, cases) => {
  for (const [value, shown] of cases) expect(formatNumber(value, format)).toBe(shown)
})
