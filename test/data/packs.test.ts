import { describe, expect, test } from 'vitest'
import { adSignals, boilerplate, boilerplatePack } from '../../lib/data/boilerplate'
import {
  documentTypePack,
  documentTypes,
  sectionById,
  sections,
} from '../../lib/data/document-types'
import { fixedPhrasePack, fixedPhrases } from '../../lib/data/fixed-phrases'
import { classifiers, quantityHeads, quantityPack, quantityVerbs } from '../../lib/data/quantities'
import { allowedPhrases, nonwords, realwords, typoPack } from '../../lib/data/typos'
import { unitHeads, unitPack } from '../../lib/data/units'
import { PhraseIndex } from '../../lib/text/phrase-index'

const folders = Object.keys(import.meta.glob('../../lib/data/*/pack.json'))

test('every pack is named after its folder', () => {
  const packs = [
    boilerplatePack,
    documentTypePack,
    fixedPhrasePack,
    quantityPack,
    typoPack,
    unitPack,
  ]
  const names = folders.map((file) => file.split('/').at(-2))
  expect(packs.map((pack) => pack.id).sort()).toEqual(names.sort())
})

test.each([
  ['boilerplate', boilerplatePack, [...boilerplate, ...adSignals]],
  ['document types', documentTypePack, documentTypes],
  ['fixed phrases', fixedPhrasePack, fixedPhrases],
  ['quantity heads', quantityPack, quantityHeads],
  ['typos', typoPack, [...nonwords, ...realwords]],
  ['units', unitPack, unitHeads],
])('every row of %s names a source of its pack', (_, pack, rows) => {
  const unknown = rows.filter(({ source }) => !(source in pack.sources))
  expect(unknown).toEqual([])
  expect(rows.length).toBeGreaterThan(0)
})

describe('typos', () => {
  test('have permanent ids of their own', () => {
    const ids = [...nonwords, ...realwords].map((typo) => typo.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('never correct into another wrong form', () => {
    const wrong = new Set(nonwords.map((typo) => typo.wrong))
    expect([...nonwords, ...realwords].filter((typo) => wrong.has(typo.right))).toEqual([])
  })

  test('change something, in one spelling of width', () => {
    for (const { wrong, right } of [...nonwords, ...realwords]) {
      expect(right).not.toBe(wrong)
      expect(wrong + right).not.toMatch(/[Ａ-Ｚａ-ｚ０-９]/u)
    }
  })

  test('misused words ask for surroundings, unless they are phrases', () => {
    const bare = realwords.filter((t) => t.required.length === 0 && t.wrong.length < 3)
    expect(bare.map((t) => t.id)).toEqual(['既使→即使', '既将→即将'])
  })

  test('allowed phrases each hold a wrong form', () => {
    const index = new PhraseIndex([...nonwords, ...realwords], (typo) => typo.wrong)
    const dead = allowedPhrases.filter((phrase) => [...index.matches(phrase)].length === 0)
    expect(dead).toEqual([])
  })
})

describe('document types', () => {
  test('require sections that exist', () => {
    for (const type of documentTypes) {
      for (const id of [...type.required, ...type.advisable].flat())
        expect(sectionById(id).id).toBe(id)
    }
  })

  test('and sections have ids of their own', () => {
    for (const rows of [documentTypes, sections]) {
      expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    }
  })
})

test('classifiers and verbs are listed once', () => {
  for (const list of [classifiers, quantityVerbs]) expect(new Set(list).size).toBe(list.length)
})
