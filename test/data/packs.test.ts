import { describe, expect, test } from 'vitest'

import { adSignals, boilerplate, boilerplatePack, generatorTalk } from '../../lib/data/boilerplate'
import { collocationPack, collocations } from '../../lib/data/collocations'
import {
  alikeCharacters,
  clashes,
  commonWordPack,
  commonWords,
  loneCharacters,
  wordPairs,
} from '../../lib/data/common-words'
import { deletedNamePack, remains } from '../../lib/data/deleted-names'
import {
  documentTypePack,
  documentTypes,
  sectionById,
  sections,
} from '../../lib/data/document-types'
import {
  allowedDoubles,
  doubledCharacterPack,
  doubledNeighbours,
  doubledWords,
} from '../../lib/data/doubled-characters'
import {
  corePhrases,
  coreSlips,
  fixedPhrasePack,
  fixedPhrases,
  memberLists,
  nameSlips,
  orgSlips,
  phraseVerbs,
  quotedPhrases,
  wholeLists,
} from '../../lib/data/fixed-phrases'
import { maskedWordPack, maskedWords } from '../../lib/data/masked-words'
import { officialTermPack, officialTerms } from '../../lib/data/official-terms'
import { parallelListPack, parallelLists } from '../../lib/data/parallel-lists'
import { placePack, places } from '../../lib/data/places'
import { classifiers, quantityPack, quantityVerbs } from '../../lib/data/quantities'
import { bareClassifiers, boundClassifiers, measures } from '../../lib/data/quantities/figureless'
import { isVariant, setPhrasePack, setPhrases } from '../../lib/data/set-phrases'
import { spunWordPack, spunWords } from '../../lib/data/spun-words'
import { spunNeighbours, spunPairs } from '../../lib/data/spun-words/spun-pairs'
import { staleFactPack, staleFacts } from '../../lib/data/stale-facts'
import { allowedPhrases, nonwords, realwords, typoPack } from '../../lib/data/typos'
import { unitHeads, unitPack } from '../../lib/data/units'
import {
  colloquialisms,
  everydayWords,
  hedges,
  missingWords,
  tautologies,
  wordingPack,
} from '../../lib/data/wording'
import { PhraseIndex } from '../../lib/text/phrase-index'

const folders = Object.keys(import.meta.glob('../../lib/data/*/pack.json'))

test('every pack is named after its folder', () => {
  const packs = [
    boilerplatePack,
    deletedNamePack,
    maskedWordPack,
    staleFactPack,
    documentTypePack,
    fixedPhrasePack,
    placePack,
    parallelListPack,
    doubledCharacterPack,
    collocationPack,
    commonWordPack,
    officialTermPack,
    quantityPack,
    setPhrasePack,
    spunWordPack,
    typoPack,
    unitPack,
    wordingPack,
  ]
  const names = folders.map((file) => file.split('/').at(-2))
  expect(packs.map((pack) => pack.id).sort()).toEqual(names.sort())
})

test.each([
  ['boilerplate', boilerplatePack, [...boilerplate, ...adSignals, ...generatorTalk]],
  ['deleted names', deletedNamePack, remains],
  ['document types', documentTypePack, documentTypes],
  ['masked words', maskedWordPack, maskedWords],
  ['stale facts', staleFactPack, staleFacts],
  [
    'quantities',
    quantityPack,
    [...measures.values(), ...bareClassifiers.values(), ...boundClassifiers.values()],
  ],
  ['places', placePack, places()],
  ['official terms', officialTermPack, officialTerms()],
  ['allowed doubles', doubledCharacterPack, allowedDoubles()],
  ['doubled words', doubledCharacterPack, doubledWords()],
  ['doubled neighbours', doubledCharacterPack, doubledNeighbours()],
  ['parallel lists', parallelListPack, parallelLists],
  ['collocations', collocationPack, collocations],
  ['common words', commonWordPack, [...commonWords(), ...loneCharacters(), ...wordPairs()]],
  ['their neighbours', commonWordPack, [...alikeCharacters(), ...clashes()]],
  ['fixed phrases', fixedPhrasePack, [...fixedPhrases, ...corePhrases, ...quotedPhrases]],
  ['their parts', fixedPhrasePack, [...memberLists, ...wholeLists, ...phraseVerbs]],
  ['their slips', fixedPhrasePack, [...coreSlips(), ...nameSlips(), ...orgSlips()]],
  ['set phrases', setPhrasePack, setPhrases()],
  ['spun words', spunWordPack, spunWords()],
  ['their neighbours and pairs', spunWordPack, [...spunNeighbours(), ...spunPairs()]],
  ['typos', typoPack, [...nonwords(), ...realwords()]],
  ['units', unitPack, unitHeads],
  ['wording', wordingPack, [...tautologies(), ...missingWords(), ...hedges]],
  ['spoken words', wordingPack, [...colloquialisms(), ...everydayWords()]],
])('every row of %s names a source of its pack', (_, pack, rows) => {
  const unknown = rows.filter(({ source }) => !(source in pack.sources))
  expect(unknown).toEqual([])
  expect(rows.length).toBeGreaterThan(0)
})

