import type { Enumeration, Heading, Line } from '../core/draft'
import { parseOrdinal } from './numerals'

const BEFORE = '(?<=^|[。；：，、！？;:,!?）)”“…—\\s])'
/** 主要原因一是…；二是…: the first marker may follow its subject. */
const BEFORE_FIRST = '(?<=[别因题要括于点施面足有到](?=一))'
const NUMBER = '[一二三四五六七八九十]{1,2}'
/** Each looks for its own first character before it looks back: the rarer of the two. */
const KINDS = [
  // 一是否 and 二是一名 are no markers; 二是一以贯之 is. 一要 counts on with 一是; 一要务 does not.
  [
    'clause',
    new RegExp(
      `(?=[一二三四五六七八九十])(?:${BEFORE}|${BEFORE_FIRST})(${NUMBER})\\s?(?:是(?!否|非|一[个种项名门]|\\1[，。；,;”])|要(?!务|义|素|点|件|道|害|领))`,
      'gmu',
    ),
  ],
  // 第一、第二种 names two things.
  [
    'ordinal',
    new RegExp(`(?=第)${BEFORE}第(${NUMBER})(?:[，、,](?![第一二三四五六七八九十])|(?=是))`, 'gmu'),
  ],
] as const
/** A line that parts one list from the next though it has no number: 经验启示. */
const SUBHEADING = /^[^。；：，！？;:,!?]{2,24}$/u

interface Marker {
  readonly number: number
  readonly start: number
  readonly end: number
  readonly isAtLineStart: boolean
}

/**
 * Enumerations in running text. Their scope is the stretch between two headings, not the paragraph: each item may
 * fill a paragraph of its own. A marker 一 begins a new enumeration; one whose items begin lines goes on behind
 * another that stood inside an item.
 */
export function findEnumerations(
  text: string,
  headings: readonly Heading[],
  lines: readonly Line[],
): Enumeration[] {
  const bounds = boundsOf(headings, lines)
  const found: { kind: Enumeration['kind']; items: Marker[] }[] = []
  for (const [kind, pattern] of KINDS) {
    const markers = [...text.matchAll(pattern)].flatMap((match) => {
      const number = parseOrdinal(match[1] ?? '')
      const start = match.index
      const isAtLineStart = /(?:^|\n)[ \u3000]*$/u.test(text.slice(Math.max(0, start - 6), start))
      return number === undefined
        ? []
        : [{ number, start, end: start + match[0].length, isAtLineStart }]
    })
    let scope = 0
    let open: Marker[][] = []
    markers.forEach((marker, index) => {
      const bound = scope
      while ((bounds[scope] ?? Number.POSITIVE_INFINITY) <= marker.start) scope++
      if (scope !== bound) open = []
      const following = markers[index + 1]
      const isNear = following && following.start < (bounds[scope] ?? text.length)
      const list = listFor(marker, open, isNear ? following.number : 0)
      if (list) {
        open.length = open.indexOf(list) + 1
        list.push(marker)
      } else {
        const items = [marker]
        open.push(items)
        found.push({ kind, items })
      }
    })
  }
  return found
    .map(({ kind, items }) => ({
      kind,
      items: items.map(({ number, start, end }) => ({ number, start, end })),
    }))
    .sort((a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0))
}

/** The open list that a marker goes on with; none where it begins one. */
function listFor(
  marker: Marker,
  open: readonly Marker[][],
  following: number,
): Marker[] | undefined {
  const last = (list: Marker[] | undefined) => list?.at(-1)?.number ?? 0
  const top = open.at(-1)
  // 一是、一是、三是: the second 一是 is a slip for 二是.
  if (marker.number === 1) return top && following === last(top) + 2 ? top : undefined
  if (!top || marker.number === last(top) + 1 || !marker.isAtLineStart) return top
  const outer = open.findLast(
    (list) => last(list) + 1 === marker.number && list.at(-1)?.isAtLineStart,
  )
  return outer ?? top
}

/** Where one scope ends and the next begins. */
function boundsOf(headings: readonly Heading[], lines: readonly Line[]): number[] {
  const parted = lines.filter((line) => SUBHEADING.test(line.text)).map((line) => line.start)
  return [...headings.map((heading) => heading.start), ...parted].sort((a, b) => a - b)
}
