import { DOMParser, type Element, XMLSerializer } from '@xmldom/xmldom'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Range } from '../../lib/core/range'
import type { Change } from '../../lib/files/docx/change'
import { readDocx } from '../../lib/files/docx/read-docx'
import { isWord } from '../../lib/files/docx/word-names'
import { reviewDocx } from '../../lib/files/docx/write-docx'
import { attributeOf, childOf, elementsOf } from '../../lib/files/docx/xml'
import { docxOf, fixture, savedByWord, strFromU8 } from './packed'

const DATE = new Date('2026-01-31T08:00:00.123Z')
const names = ['word', 'wps', 'libreoffice.docx', ...savedByWord]

function review(bytes: Uint8Array, ranges: readonly Range[], changes: readonly Change[] = []) {
  const comments = ranges.map((range, index) => ({ ...range, lines: [`第${index}条`] }))
  return reviewDocx(bytes, { author: '稿检', date: DATE, comments, changes })
}

function rootOf(bytes: Uint8Array, name = 'word/document.xml'): Element {
  const xml = strFromU8(unzipSync(bytes)[name] ?? new Uint8Array())
  return new DOMParser().parseFromString(xml.replace(/^<\?.*?\?>\s*/u, ''), 'text/xml')
    .documentElement as Element
}

function all(root: Element, name: string): Element[] {
  return elementsOf(root).flatMap((child) => [
    ...(isWord(child, name) ? [child] : []),
    ...all(child, name),
  ])
}

/** The document without our marks, and with runs put together that were one: what it was before. */
function withoutReview(bytes: Uint8Array): string {
  const root = rootOf(bytes)
  const isReviewed = unzipSync(bytes)['word/comments.xml'] !== undefined
  const comments = isReviewed ? all(rootOf(bytes, 'word/comments.xml'), 'comment') : []
  const ours = comments.filter((element) => attributeOf(element, 'author') === '稿检')
  const ids = new Set(ours.map((element) => attributeOf(element, 'id')))
  const isOurs = (element: Element) => ids.has(attributeOf(element, 'id'))
  for (const name of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
    for (const mark of all(root, name).filter(isOurs)) {
      const gone = name === 'commentReference' ? (mark.parentNode as Element) : mark
      gone.parentNode?.removeChild(gone)
    }
  }
  for (const run of all(root, 'r')) mergeNext(run)
  return new XMLSerializer().serializeToString(root)
}

function mergeNext(run: Element): void {
  const propertiesOf = (element: Element) => String(childOf(element, 'rPr') ?? '')
  const previous = run.previousSibling as Element | null
  if (previous === null || previous.localName !== 'r') return
  if (propertiesOf(previous) !== propertiesOf(run)) return
  for (const child of elementsOf(run)) {
    const last = elementsOf(previous).at(-1)
    if (isWord(child, 'rPr')) continue
    if (isWord(child, 't') && last !== undefined && isWord(last, 't')) {
      last.textContent = `${last.textContent}${child.textContent}`
      last.setAttribute('xml:space', 'preserve')
    } else previous.appendChild(child)
  }
  run.parentNode?.removeChild(run)
}

/** Spaces at the ends of a text are kept where a run was split: that says nothing. */
function normal(xml: string): string {
  return xml.replaceAll(' xml:space="preserve"', '')
}

/** A note or header that has been emptied takes the blank line before it along. */
function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '')
}

