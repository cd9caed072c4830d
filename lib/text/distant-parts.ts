import type { Draft, Figure } from '../core/draft'
import type { Breakdown } from './breakdowns'
import { isPlainCount, listedFrom } from './stated-parts'

/** What the first part's label may be. */
const LABEL = /^[：:，,]?\p{Script=Han}{2,16}$/u
/** 较上年的17.8亿元, 新增12处: what a clause compares or adds is no total. */
const COMPARED = /较|比|同比|去年|上年|同期|增|减|提高|下降|每(?!年)|均|占|超/u
const COMPARED_BEHIND = /^\p{Script=Han}{0,4}(?:以[上下内]|左右)/u
const CLAUSE = /[，,；;。\n]/u
const SENTENCE = /[。！？\n]/u
/** 小（1）型 is a size, not a bracket with a figure. */
const SIZE = /小[（(][12一二][）)]型/gu
const REST = /^其他|^其余/u
/** How far before 其中 its total may stand. */
const REACH = 90
const PLACES = /(?:街道|社区|[镇乡村县区市局院校所站])$/u

/**
 * Totals whose 其中 stands behind another clause: 改造小区26个，惠及居民9820户，其中甲街道8个、乙街道18个. There is one
 * figure of the parts' unit before 其中 in the sentence, or there is no telling which one is meant.
 */
export function findDistantParts(draft: Draft): Breakdown[] {
  const { text } = draft.text.includes('）型')
    ? { text: draft.text.replaceAll(SIZE, '小甲甲甲型') }
    : draft
  const figures = draft.figures.filter(({ unit }) => unit !== '')
  const found: Breakdown[] = []
  let next = 0
  for (let at = text.indexOf('其中'); at !== -1; at = text.indexOf('其中', at + 2)) {
    while ((figures[next]?.start ?? Number.POSITIVE_INFINITY) < at) next++
    const first = figures[next]
    if (!first || first.start - at > 20 || !isPlainCount(first)) continue
    if (!LABEL.test(text.slice(at + 2, first.start))) continue
    const total =
      totalBefore(text, figures, next, at, at) ??
      (text[at - 1] === '。' ? totalBefore(text, figures, next, at, at - 1) : undefined)
    const parts = total && listedFrom(text, figures, next, total)
    if (!total || !parts) continue
    const labels = parts.map((part, index) =>
      (
        /[^、，,；;：:]*$/u.exec(text.slice(parts[index - 1]?.end ?? at + 2, part.start))?.[0] ?? ''
      ).replace(/^(?:以及|[和及与])/u, ''),
    )
    const isFull =
      areAnnounced(text.slice(total.end, at), labels) ||
      (labels.length > 2 && REST.test(labels.at(-1) ?? ''))
    if (!isFull && !PLACES.test(labels[0] ?? '') && !isOneClauseOff(text.slice(total.end, at)))
      continue
    const last = parts.at(-1) as Figure
    found.push({
      start: total.start,
      end: last.end,
      total,
      parts,
      labels,
      kind: isFull ? 'full' : 'among',
      endsSentence: true,
      alternatives: [],
    })
  }
  return found
}

/** The one figure before 其中 that counts the same in its sentence. */
function totalBefore(
  text: string,
  figures: readonly Figure[],
  next: number,
  at: number,
  sentenceEnd: number,
): Figure | undefined {
  const { unit } = figures[next] as Figure
  let total: Figure | undefined
  for (let index = next - 1; index >= 0; index--) {
    const figure = figures[index] as Figure
    if (at - figure.end > REACH || SENTENCE.test(text.slice(figure.end, sentenceEnd))) break
    if (figure.unit !== unit) continue
    const own =
      text
        .slice(Math.max(0, figure.start - 14), figure.start)
        .split(CLAUSE)
        .at(-1) ?? ''
    if (COMPARED.test(own)) continue
    if (
      total ||
      !isPlainCount(figure) ||
      COMPARED_BEHIND.test(text.slice(figure.end, figure.end + 6))
    )
      return undefined
    total = figure
  }
  return total
}

/** 专项用于购置、补助和抢险，其中购置8万元、补助5万元、抢险9万元: the list before says that these are all. */
function areAnnounced(gap: string, labels: readonly string[]): boolean {
  return (
    labels.length >= 2 &&
    labels.every((label) => label.length >= 2 && gap.includes(label.slice(-2))) &&
    gap.split(/[、和及与]/u).length === labels.length
  )
}

/** Only a noun and a bracket, a comparison (，较上年的17.8亿元增长6.2%，) or the sentence's end stand in between. */
function isOneClauseOff(gap: string): boolean {
  if (/^\p{Script=Han}{0,10}[（(]$/u.test(gap) || gap.endsWith('。')) return true
  const clauses = gap
    .replace(/[，,；;]$/u, '')
    .split(/[，,；;]/u)
    .slice(1)
  return (
    clauses.length > 0 &&
    clauses.every((clause) => /^(?:同比|较|比|按可比|增[长幅]|下降)/u.test(clause))
  )
}
