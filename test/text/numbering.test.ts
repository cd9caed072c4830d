import { describe, expect, test } from 'vitest'
import { headingMarker } from '../../lib/text/chinese-ordinal'
import { createDraft } from '../../lib/text/draft'

/** A draft whose headings bear these markers, each on a line with a word behind it. */
const draftOf = (markers: string) =>
  createDraft(
    `秋收工作总结\n${markers
      .split(' ')
      .map((m) => `${m}抓好秋收`)
      .join('\n')}`,
  )

const faultsOf = (markers: string) =>
  draftOf(markers).numberingFaults.map(
    ({ kind, heading, level, number }) =>
      `${heading.marker} ${kind} ${headingMarker(level, number)}`,
  )

describe('in order', () => {
  test.each([
    '一、 （一） （二） 二、 （一） （二） 三、',
    '一、 1. 2. 3. 二、 1. 2.',
    '一、 1. 2. （一） 1. 2. （二） 1.',
    '1. （一） （二） 2. （一） （二） 3.',
    '（一） 1. （1） （2） 2. （二） 1.',
    '一、 （一） （二） 二、 （三） （四）',
    '一、 二、 三、 一、 二、 三、',
    '1. 2. 1. 2. 3. 1. 2.',
    '一、 （一） （二） 1. 2. 3.',
  ])('%s', (markers) => {
    expect(faultsOf(markers)).toEqual([])
  })
})

describe('out of order', () => {
  test.each([
    ['一、 二、 四、', ['四、 skip 三、']],
    ['一、 二、 四、 五、', ['四、 skip 三、']],
    ['一、 二、 四、 四、', ['四、 skip 三、']],
    ['一、 二、 二、', ['二、 duplicate 三、']],
    ['一、 一、 三、', ['一、 duplicate 二、']],
    ['一、 二、 一、 四、', ['一、 back 三、']],
    ['二、 二、 三、', ['二、 skip 一、']],
    ['一、 （一） （三） （四） 二、 （一）', ['（三） skip （二）']],
    ['一、 （一） （二） （二） （四） 二、', ['（二） duplicate （三）']],
    ['一、 （二） （三） 二、', ['（二） skip （一）']],
    // The wrong level.
    ['一、 （一） 2. （三） 二、', ['2. level （二）']],
    ['一、 （一） 二、 （三） 二、 三、', ['二、 level （二）']],
    ['一、 （一） （二） （二） （一） （二） 三、', ['（二） level 二、']],
    ['一、 （一） （二） 二、 （一） （二） （三） （一） （二） 四、', ['（三） level 三、']],
    ['一、 1. （二） （三） 二、', ['1. level （一）']],
    ['一、 （一） （2） （三） 二、 （一）', ['（2） level （二）']],
    ['一、 （一） （二） （三） （四） （五） （六） 七、 二、', ['七、 level （七）']],
    ['一、 （一） （二） 3. 二、', ['3. level （三）']],
    ['一、 二、 3. （一） （二）', ['3. level 三、']],
    ['一、 （一） 1. 2. （3） 4. （二）', ['（3） level 3.']],
  ])('%s', (markers, faults) => {
    expect(faultsOf(markers)).toEqual(faults)
  })
})

test('a number inside a line is not missing', () => {
  const text = '秋收工作总结\n一、要求。（一）抓早\n（二）抓实\n二、打算'
  expect(createDraft(text).numberingFaults).toEqual([])
})

test.each([
  '秋收工作总结\n一、做法\n二、打算\n附件：\n二、名单',
  '秋收工作总结 篇1\n一、做法\n二、打算\n秋收工作总结 篇二\n一、做法\n二、打算',
  '秋收工作总结\n目录\n一、做法\n三、打算\n一、做法\n二、问题\n三、打算',
  '秋收工作总结\n一、二季度完成抢收\n一、做法\n二、打算',
])('begins anew in %j', (text) => {
  expect(createDraft(text).numberingFaults).toEqual([])
})

test('三产业 is no heading written inside a line', () => {
  const text = '秋收工作总结\n一、做法\n一、二、三产业融合\n三、问题\n三、打算'
  expect(createDraft(text).numberingFaults.map((f) => f.number)).toEqual([2])
})

test('an excerpt may begin anywhere', () => {
  expect(createDraft('三、打算\n四、保障').numberingFaults).toEqual([])
})

test('headings of a text without line breaks', () => {
  const prose = '今年以来，全县上下抢抓农时，科学调度，'.repeat(12)
  const text = `秋收工作总结\n${prose}现将情况汇报如下：一、主要做法（一）抓组织。${prose}成效明显。二、存在问题。${prose}。三、下一步打算${prose}。`
  expect(createDraft(text).headings.map((h) => h.text.slice(0, 4))).toEqual([
    '主要做法',
    '抓组织',
    '存在问题',
    '下一步打',
  ])
})