describe.each(names)('%s', (name) => {
  const bytes = fixture(name)
  const { text } = readDocx(bytes)
  const range = fc
    .tuple(fc.nat(text.length - 1), fc.nat(12))
    .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }))

  test('without comments the copy is the same document, and reads the same', () => {
    fc.assert(
      fc.property(fc.array(range, { maxLength: 8 }), (ranges) => {
        const copy = review(bytes, ranges).bytes
        expect(readDocx(copy).text).toBe(text)
        expect(normal(withoutReview(copy)) === normal(withoutReview(bytes))).toBe(true)
      }),
      { numRuns: 25 },
    )
  })

  test('every other part is the same, byte for byte', () => {
    const before = unzipSync(bytes)
    const after = unzipSync(review(bytes, [{ start: 0, end: 4 }]).bytes)
    const differing = Object.keys(after).filter(
      (part) =>
        strFromU8(after[part] as Uint8Array) !== strFromU8(before[part] ?? new Uint8Array()),
    )
    const isKnown = before['word/comments.xml'] !== undefined
    const announced = isKnown ? [] : ['[Content_Types].xml', 'word/_rels/document.xml.rels']
    expect(differing.toSorted()).toEqual(
      [...announced, 'word/comments.xml', 'word/document.xml'].toSorted(),
    )
    expect(Object.keys(after).filter((part) => part !== 'word/comments.xml')).toEqual(
      Object.keys(before).filter((part) => part !== 'word/comments.xml'),
    )
  })

  test('a copy without anything to say has every part as it was', () => {
    expect(unzipSync(review(bytes, []).bytes)).toEqual(unzipSync(bytes))
  })

  test('a change reads as it was asked for, or is refused', () => {
    fc.assert(
      fc.property(range, fc.constantFrom('', '新', '防汛😀', '两\n行'), (place, replacement) => {
        const { bytes: copy, refused } = review(bytes, [], [{ ...place, replacement }])
        const expected = text.slice(0, place.start) + replacement + text.slice(place.end)
        expect(lines(readDocx(copy).text)).toEqual(lines(refused > 0 ? text : expected))
      }),
      { numRuns: 60 },
    )
  })

  test('every piece of the text is what its element holds', () => {
    for (const { start, length, kind, node, offset } of readDocx(bytes).pieces) {
      if (kind !== 'text') continue
      expect(node.textContent?.slice(offset, offset + length)).toBe(
        text.slice(start, start + length),
      )
    }
  })
})

const word = fixture('word')
const { text } = readDocx(word)
const at = (quote: string): Range => {
  const start = text.indexOf(quote)
  return { start, end: start + quote.length }
}

describe('comments', () => {
  test('stand around exactly the words, whatever runs these are in', () => {
    const root = rootOf(review(word, [at('党委领导下，把把')]).bytes)
    const [start] = all(root, 'commentRangeStart').filter((e) => attributeOf(e, 'id') !== '7')
    let marked = ''
    for (let node = start?.nextSibling; node; node = node.nextSibling) {
      const element = node as Element
      if (element.localName === 'commentRangeEnd' && attributeOf(element, 'id') !== '7') break
      marked += all(element, 't')
        .map(({ textContent }) => textContent)
        .join('')
    }
    expect(marked).toBe('党委领导下，把把')
  })

  test('keep those that are there', () => {
    const comments = all(rootOf(review(word, [at('XX镇')]).bytes, 'word/comments.xml'), 'comment')
    expect(comments.map((element) => attributeOf(element, 'author'))).toEqual(['李办', '稿检'])
    expect(new Set(comments.map((element) => attributeOf(element, 'id'))).size).toBe(2)
    expect(attributeOf(comments[1], 'date')).toBe('2026-01-31T08:00:00Z')
  })

  test.each([
    ['a text box', 'XX镇'],
    ['a note', '苗条性'],
    ['a header', 'XX局'],
  ])('about %s hang on the body and say what they are about', (_, quote) => {
    const { bytes } = review(word, [at(quote)])
    expect(strFromU8(unzipSync(bytes)['word/comments.xml'] as Uint8Array)).toContain(
      `原文：“${quote}”`,
    )
    const boxes = all(rootOf(bytes), 'txbxContent')
    expect(boxes.flatMap((box) => all(box, 'commentReference'))).toEqual([])
  })

  test('of a number or a blank line find a place', () => {
    const ranges = [at('二、'), { start: text.indexOf('\n\n') + 1, end: text.indexOf('\n\n') + 1 }]
    expect(all(rootOf(review(word, ranges).bytes), 'commentReference')).toHaveLength(3)
  })

  test('are announced where the document had none', () => {
    const parts = unzipSync(review(fixture('wps'), [{ start: 0, end: 2 }]).bytes)
    expect(strFromU8(parts['[Content_Types].xml'] as Uint8Array)).toContain('/word/comments.xml')
    expect(strFromU8(parts['word/_rels/document.xml.rels'] as Uint8Array)).toContain(
      'Target="/word/comments.xml"',
    )
  })
})

