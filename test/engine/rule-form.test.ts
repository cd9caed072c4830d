import { describe, expect, test } from 'vitest'
import { drawRuleSheets } from '../../lib/engine/draw-rule-sheets'
import { formOf } from '../../lib/engine/form-of'
import { filledOptions } from '../../lib/engine/own-pack'
import { ruleSheetsSchema } from '../../lib/engine/rule-sheet'
import { rules } from '../../lib/rules'

const configurable = rules.filter((rule) => Object.keys(rule.options.shape).length > 0)

describe.each(configurable.map((rule) => [rule.id, rule] as const))(
  'the form of %s',
  (id, rule) => {
    const fields = formOf(rule.options)

    test('shows every option that the own lists do not fill, described in Chinese', () => {
      const shown = fields.map(({ name }) => name)
      const wanted = Object.keys(rule.options.shape).filter((name) => filledOptions[id] !== name)
      expect(shown).toEqual(expect.arrayContaining(wanted))
      for (const { label } of fields) expect(label).toMatch(/\p{Script=Han}/u)
    })

    test('starts with values that the schema takes as its own defaults', () => {
      const initial = Object.fromEntries(fields.map(({ name, initial }) => [name, initial]))
      expect(rule.options.parse(initial)).toEqual(rule.options.parse({}))
    })

    test('knows the limits of its numbers', () => {
      for (const field of fields) {
        if (field.kind !== 'number') continue
        const { name, minimum, maximum } = field
        const takes = (value: number) => rule.options.safeParse({ [name]: value }).success
        if (minimum !== undefined)
          expect([takes(minimum), takes(minimum - 1)]).toEqual([true, false])
        if (maximum !== undefined)
          expect([takes(maximum), takes(maximum + 1)]).toEqual([true, false])
        const low = minimum ?? 0
        expect(takes(low + 0.125)).toBe(!field.whole)
      }
    })
  },
)

test('there are forms of every kind', () => {
  const kinds = configurable.flatMap(({ options }) => formOf(options).map(({ kind }) => kind))
  expect(new Set(kinds)).toEqual(new Set(['number', 'switch', 'text', 'words']))
})

test('the sheets of all rules cross a boundary as they are', () => {
  const sheets = drawRuleSheets(rules)
  expect(ruleSheetsSchema.parse(JSON.parse(JSON.stringify(sheets)))).toEqual(sheets)
  expect(sheets.find(({ id }) => id === 'place-leftover')?.fields).toEqual([])
})
