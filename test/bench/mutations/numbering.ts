import type { Draft, Heading } from '../../../lib/core/draft'
import { type Mutation, one } from './mutation'

const DIGITS = '〇一二三四五六七八九'

/** 12 → 十二; headings and markers stay below a hundred. */
export function chineseNumber(value: number): string {
  const [tens, units] = [Math.floor(value / 10), value % 10]
  const last = units === 0 ? '' : DIGITS[units]
  if (tens === 0) return last ?? ''
  return `${tens === 1 ? '' : DIGITS[tens]}十${last}`
}

/** Headings whose next one is no sibling: renumbering such a one breaks nothing else. */
function lastSiblings(draft: Draft): Heading[] {
  return draft.headings.filter((heading, index) => {
    const before = draft.headings[index - 1]
    const after = draft.headings[index + 1]
    return (
      heading.number > 1 &&
      before?.level === heading.level &&
      before.number === heading.number - 1 &&
      (after === undefined || after.level < heading.level)
    )
  })
}

function renumbering(id: string, step: number): Mutation {
  return {
    id,
    kind: 'mechanical',
    plant(draft, random) {
      const heading = random.pick(lastSiblings(draft))
      if (!heading) return undefined
      const written = draft.text.slice(heading.start, heading.end)
      const old = /[\d一二三四五六七八九十]+/u.exec(written)
      if (!old) return undefined
      const value = heading.number + step
      const start = heading.start + old.index
      const text = /\d/u.test(old[0]) ? String(value) : chineseNumber(value)
      return one(start, start + old[0].length, text, [heading])
    },
  }
}

/** 一是…二是…三是 → 一是…三是…; the marker that stands out is the place. */
const skippedMarker: Mutation = {
  id: 'skip-enumeration-marker',
  kind: 'mechanical',
  plant(draft, random) {
    const runs = draft.enumerations.filter(
      ({ kind, items }) => kind === 'clause' && items.length > 1,
    )
    const items = random.pick(runs)?.items
    const last = items?.at(-1)
    if (!last || last.number !== items?.length) return undefined
    const old = chineseNumber(last.number)
    const start = last.start + draft.text.slice(last.start, last.end).indexOf(old)
    return one(start, start + old.length, chineseNumber(last.number + 1), [last])
  },
}

/** 一是…二是…三是 → 一是…三是…二是 */
const swappedMarkers: Mutation = {
  id: 'swap-enumeration-markers',
  kind: 'mechanical',
  plant(draft, random) {
    const runs = draft.enumerations.filter(
      ({ kind, items }) => kind === 'clause' && items.length > 2,
    )
    const items = random.pick(runs)?.items
    const pair = items?.slice(1, 3)
    if (pair?.[0]?.number !== 2 || pair?.[1]?.number !== 3) return undefined
    const edits = pair.map((item, index) => {
      const old = chineseNumber(item.number)
      const start = item.start + draft.text.slice(item.start, item.end).indexOf(old)
      return { start, end: start + old.length, text: index === 0 ? '三' : '二' }
    })
    return { edits, places: pair }
  },
}

export default [
  renumbering('skip-heading-number', 1),
  renumbering('duplicate-heading-number', -1),
  skippedMarker,
  swappedMarkers,
]
