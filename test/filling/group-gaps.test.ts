import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import type { ReportedFinding } from '../../lib/engine/report'
import { fillingsOf, isFilled, withoutWritten, withValue } from '../../lib/filling/fill-values'
import { groupGaps } from '../../lib/filling/group-gaps'
import { reportOn } from './finding'

const demo = await readFile('test/demo/placeholders.txt', 'utf8')

const questions = (findings: readonly ReportedFinding[]) =>
  groupGaps(findings).map(({ label, gaps }) => [label, gaps.length])

/** The text with everything written that `values` fills. */
function write(text: string, fillings: ReturnType<typeof fillingsOf>): string {
  return fillings.reduceRight(
    (written, { finding: { range }, replacement }) =>
      written.slice(0, range.start) + replacement + written.slice(range.end),
    text,
  )
}

describe('a draft with forty placeholders', () => {
  test('asks twelve questions', async () => {
    const { findings } = await reportOn(demo)
    expect(findings.filter(({ category }) => category === 'placeholder')).toHaveLength(40)
    expect(questions(findings)).toEqual([
      ['20XX年度', 3],
      ['*党委', 14],
      ['XX局', 8],
      ['XX大', 2],
      ['XX县', 6],
      ['学习*次', 1],
      ['调度会*场', 1],
      ['农户*户', 1],
      ['问题*个', 1],
      ['纠纷*起', 1],
      ['培训班*期', 1],
      ['骨干*名', 1],
    ])
  })

  test('keeps exactly the two questions that were left open', async () => {
    const groups = groupGaps((await reportOn(demo)).findings)
    const open = ['XX县', '纠纷*起']
    const values = groups
      .filter(({ label }) => !open.includes(label))
      .reduce((sum, { key, suggestions }) => withValue(sum, key, suggestions[0] ?? '7'), {})
    expect(groups.filter((group) => isFilled(group, values))).toHaveLength(10)
    const fillings = fillingsOf(groups, values)
    expect(fillings).toHaveLength(33)
    const { findings } = await reportOn(write(demo, fillings))
    expect(questions(findings)).toEqual([
      ['XX县', 6],
      ['纠纷*起', 1],
    ])
  })
})

describe('one question', () => {
  test('is asked for the same gap before the same word, however it is written', async () => {
    const { findings } = await reportOn('由XX局、xx局、××局和ＸＸ局负责，XX镇配合。')
    expect(questions(findings)).toEqual([
      ['XX局', 4],
      ['XX镇', 1],
    ])
  })

  test('is each figure, though the words around it repeat', async () => {
    const { findings } = await reportOn('学习*次，学习*次，召开会议次。')
    expect(questions(findings)).toEqual([
      ['学习*次', 1],
      ['学习*次', 1],
      ['会议次', 1],
    ])
  })
})

describe('a question’s key', () => {
  const keys = async (text: string) =>
    groupGaps((await reportOn(text)).findings).map(({ key }) => key)

  test('outlives the filling of its neighbours', async () => {
    const [, second] = await keys('组织学习*次，走访农户*户，')
    expect(await keys('组织学习12次，走访农户*户，')).toEqual([second])
  })
})

describe('values', () => {
  test('of one place come before those of its group, and go when they are written', async () => {
    const groups = groupGaps((await reportOn('由XX局牵头，会同XX局落实。')).findings)
    const [group] = groups
    const [, second] = group?.gaps ?? []
    if (!group || !second) throw new Error('two gaps of one group are the premise')
    const values = withValue(withValue({}, group.key, '水利'), second.key, '教育')
    const written = fillingsOf(groups, values)
    expect(written.map(({ replacement }) => replacement)).toEqual(['水利', '教育'])
    expect(withoutWritten(groups, values, (finding) => finding === second.finding)).toEqual({
      [group.key]: '水利',
    })
    expect(withoutWritten(groups, values, () => true)).toEqual({})
    expect(withValue(values, second.key, '')).toEqual({ [group.key]: '水利' })
  })
})
