import type { Heading, Line } from '../core/draft'
import { parseOrdinal } from './numerals'

type Level = Heading['level']

/**
 * 一、 （一） 1. （1）, with the half-width, spaced and mixed spellings found in real drafts.
 * GB/T 9704—2012, 7.3.3 names the four levels. `1.5亿元` and `1、2月份` are no headings: no digit may follow,
 * unless it begins a date (1.2025年, 2、3月5日). Nor are 一、二季度 and 一、二、三产业.
 */
const PATTERNS: readonly (readonly [Level, RegExp])[] = [
  [
    1,
    /^([一二三四五六七八九十]{1,3})[ \u3000]?(?:[.．]|、(?![一二三四五六七八九十]{1,3}(?:[、季月线级类期批审等产]|把手)))[ \u3000]*/u,
  ],
  [2, /^[（(][ \u3000]?([一二三四五六七八九十]{1,3})[ \u3000]?[）)][、.．，,]?[ \u3000]*/u],
  [
    3,
    /^(\d{1,2}|[０-９]{1,2})[ \u3000]?[、．.](?:(?!\d)|(?=(?:19|20)\d{2}年|\d{1,2}月\d{1,2}日))[ \u3000]*/u,
  ],
  [4, /^[（(][ \u3000]?(\d{1,2}|[０-９]{1,2})[ \u3000]?[）)][、.．，,]?[ \u3000]*/u],
]

/** What material sites glue to the front of a heading, and Markdown. */
const GLUED =
  /^(?:##\s*paid(?:begin|end)\s*##|\$\$\s*paid(?:begin|end)\s*\$\$|#{1,6}[ \u3000]+|\*\*)\s*/u

/** A heading's words end where its sentence ends; a line may go on with prose. */
const WORDS = /^[^。；;：:！!？?]{0,80}/u

/** 一、总体要求………3: an entry of a table of contents. */
const CONTENTS_ENTRY = /(?:[.…·]{2,}|[ \u3000]{2,}|\t)[ \u3000]*\d{1,3}$/u
const CONTENTS = /^目[ \u3000]{0,4}录[：:]?$/u

/** Texts pasted without line breaks have lines of this length; in shorter ones 一、 lists things. */
const RUN_TOGETHER = 400
const INLINE =
  /(?:(?<=[。；：！;:!])[ \u3000]{0,2}(?=[一二三四五六七八九十]{1,3}、))|(?=[（(][一二三四五六七八九十]{1,3}[）)]\p{Script=Han})/gu
/** Where the words of such a heading end, if no mark ends them. */
const NEXT_INLINE = /[（(][一二三四五六七八九十]{1,3}[）)]|\s/u

/** All headings of a text in order, whatever their numbers. Those of a table of contents are left out. */
export function findHeadings(lines: readonly Line[], text: string): Heading[] {
  const headings: Heading[] = []
  let contents: Set<string> | undefined
  for (const line of lines) {
    if (line.text === '' || line.isTabular) continue
    if (CONTENTS.test(line.text)) {
      contents = new Set()
      continue
    }
    const lead = text.slice(line.start, line.end).search(/\S/u)
    const glued = GLUED.exec(line.text)?.[0].length ?? 0
    const heading = readHeading(line.text.slice(glued), line.start + lead + glued)
    if (contents) {
      const isEntry = line.text.length <= 60 && !contents.has(line.text)
      if (isEntry) {
        contents.add(line.text)
        continue
      }
      contents = undefined
    }
    if (heading && !CONTENTS_ENTRY.test(line.text)) headings.push(heading)
  }
  return headings.some((heading) => heading.level === 1)
    ? headings
    : [...headings, ...findInline(lines, text)].sort((a, b) => a.start - b.start)
}

/** Reads the heading that a stretch of text begins with. */
function readHeading(body: string, start: number): Heading | undefined {
  for (const [level, pattern] of PATTERNS) {
    const match = pattern.exec(body)
    const number = match?.[1] === undefined ? undefined : parseOrdinal(match[1])
    if (!match || number === undefined) continue
    const marker = match[0].trimEnd()
    const rest = body.slice(match[0].length)
    const words = WORDS.exec(rest)?.[0] ?? ''
    return {
      level,
      number,
      marker,
      text: words.replace(/\*+$/u, '').trim(),
      isAlone: /^[。；;：:！!？?]?$/u.test(rest.slice(words.length)),
      start,
      end: start + match[0].length + words.length,
    }
  }
  return undefined
}

/** Headings inside lines of texts that were pasted without their line breaks; 一、 counts only if 二、 follows. */
function findInline(lines: readonly Line[], text: string): Heading[] {
  const found: Heading[] = []
  for (const line of lines) {
    if (line.end - line.start < RUN_TOGETHER) continue
    const body = text.slice(line.start, line.end)
    for (const match of body.matchAll(INLINE)) {
      const at = match.index + match[0].length
      const heading = readHeading(body.slice(at, at + 100), line.start + at)
      if (!heading) continue
      const cut = heading.text.slice(0, 40).search(NEXT_INLINE)
      const words = heading.text.slice(0, cut === -1 ? 40 : cut)
      const end = heading.start + text.slice(heading.start, heading.end).indexOf(words)
      found.push({ ...heading, text: words, isAlone: false, end: end + words.length })
    }
  }
  const top = found.filter((heading) => heading.level === 1)
  return top.length > 1 && top[0]?.number === 1 && top[1]?.number === 2 ? found : []
}
