import { describe, expect, test } from 'vitest'
import { ClauseTokens } from '../../lib/text/clause-tokens'
import { splitClauses } from '../../lib/text/clauses'
import { cleanTexts } from '../bench/texts'
import { realSegmenter } from '../rules/run-rule'

const segmenter = await realSegmenter()

function wordsOf(text: string, cut = segmenter.cut) {
  const clauses = splitClauses(text)
  const tokens = new ClauseTokens(text, clauses, { cut })
  return { clauses, tokens }
}

describe('the words of a clause', () => {
  test('are those that the clause alone would be cut into', async () => {
    for (const { text } of await cleanTexts(process.cwd())) {
      const { clauses, tokens } = wordsOf(text)
      const together = clauses.map((clause) => tokens.ofClause(clause).map((token) => token.text))
      const alone = clauses.map(({ start, end }) => segmenter.cut(text.slice(start, end)))
      expect(together).toEqual(alone)
    }
  })

  test('are cut line by line, and long lines in pieces', () => {
    const cuts: string[] = []
    const line = '渠道畅通；秋粮归仓。'
    const { clauses, tokens } = wordsOf(`${line}\n${line.repeat(250)}`, (text) => {
      cuts.push(text)
      return segmenter.cut(text)
    })
    for (const clause of clauses) tokens.ofClause(clause)
    expect(cuts.map(({ length }) => length)).toEqual([11, 1000, 1000, 500])
  })

  test('say where words begin', () => {
    const { tokens } = wordsOf('渠道畅通。秋粮归仓')
    expect([0, 1, 2, 4, 5, 6, 9].map((offset) => tokens.isBoundary(offset))).toEqual([
      true,
      false,
      true,
      true,
      true,
      false,
      true,
    ])
  })
})
