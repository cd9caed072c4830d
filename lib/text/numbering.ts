import type { Heading, Line, NumberingFault } from '../core/draft'
import { markerSpellings } from './chinese-ordinal'
import { type Numbered, Outline } from './outline'

/** Behind such a line numbering begins anew: attachments, parts, chapters, the next of several texts. */
const BARRIER =
  /^(?:附(?:件|表|录|[：:])|第[一二三四五六七八九十\d]{1,3}(?:部分|章|篇|节|编)|[^。，]{0,40}篇[一二三四五六七八九十\d]{1,3}[：:]?$|[—\-=*·.]{4,}$)/u
const TITLE_END =
  /^(?![一二三四五六七八九十\d（(]).{4,58}(?:报告|汇报|总结|请示|批复|通知|通报|纪要|方案|预案|计划|要点|讲话|意见|办法|规定|细则)$/u

/** How many headings around a fault are looked at for its cause. */
const BEFORE = 12
const AFTER = 30
/** A text with more faults follows no order that could be told. */
const MAX_FAULTS = 60
/** How far back a number written inside a line is looked for, in UTF-16 units. */
const REACH = 4000

/**
 * Faults of numbering: a number left out, written twice, or given at the wrong level. Where changing one heading
 * would put its neighbours right, that heading is at fault; else the first one that does not follow.
 * @param titleEnd -1 for a text without a title: unless it opens with a salutation, it may be an excerpt
 */
export function findNumberingFaults(
  headings: readonly Heading[],
  lines: readonly Line[],
  text: string,
  titleEnd: number,
): NumberingFault[] {
  const faults: NumberingFault[] = []
  const opening = lines.find((line) => line.text !== '')?.text ?? ''
  const isWhole = titleEnd >= 0 || /[：:]$/u.test(opening)
  for (const zone of zonesOf(headings, lines, titleEnd)) {
    const isExcerpt = zone[0] !== headings[0] || !isWhole
    faults.push(...checkZone(zone, text, isExcerpt))
  }
  return faults
}

/** The headings between lines at which numbering begins anew. */
function zonesOf(
  headings: readonly Heading[],
  lines: readonly Line[],
  titleEnd: number,
): Heading[][] {
  const zones: Heading[][] = []
  let next = 0
  let zone: Heading[] = []
  for (const line of lines) {
    while (next < headings.length && (headings[next] as Heading).start < line.start) {
      zone.push(headings[next++] as Heading)
    }
    const isTitle = TITLE_END.test(line.text) && headings[next]?.number === 1
    const isBarrier = BARRIER.test(line.text) || isTitle
    if (!isBarrier || line.text.length > 60 || line.start <= titleEnd || zone.length === 0) continue
    zones.push(zone)
    zone = []
  }
  zones.push([...zone, ...headings.slice(next)])
  return zones.filter(({ length }) => length > 0)
}

/** A heading changed in thought, and how odd the neighbourhood still is. */
interface Change extends Numbered {
  readonly index: number
  readonly cost: number
}

function checkZone(zone: readonly Heading[], text: string, isExcerpt: boolean): NumberingFault[] {
  const faults = new Map<Heading, NumberingFault>()
  const read: Numbered[] = [...zone]
  const before: Outline[] = []
  const outline = new Outline()
  for (let index = 0; index < zone.length; index++) {
    before.push(outline.clone())
    const { expected, verdict, isFirst } = outline.step(read, index)
    if (verdict !== 'fault' && verdict !== 'stray') continue
    const heading = zone[index] as Heading
    if (isExcerpt && isFirst && index === 0) continue
    if (faults.size === MAX_FAULTS) break
    if (isWrittenInline(zone, index, verdict === 'stray' ? heading.number - 1 : expected, text)) {
      continue
    }
    const change =
      verdict === 'stray' ? levelFor(read, index, before) : bestChange(read, index, before)
    if (change) {
      const culprit = zone[change.index] as Heading
      read[change.index] = change
      for (let i = change.index; i <= index; i++) {
        if (i > change.index) before[i] = resumed(before, read, i)
      }
      const state = (before[index] as Outline).clone()
      state.step(read, index)
      Object.assign(outline, state)
      faults.set(culprit, { ...describe(culprit, change), heading: culprit })
    } else if (verdict === 'fault' && expected <= heading.number + 1) {
      // A lower number that nothing mends begins another list, whose first items stand elsewhere.
      const due = { level: heading.level, number: expected }
      faults.set(heading, { ...describe(heading, due), heading })
    }
  }
  return [...faults.values()].sort((a, b) => a.heading.start - b.heading.start)
}

function resumed(before: readonly Outline[], read: readonly Numbered[], index: number): Outline {
  const outline = (before[index - 1] as Outline).clone()
  outline.step(read, index - 1)
  return outline
}

function describe({ level, number }: Heading, right: Numbered): Omit<NumberingFault, 'heading'> {
  const kind =
    level !== right.level
      ? 'level'
      : number > right.number
        ? 'skip'
        : number === right.number - 1
          ? 'duplicate'
          : 'back'
  return { kind, level: right.level, number: right.number }
}

/** The one change near a fault that removes it and costs the least; none where every change only moves it. */
function bestChange(
  read: readonly Numbered[],
  fault: number,
  before: readonly Outline[],
): Change | undefined {
  const from = Math.max(0, fault - BEFORE)
  const to = Math.min(read.length, fault + AFTER)
  const around = read.slice(from, to)
  const costOf = (list: readonly Numbered[]) => {
    const outline = (before[from] as Outline).clone()
    let cost = 0
    for (let i = 0; i < list.length; i++) cost += outline.step(list, i).cost
    return cost
  }
  let best: Change | undefined
  const plain = costOf(around)
  for (let index = fault; index >= from; index--) {
    for (const candidate of candidatesFor(read, index, before)) {
      // Of equals: a number rather than a level, a higher level rather than a lower one.
      const isLevel = candidate.level !== read[index]?.level
      const cost =
        costOf(around.with(index - from, candidate)) + (isLevel ? candidate.level / 100 : 0)
      if (cost <= plain - 0.9 && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) {
        best = { ...candidate, index, cost }
      }
    }
  }
  return best
}

/** The other level at which a number that stands alone on its own level is exactly the one due. */
function levelFor(
  read: readonly Numbered[],
  index: number,
  before: readonly Outline[],
): Change | undefined {
  const { level, number } = read[index] as Numbered
  for (const other of [1, 2, 3, 4] as const) {
    if (other === level || number < 2) continue
    const changed = [{ level: other, number }, ...read.slice(index + 1, index + AFTER)]
    const { verdict, isFirst } = (before[index] as Outline).clone().step(changed, 0)
    const next = read[index + 1]
    const goesOn = next?.level === level && next.number === number + 1
    if (verdict === 'fits' && !isFirst && !goesOn) return { level: other, number, index, cost: 0 }
  }
  return undefined
}

function candidatesFor(
  read: readonly Numbered[],
  index: number,
  before: readonly Outline[],
): Numbered[] {
  const { level, number } = read[index] as Numbered
  const { expected } = (before[index] as Outline).clone().step(read, index)
  const levels = new Set(read.slice(Math.max(0, index - BEFORE), index + AFTER).map((h) => h.level))
  const others = [...levels].filter((other) => other !== level)
  return [
    ...(expected === number ? [] : [{ level, number: expected }]),
    ...others.map((other) => ({ level: other, number })),
  ]
}

/** Whether a number stands between the heading that should precede it and this one, inside a line. */
function isWrittenInline(
  zone: readonly Heading[],
  index: number,
  number: number,
  text: string,
): boolean {
  const { level, start } = zone[index] as Heading
  let from = index - 1
  while (from > 0 && (zone[from] as Heading).level > level) from--
  const previous = zone[from]?.start ?? start
  const reach = text.slice(Math.max(previous + 1, start - REACH), start)
  return markerSpellings(level, number).some((spelling) => {
    for (let at = reach.indexOf(spelling); at !== -1; at = reach.indexOf(spelling, at + 1)) {
      if (level === 2 || level === 4) return true
      // Not 一、二、三产业, nor 1.5; but behind a forum's scraps (K! ^2.).
      const isBegun = at === 0 || /[\s。；：;:，,^$!#'&]/u.test(reach[at - 1] as string)
      if (isBegun && !/\d/u.test(reach[at + spelling.length] ?? '')) return true
    }
    return false
  })
}
