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

  const line = '渠道畅通；秋粮归仓。'
  const cutsOf = (text: string) => {
    const cuts: string[] = []
    const { clauses, tokens } = wordsOf(text, (batch) => {
      cuts.push(batch)
      return segmenter.cut(batch)
    })
    for (const clause of clauses) tokens.ofClause(clause)
    return cuts
  }

  test('are cut a few short lines at a time, and long lines in pieces', () => {
    const text = `${`${line}\n`.repeat(30)}${line.repeat(250)}`
    expect(cutsOf(text).map(({ length }) => length)).toEqual([253, 1002, 1000, 575])
  })

  test('are cut alike behind the first long line that follows an edit', () => {
    const body = `${line.repeat(30)}\n${line}\n${line}\n`
    const before = cutsOf(`${line}\n${body}`)
    expect(cutsOf(`${line}\n${line}\n${body}`).slice(1)).toEqual(before.slice(1))
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
