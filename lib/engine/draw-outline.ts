import type { Draft, Heading } from '../core/draft'
import type { Finding } from '../core/finding'
import { documentTypeById, rolesOf, sectionById } from '../data/document-types'
import type { OwnPack } from '../settings/own-pack'
import { MAX_HEADINGS, type MissingSection, type ReportOutline } from './outline'

/** A section that a document type asks for, in the order in which it asks. */
interface Requirement {
  readonly entry: string
  readonly title: string
  readonly isAnnouncedBy: (heading: Heading) => boolean
}

/**
 * The outline of a draft, with the sections drawn in that findings miss.
 * @param findings of the whole draft, the hidden ones included
 */
export function drawOutline(
  draft: Draft,
  findings: readonly Finding[],
  ownPack: OwnPack,
): ReportOutline {
  const headings = draft.headings.slice(0, MAX_HEADINGS)
  const required = requirementsOf(draft.documentType, ownPack)
  const placed = findings
    .map((finding) => missingSection(finding, required, headings))
    .filter((section) => section !== undefined)
  return {
    ...(draft.title && { title: draft.title.text }),
    headings: headings.map(({ level, marker, text, start }) => ({ level, marker, text, start })),
    missing: placed
      .toSorted((a, b) => a.rank - b.rank)
      .map(({ section }) => section)
      .toSorted((a, b) => a.before - b.before),
  }
}

function missingSection(
  { ruleId, entry }: Finding,
  required: readonly Requirement[],
  headings: readonly Heading[],
): { readonly section: MissingSection; readonly rank: number } | undefined {
  if (ruleId !== 'missing-section' && ruleId !== 'own-section') return undefined
  const rank = required.findIndex((requirement) => requirement.entry === entry)
  const requirement = required[rank]
  if (requirement === undefined) return undefined
  const later = required.slice(rank + 1)
  const next = headings.findIndex(
    (heading) => heading.level === 1 && later.some((other) => other.isAnnouncedBy(heading)),
  )
  const before = next === -1 ? headings.length : next
  return { section: { ruleId, entry: requirement.entry, title: requirement.title, before }, rank }
}

function requirementsOf(typeId: string | undefined, ownPack: OwnPack): Requirement[] {
  const own = ownPack.documentTypes.find(({ id }) => id === typeId)
  if (own !== undefined)
    return own.required.map(({ title, words }) => ({
      entry: title,
      title,
      isAnnouncedBy: ({ text }) => words.some((word) => text.includes(word)),
    }))
  const type = documentTypeById(typeId)
  if (type === undefined) return []
  const sections = [...type.required, ...type.advisable].map((alternatives) => ({
    entry: alternatives[0] as string,
    title: alternatives.map((id) => sectionById(id).title).join('／'),
    isAnnouncedBy: ({ text }: Heading) => rolesOf(text).some((id) => alternatives.includes(id)),
  }))
  const { closing } = type
  return closing === undefined
    ? sections
    : [...sections, { entry: 'closing', title: closing.title, isAnnouncedBy: () => false }]
}
