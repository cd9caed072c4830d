import type { Draft } from '../../../lib/core/draft'
import { type Fact, factsOf } from '../../../lib/text/facts'
import { type Mutation, matchesInProse, one } from './mutation'

/** 2025年 → 2023年, once, in a text that speaks of one year. */
const changedYear: Mutation = {
  id: 'change-year',
  kind: 'consistency',
  plant(draft, random) {
    const years = draft.dates.filter(({ year, numerals }) => year && numerals === 'arabic')
    const counts = new Map<number, number>()
    for (const { year = 0 } of years) counts.set(year, (counts.get(year) ?? 0) + 1)
    const [year, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
    if (count < 4 || count < years.length * 0.7) return undefined
    const bodyStart = draft.title?.end ?? 0
    const date = random.pick(years.filter((d) => d.year === year && d.start >= bodyStart))
    return date && one(date.start, date.start + 4, String(year + (random.pick([-1, -2]) ?? -1)))
  },
}

/** 局党委 → 局党组, once, in a text that has the other several times. */
const swappedOrgan: Mutation = {
  id: 'swap-party-organ',
  kind: 'consistency',
  plant(draft, random) {
    const organs = matchesInProse(draft, /(?<=[局委院会厅])党(?:委|组)(?![（(])/gu)
    const kinds = new Set(organs.map(([organ]) => organ))
    if (organs.length < 3 || kinds.size !== 1) return undefined
    const organ = random.pick(organs)
    if (!organ) return undefined
    const other = organ[0] === '党委' ? '党组' : '党委'
    return one(organ.index, organ.index + 2, other)
  },
}

/** 全市 → 朔州市 */
const foreignPlace: Mutation = {
  id: 'foreign-place',
  kind: 'consistency',
  plant(draft, random) {
    const own = matchesInProse(
      draft,
      /(?<=[，。；])(?:全|我|本)(?:市|县|区)(?=\p{Script=Han}{2})/gu,
    )
    const match = random.pick(own)
    const place = random.pick(['朔州市', '渭南市', '咸阳市', '衡水市', '曲靖市', '娄底市'])
    return match && one(match.index, match.index + match[0].length, place as string)
  },
}

/** A clause with a figure is said again at the end of another paragraph, with a different figure. */
const conflictingFigure: Mutation = {
  id: 'conflicting-figure',
  kind: 'consistency',
  plant(draft, random) {
    // Long reports of governments count the same things for two years, so that nobody could tell.
    if (draft.text.length > 8000) return undefined
    const end = planStart(draft)
    const fact = random.pick(
      factsOf(draft).filter(
        (f) =>
          isOfTheYear(draft, f) && f.figure.end < end && /^[1-9]\d{1,4}$/u.test(digitsOf(draft, f)),
      ),
    )
    if (!fact) return undefined
    const targets = draft.lines.filter(
      (l) => l.start > fact.figure.start && l.end < end && /.{40}。$/u.test(l.text),
    )
    const target = random.pick(targets)
    if (!target) return undefined
    const digits = digitsOf(draft, fact)
    const { figure, words } = fact
    const unit = draft.text.slice(figure.start + digits.length, figure.end)
    const at = draft.text.slice(0, target.end).trimEnd().length
    const text = `年内，${words}${changedDigits(digits, random.below(9))}${unit}。`
    return one(at, at, text, [{ start: figure.start, end: figure.end }])
  },
}

/** Counts of one month or of one day may well differ from those of the year; a list's item lacks its verb. */
function isOfTheYear(draft: Draft, { figure, words, isWholeClause }: Fact): boolean {
  const clause = draft.clauseAt(figure.start)
  const before = draft.text.slice(clause.start, figure.start)
  return isWholeClause && !words.includes('、') && !/[\d一二三四]月|季度|半年|\d日/u.test(before)
}

/** One of two mentions of the same fact changes. */
const changedRepeat: Mutation = {
  id: 'change-repeated-figure',
  kind: 'consistency',
  plant(draft, random) {
    const key = ({ figure, words, after }: Fact) =>
      `${words.slice(-5)} ${figure.value}${figure.unit} ${after}`
    const facts = factsOf(draft).filter(
      (fact) => /^\d{2,5}$/u.test(digitsOf(draft, fact)) && fact.figure.end < planStart(draft),
    )
    const repeated = facts.filter((f) => facts.filter((o) => key(o) === key(f)).length > 1)
    const fact = random.pick(repeated)
    if (!fact) return undefined
    const digits = digitsOf(draft, fact)
    const { start } = fact.figure
    const places = facts.filter((f) => key(f) === key(fact)).map(({ figure }) => figure)
    return one(start, start + digits.length, changedDigits(digits, random.below(9)), places)
  },
}

function digitsOf(draft: Draft, { figure }: Fact): string {
  return /^[\d.]+/u.exec(draft.text.slice(figure.start, figure.end))?.[0] ?? ''
}

/** What has been done stands before the plans. */
function planStart(draft: Draft): number {
  return draft.sections.find(({ roles }) => roles.includes('plans'))?.start ?? draft.text.length
}

/** A part of a total changes: 共37项，其中…34项…3项. */
const brokenSum: Mutation = {
  id: 'break-sum',
  kind: 'consistency',
  plant(draft, random) {
    const sums = draft.figures.flatMap((total, index) => {
      const parts = draft.figures.slice(index + 1, index + 4).filter((f) => f.unit === total.unit)
      const near = parts.every((f) => f.end - total.end < 60)
      const isSum = parts.length > 1 && near && sum(parts.map((f) => f.value)) === total.value
      return isSum && total.value > 10 ? [{ total, parts }] : []
    })
    const chosen = random.pick(sums)
    const part = random.pick(chosen?.parts ?? [])
    const digits = part && /^\d+/u.exec(draft.text.slice(part.start, part.end))?.[0]
    if (!chosen || !part || !digits) return undefined
    const text = changedDigits(digits, random.below(9))
    return one(part.start, part.start + digits.length, text, [chosen.total, ...chosen.parts])
  },
}

/** 办结率96% → 办结率91% where the counts that it follows from stand beside it. */
const wrongRate: Mutation = {
  id: 'wrong-rate',
  kind: 'consistency',
  plant(draft, random) {
    const rates = draft.figures.filter((rate, index) => {
      const [total, part] = draft.figures.slice(Math.max(0, index - 2), index)
      if (!total || !part || rate.unit !== '%' || total.unit !== part.unit) return false
      // 均保持10%以上增长: two figures before it may give the same by chance.
      if (!/(?:率|占|占比)(?:为|达到?|约)?$/u.test(draft.text.slice(part.end, rate.start)))
        return false
      return Math.abs((100 * part.value) / total.value - rate.value) < 0.5
    })
    const rate = random.pick(rates)
    const digits = rate && /^[\d.]+/u.exec(draft.text.slice(rate.start, rate.end))?.[0]
    if (!rate || !digits) return undefined
    const wrong = String(rate.value - 3 - random.below(6))
    return one(rate.start, rate.start + digits.length, wrong, [rate])
  },
}

function changedDigits(digits: string, shift: number): string {
  const at = digits.length - 1
  return digits.slice(0, at) + String((Number(digits[at]) + 1 + shift) % 10)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

export default [
  changedYear,
  swappedOrgan,
  foreignPlace,
  conflictingFigure,
  changedRepeat,
  brokenSum,
  wrongRate,
]
