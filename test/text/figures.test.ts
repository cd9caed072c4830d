import { expect, test } from 'vitest'
import { findFigures } from '../../lib/text/figures'

const read = (text: string) =>
  findFigures(text).map((figure) => [
    text.slice(figure.start, figure.end),
    figure.value,
    figure.unit,
    figure.isApproximate,
  ])

test.each([
  ['播种1,234.5万亩', '1,234.5万亩', 12_345_000, '亩', false],
  ['走访20余户', '20余户', 20, '户', true],
  ['投入100余万元', '100余万元', 1_000_000, '元', true],
  ['近300人次参训', '300人次', 300, '人次', true],
  ['覆盖率达98.5%', '98.5%', 98.5, '%', false],
  ['作业36.2万亩次', '36.2万亩次', 362_000, '亩次', false],
  ['增长0.8个百分点', '0.8个百分点', 0.8, '个百分点', false],
  ['投入320人天', '320人天', 320, '人天', false],
  ['周转12.4亿吨公里', '12.4亿吨公里', 1_240_000_000, '吨公里', false],
  ['机手30人左右', '30人', 30, '人', true],
])('in %s', (text, quote, value, unit, isApproximate) => {
  expect(read(text)).toEqual([[quote, value, unit, isApproximate]])
})

test('both ends of a range are vague', () => {
  expect(read('培育3～5个合作社，新建2个至4个').map(([, , , vague]) => vague)).toEqual([
    true,
    true,
    true,
    true,
  ])
})

test.each(['2025年', '3月5日', '第3批', '3号仓库', '5G基站', '9时', '〔2025〕3号'])(
  'none in %s',
  (text) => {
    expect(read(text)).toEqual([])
  },
)
