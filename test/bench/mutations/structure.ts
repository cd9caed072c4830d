import { documentTypeById } from '../../../lib/data/document-types'
import type { Mutation } from './mutation'
import { chineseNumber } from './numbering'

/** A section that the kind of document asks for is cut out; the headings behind it are renumbered. */
const cutSection: Mutation = {
  id: 'cut-section',
  kind: 'mechanical',
  plant(draft, random) {
    const required = documentTypeById(draft.documentType)?.required ?? []
    const needed = draft.sections.filter(({ roles }) =>
      required.some((alternatives) => alternatives.some((id) => roles.includes(id))),
    )
    const only = needed.filter(({ roles }) =>
      roles.every((role) => draft.sections.filter((s) => s.roles.includes(role)).length === 1),
    )
    const section = random.pick(only)
    if (!section) return undefined
    const later = draft.sections.filter(({ start, heading }) => heading && start > section.start)
    const renumbered = later.map(({ heading, start }) => {
      const number = heading?.number ?? 1
      const old = chineseNumber(number)
      const at = start + draft.text.slice(start, start + 4).indexOf(old)
      return { start: at, end: at + old.length, text: chineseNumber(number - 1) }
    })
    return {
      edits: [{ start: section.start, end: section.end, text: '' }, ...renumbered],
      categories: ['structure', 'numbering'],
    }
  },
}

export default [cutSection]
