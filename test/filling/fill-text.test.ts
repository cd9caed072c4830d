import { describe, expect, test } from 'vitest'
import { fillText } from '../../lib/filling/fill-text'
import { findingIn } from './finding'

const fill = (ruleId: string, messageId: string, line: string, value: string) =>
  fillText(findingIn(ruleId, messageId, line), value)

describe('a blank quantity', () => {
  const blank = (line: string, value: string) => fill('blank-quantity', 'blank', line, value)

  test.each([
    ['召开⟦会议次⟧，', '5', '会议5次'],
    ['召开⟦会议次⟧，', '5次', '会议5次'],
    ['召开⟦会议次⟧，', '会议5次', '会议5次'],
    ['激活学员⟦总数人⟧，', '320', '总数320人'],
    ['新闻⟦发布会余场⟧，', '20', '发布会20余场'],
    ['发布会⟦余场⟧，', '20余', '20余场'],
    ['累计服务⟦群众人次⟧。', '1.2万', '群众1.2万人次'],
    ['累计服务⟦群众人次⟧。', '1.2万人', '群众1.2万人次'],
    ['转发⟦内容条⟧。', ' 12 ', '内容12条'],
    ['同比增长⟦%⟧，', '5.6%', '5.6%'],
    ['项目投入⟦资金万元⟧，', '300', '资金300万元'],
    ['分别提高1个、⟦个百分点⟧。', '2.5', '2.5个百分点'],
    ['先后⟦举办期⟧培训班，', '3', '举办3期'],
    ['召开了⟦第次⟧会议。', '五', '第五次'],
    ['自2024年⟦  月⟧份起', '5', '5月'],
    ['距⟦县城公里⟧，', '18', '县城18公里'],
    ['高新技术⟦企业家⟧，', '15', '企业15家'],
    ['监测⟦户人⟧。', '52 168', '52户168人'],
    ['监测⟦户人⟧。', '52户168人', '52户168人'],
    ['脱贫户⟦户户人⟧。', '52、168', '户52户168人'],
  ])('%s with %s', (line, value, expected) => {
    expect(blank(line, value)).toBe(expected)
  })

  test('with two gaps takes two figures', () => {
    expect(blank('监测⟦户人⟧。', '52')).toBeUndefined()
  })
})

test.each([
  ['在⟦*⟧党委领导下', 'unit', '青禾县', '青禾县'],
  ['在⟦*⟧党委领导下', 'unit', '青禾县党委', '青禾县'],
  ['⟦*⟧会议', 'content', '党员大会', '党员大会'],
  ['学习⟦*⟧次，', 'quantity', '5次', '5'],
  ['学习⟦*⟧次，', 'quantity', '次', '次'],
  ['粮食增产⟦**⟧%以上', 'quantity', '3', '3'],
])('an asterisk in %s (%s) with %s', (line, messageId, value, expected) => {
  expect(fill('placeholder-asterisk', messageId, line, value)).toBe(expected)
})

test.each([
  ['⟦20XX年⟧', '2025', '2025年'],
  ['⟦20XX年⟧', '2025年', '2025年'],
  ['⟦20**年度⟧考核', '2025年', '2025年度'],
  ['⟦20XX⟧年度', '2025年', '2025'],
])('a year: %s with %s', (line, value, expected) => {
  expect(fill('placeholder-year', 'year', line, value)).toBe(expected)
})

test.each([
  ['党的⟦XX大⟧精神', '二十', '二十大'],
  ['党的⟦XX大⟧精神', '二十大', '二十大'],
  ['党的⟦XX届⟧三中全会', '二十', '二十届'],
  ['党的⟦XX届X中全会⟧', '二十、三', '二十届三中全会'],
  ['党的⟦XX届X中全会⟧', '二十届三中全会', '二十届三中全会'],
])('a congress: %s with %s', (line, value, expected) => {
  expect(fill('placeholder-congress', 'congress', line, value)).toBe(expected)
})

test('nothing typed is nothing to write', () => {
  expect(fill('placeholder-asterisk', 'unit', '在⟦*⟧党委', '  ')).toBeUndefined()
})
