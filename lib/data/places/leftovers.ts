import type { Draft } from '../../core/draft'
import type { Severity } from '../../core/finding'
import type { Range } from '../../core/range'
import { type District, districtsOf, ownDistrict } from '../../text/districts'
import { isElsewhere, OWN_ROLE } from '../../text/elsewhere'
import { isOwnOffice, type UnnamedPlace, unnamedOwn } from '../../text/own-place'
import { findPlaces, type PlaceMention } from './find-places'
import { otherInstitutions } from './other-institutions'
import { isCommonNoun, otherPlaces } from './other-places'
import { strangeSignature } from './strange-signature'

/** A place that seems to come from another text. */
export interface Leftover extends Range {
  /** What the draft itself is about, where it says so. */
  readonly own?: string
  /** The own place can stand in its stead: a county for a county. */
  readonly isSameKind: boolean
  readonly severity: Severity
}

const BEGINS_CLAUSE = /(?:^|[，。；：、（“,;\n]|紧扣|结合|围绕|按照|根据|立足|推动|助力|服务)$/u
const SUFFIXES = new Set('省市州盟')
/** Mentions of other counties up to which one of them in an own office stands out. */
const FEW = 6
/** Mentions from which on a province is taken as the own one. */
const ENOUGH = 3
/** The draft calls its own place 全市, 我县, 市委: it has one, and does not name it. */
const UNNAMED = /(?:全|我|本)[省市县区镇乡局院校]|[市县区局]委|党组|[*＊×xX]{1,3}[省市县区镇局党]/gu
const MASKED = /[*＊×xXＸ]{1,4}(?=[省市县区乡镇村局委办党单])|某某?(?=[省市县区乡镇局])/u

/** Places named where the own ones should stand, given the own names. */
export function placesBut(draft: Draft, own: readonly string[]): Range[] {
  const isOwn = (name: string) => own.some((o) => o.includes(name) || name.includes(o))
  const foreign: Range[] = [
    ...findPlaces(draft).filter(({ place }) => !isOwn(place.name)),
    ...districtsOf(draft).filter(({ name }) => !isOwn(name)),
  ]
  const named = foreign.filter(({ start, end }) => !isOwn(draft.text.slice(start, end)))
  return named.filter((range) => !isElsewhere(draft, range)).map(rangeOf)
}

/** Places that stand out against those that the draft is about. */
export function leftoversOf(draft: Draft): Leftover[] {
  const all = findPlaces(draft)
  const suspects = all.filter((mention) => !isElsewhere(draft, mention))
  const found: Leftover[] = [
    ...lonely(draft, all, suspects),
    ...ofOtherProvinces(draft, all, suspects),
    ...otherDistricts(draft, 'county'),
    ...otherDistricts(draft, 'town'),
  ]
  const signature = strangeSignature(draft)
  const others = [
    ...otherPlaces(draft),
    ...otherInstitutions(draft),
    ...(signature ? [signature] : []),
  ]
  const isNew = (other: Range) => !found.some((f) => f.start < other.end && f.end > other.start)
  return [
    ...found,
    ...others
      .filter(isNew)
      .map((other) => ({ ...other, isSameKind: true, severity: 'warning' as const })),
  ]
}

/** A text that names no place of its own, and one or two others a few times. */
function lonely(
  draft: Draft,
  all: readonly PlaceMention[],
  suspects: readonly PlaceMention[],
): Leftover[] {
  const counts = countByProvince(draft, all)
  if (counts.size > 2 || [...counts.values()].some((count) => count > ENOUGH)) return []
  if (all.some((mention) => isInTitle(draft, mention)) || suspects.length === 0) return []
  if ([...draft.text.matchAll(UNNAMED)].length < 2) return []
  const isMasked = MASKED.test(draft.text)
  return suspects.flatMap((mention) => {
    const after = draft.text.slice(mention.end, mention.end + 10)
    if (!OWN_ROLE.test(after) && !isMasked) return []
    const severity = isMasked || after.startsWith('“') ? 'warning' : 'info'
    return [{ ...rangeOf(mention), isSameKind: false, severity }]
  })
}

/** In the text of a province that is known, a place of another, once, where the own one should stand. */
function ofOtherProvinces(
  draft: Draft,
  all: readonly PlaceMention[],
  suspects: readonly PlaceMention[],
): Leftover[] {
  const counts = countByProvince(draft, all)
  const [own, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!own || own[1] < ENOUGH || (second?.[1] ?? 0) >= own[1]) return []
  const once = new Map<string, boolean>()
  for (const { place } of all) once.set(place.name, !once.has(place.name))
  return suspects
    .filter(({ place, start, end }) => {
      if (place.province === own[0] || !once.get(place.name)) return false
      const before = draft.text.slice(Math.max(0, start - 2), start)
      return BEGINS_CLAUSE.test(before) && SUFFIXES.has(draft.text[end - 1] ?? '')
    })
    .map((mention) => ({
      ...rangeOf(mention),
      own: own[0],
      isSameKind: false,
      severity: 'warning',
    }))
}

/** Another county in a county's text, another township in a township's, once, where the own one should stand. */
function otherDistricts(draft: Draft, kind: District['kind']): Leftover[] {
  const own = ownDistrict(draft, kind)
  const others = districtsOf(draft).filter(
    ({ name, kind: other }) => other === kind && name !== own && !isCommonNoun(name),
  )
  const suspects = others.filter(({ name }) => others.filter((o) => o.name === name).length === 1)
  if (own === undefined) return kind === 'county' ? inUnnamed(draft, suspects) : []
  return suspects
    .filter((other) => {
      if (isOwnOffice(draft, other)) return others.length <= FEW
      if (others.length > 2 || isElsewhere(draft, other)) return false
      const before = draft.text.slice(Math.max(0, other.start - 2), other.start)
      const after = draft.text.slice(other.end, other.end + 10)
      return OWN_ROLE.test(after) || BEGINS_CLAUSE.test(before)
    })
    .map((other) => ({ ...rangeOf(other), own, isSameKind: true, severity: 'warning' }))
}

/** The one county that a county's text names, in an office of its own: 区委、区政府 and then 建设美丽武宁县. */
function inUnnamed(draft: Draft, suspects: readonly District[]): Leftover[] {
  const own = unnamedOwn(draft)
  if (!own || districtsOf(draft).filter(({ kind }) => kind === 'county').length > 2) return []
  return suspects
    .filter((other) => isOwnOffice(draft, other) && !other.name.startsWith(own.stem ?? '　'))
    .map((other) => {
      const isCertain = own.stem !== undefined || !other.name.endsWith(own.head)
      const severity = isCertain ? 'warning' : 'info'
      return { ...rangeOf(other), isSameKind: own.stem !== undefined, severity, ...named(own) }
    })
}

function named({ stem, head }: UnnamedPlace): { own?: string } {
  return stem === undefined ? {} : { own: stem + head }
}

function countByProvince(draft: Draft, all: readonly PlaceMention[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const mention of all) {
    const weight = isInTitle(draft, mention) ? ENOUGH : 1
    const { province } = mention.place
    counts.set(province, (counts.get(province) ?? 0) + weight)
  }
  return counts
}

function isInTitle(draft: Draft, { start }: Range): boolean {
  return start < (draft.title?.end ?? 0)
}

function rangeOf({ start, end }: Range): Range {
  return { start, end }
}