describe('typos', () => {
  test('have permanent ids of their own', () => {
    const ids = [...nonwords(), ...realwords()].map((typo) => typo.id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('never correct into another wrong form', () => {
    const wrong = new Set(nonwords().map((typo) => typo.wrong))
    expect([...nonwords(), ...realwords()].filter((typo) => wrong.has(typo.right))).toEqual([])
  })

  test('change something, in one spelling of width', () => {
    for (const { wrong, right } of [...nonwords(), ...realwords()]) {
      expect(right).not.toBe(wrong)
      expect(wrong + right).not.toMatch(/[Ａ-Ｚａ-ｚ０-９]/u)
    }
  })

  test('misused words ask for surroundings, unless they are phrases', () => {
    const bare = realwords().filter((t) => t.required.length === 0 && t.wrong.length < 3)
    expect(bare.map((t) => t.id)).toEqual(['既使→即使', '既将→即将'])
  })

  test('allowed phrases each hold a wrong form', () => {
    const index = new PhraseIndex([...nonwords(), ...realwords()], (typo) => typo.wrong)
    const dead = allowedPhrases.filter((phrase) => [...index.matches(phrase)].length === 0)
    expect(dead).toEqual([])
  })
})

test.each([
  ['slips of names', [...coreSlips(), ...nameSlips(), ...orgSlips()]],
  ['spun words', spunWords()],
  ['wording', [...tautologies(), ...missingWords()]],
  ['spoken words', [...colloquialisms(), ...everydayWords()]],
])('%s have permanent ids, change something, and never lead to another slip', (_, rows) => {
  expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
  const wrong = new Set(rows.map((row) => row.wrong))
  expect(rows.filter((row) => row.right === row.wrong || wrong.has(row.right))).toEqual([])
})

test('a set phrase has four characters and is named once, and none is its own variant', () => {
  expect(new Set(setPhrases().map(({ phrase }) => phrase)).size).toBe(setPhrases().length)
  for (const { phrase, alike, any } of setPhrases()) {
    expect(phrase).toMatch(/^\p{Script=Han}{4}$/u)
    expect(isVariant(phrase)).toBe(false)
    expect([...any].every((place) => alike.includes(place))).toBe(true)
  }
})

test('official terms are listed once, and their sound forms are one character away', () => {
  expect(new Set(officialTerms().map(({ term }) => term)).size).toBe(officialTerms().length)
  for (const { term, also } of officialTerms()) {
    for (const form of also) {
      const differing = [...form].filter((char, index) => char !== term[index])
      expect([form, form.length, differing.length]).toEqual([form, term.length, 1])
    }
  }
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

test('the signs of a boilerplate line stand in its pattern', () => {
  const strange = boilerplate.flatMap(({ id, pattern, signs }) =>
    signs.filter((sign) => !pattern.source.replaceAll('\\', '').includes(sign)).map((s) => [id, s]),
  )
  expect(strange).toEqual([])
})

test('classifiers and verbs are listed once', () => {
  for (const list of [classifiers, quantityVerbs]) expect(new Set(list).size).toBe(list.length)
})

test('places are listed once', () => {
  const names = places().map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
