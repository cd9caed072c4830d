import type { Heading, Section } from '../core/draft'

/**
 * Cuts a text at its headings of level 1.
 * @param rolesOf the section kinds that a heading's words announce
 * @returns the lead (possibly empty) and one section per heading
 */
export function findSections(
  headings: readonly Heading[],
  length: number,
  rolesOf: (words: string) => readonly string[],
): Section[] {
  const top = headings.filter((heading) => heading.level === 1)
  const lead = { heading: undefined, roles: [], start: 0, end: top[0]?.start ?? length }
  return [
    lead,
    ...top.map((heading, index) => ({
      heading,
      roles: rolesOf(heading.text),
      start: heading.start,
      end: top[index + 1]?.start ?? length,
    })),
  ]
}
