import type { Draft, Figure } from '../../../lib/core/draft'
import { classifiers } from '../../../lib/data/quantities'
import { type Mutation, matchesInProse, one } from './mutation'

const counted = new Set(classifiers)
const isPlain = (figure: Figure) => counted.has(figure.unit) && !figure.isApproximate
const DIGITS = /^[\d,.万亿千百]+/u

/** 培训3期 → 培训期 */
const deletedDigits: Mutation = {
  id: 'delete-digits',
  kind: 'mechanical',
  plant(draft, random) {
    const figure = random.pick(draft.figures.filter(isPlain))
    const digits = figure && DIGITS.exec(draft.text.slice(figure.start, figure.end))?.[0]
    if (!figure || !digits || leavesWord(draft, figure.start, digits.length)) return undefined
    // 1 200人: what is left is a smaller figure.
    if (/\d[ \u2009]$/u.test(draft.text.slice(0, figure.start))) return undefined
    const place = { start: figure.start - 4, end: figure.end + 2 }
    return one(figure.start, figure.start + digits.length, '', [place])
  },
}

/** 企业15家 → 企业家, 柴油车3辆 → 柴油车辆: what is left is a word, and nobody can tell. */
function leavesWord(draft: Draft, start: number, length: number): boolean {
  const clause = draft.clauseAt(start)
  const before = draft.text.slice(clause.start, start)
  let end = 0
  return draft.cut(before + draft.text.slice(start + length, clause.end)).some((word) => {
    end += word.length
    return end > before.length && end - word.length < before.length
  })
}

/** 培训3期 → 培训*期 or 培训XX期 */
const maskedNumber: Mutation = {
  id: 'mask-number',
  kind: 'mechanical',
  plant(draft, random) {
    const figure = random.pick(draft.figures.filter(isPlain))
    const digits = figure && DIGITS.exec(draft.text.slice(figure.start, figure.end))?.[0]
    if (!figure || !digits) return undefined
    const mask = random.pick(['*', '**', 'X', 'XX', '××', '○○']) as string
    return one(figure.start, figure.start + digits.length, mask)
  },
}

/** 青禾县 → *县 or XX县 */
const maskedName: Mutation = {
  id: 'mask-name',
  kind: 'mechanical',
  plant(draft, random) {
    const pattern = /(?<=\p{Script=Han})\p{Script=Han}{2}(?=[县市省镇乡局]|公司|学校|党委|党组)/gu
    const name = random.pick(matchesInProse(draft, pattern))
    if (!name) return undefined
    const mask = random.pick(['*', '**', 'XX', '××', 'xx']) as string
    return one(name.index, name.index + 2, mask)
  },
}

export default [deletedDigits, maskedNumber, maskedName]