describe('changes', () => {
  test('keep the formatting of what they replace', () => {
    const { bytes, changed } = review(word, [], [{ ...at('*党委'), replacement: '县委' }])
    expect(changed).toBe(1)
    const root = rootOf(bytes)
    const [inserted] = all(root, 'ins').filter((e) => attributeOf(e, 'author') === '稿检')
    const [deleted] = all(root, 'del').filter((e) => attributeOf(e, 'author') === '稿检')
    expect(String(inserted)).toContain('<w:b/>')
    expect(String(inserted)).toContain('县委')
    expect(all(deleted as Element, 'delText').map((e) => e.textContent)).toEqual(['*党委'])
  })

  test('inside somebody else’s insertion stay ours', () => {
    const { bytes } = review(word, [], [{ ...at('苗条'), replacement: '苗头' }])
    const insertions = all(rootOf(bytes), 'ins').map((element) => [
      attributeOf(element, 'author'),
      all(element, 't')
        .map(({ textContent }) => textContent)
        .join(''),
    ])
    expect(insertions).toEqual([
      ['李办', '12'],
      ['李办', '不好的'],
      ['稿检', '苗头'],
      ['李办', '时'],
    ])
  })

  test('of a text box are made in its copy as well, and of a header in all that are alike', () => {
    const { bytes } = review(
      word,
      [],
      [
        { ...at('XX镇'), replacement: '上桥镇' },
        { ...at('XX局'), replacement: '水利局' },
      ],
    )
    const boxes = all(rootOf(bytes), 'txbxContent')
    expect(
      boxes.map((box) =>
        all(box, 't')
          .map((e) => e.textContent)
          .join(''),
      ),
    ).toEqual(['文本框：由上桥镇填报。', '文本框：由上桥镇填报。'])
    for (const part of ['word/header1.xml', 'word/header2.xml']) {
      expect(strFromU8(unzipSync(bytes)[part] as Uint8Array)).toContain('水利局')
    }
  })

  test('of what no run holds become comments', () => {
    const changes = [
      { ...at('二、下'), replacement: '三、下' },
      { ...at('第3条'), replacement: '第4条' },
      { ...at('填报。\n（二）'), replacement: '填报。（二）' },
    ]
    const { bytes, changed, refused } = review(word, [], changes)
    expect({ changed, refused }).toEqual({ changed: 0, refused: 3 })
    const comments = strFromU8(unzipSync(bytes)['word/comments.xml'] as Uint8Array)
    expect(comments).toContain('建议改为“三、下”')
    expect(readDocx(bytes).text).toBe(text)
  })

  test('that overlap are made once', () => {
    const bytes = docxOf('<w:p><w:r><w:t>甲乙丙</w:t></w:r></w:p>')
    const { bytes: copy, refused } = review(
      bytes,
      [],
      [
        { start: 0, end: 2, replacement: '丁' },
        { start: 1, end: 3, replacement: '戊' },
      ],
    )
    expect(readDocx(copy).text).toBe('丁丙')
    expect(refused).toBe(1)
  })

  test('and comments on the same place do not get in each other’s way', () => {
    const range = fc.tuple(fc.nat(80), fc.nat(8)).map(([start, n]) => ({ start, end: start + n }))
    fc.assert(
      fc.property(fc.array(range, { maxLength: 5 }), range, (ranges, place) => {
        const { bytes, refused } = review(word, ranges, [{ ...place, replacement: '新' }])
        const expected = `${text.slice(0, place.start)}新${text.slice(place.end)}`
        expect(readDocx(bytes).text).toBe(refused > 0 ? text : expected)
        const root = rootOf(bytes)
        for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
          expect(all(root, mark)).toHaveLength(1 + ranges.length + refused)
        }
      }),
      { numRuns: 50 },
    )
  })
})
