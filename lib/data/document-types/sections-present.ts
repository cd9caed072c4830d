import type { Draft } from '../../core/draft'
import { rolesOf } from '.'

/** Sections whose headings mostly speak of the matter itself (一、抓组织领导). */
const OWN_WORDS = ['achievements', 'tasks', 'rectification', 'assessment', 'decisions']
/** Longer lines without a number are prose; longer headings of lower level speak of other things, too. */
const SHORT_LINE = 24
const SHORT_HEADING = 16

/**
 * Ids of the sections that headings announce: those of level 1, short ones below, short lines without a number.
 * A heading may announce two (存在问题及下一步打算); one that fits none tells of the work itself.
 */
export function sectionsPresent(draft: Draft): ReadonlySet<string> {
  const present = new Set<string>()
  const announce = (text: string) => {
    const roles = rolesOf(text)
    for (const role of roles) present.add(role)
    return roles.length > 0
  }
  for (const { level, text } of draft.headings) {
    if (level > 1 && (text.length > SHORT_HEADING || /[，,]/u.test(text))) continue
    const isKnown = announce(text)
    if (!isKnown && level === 1) for (const id of OWN_WORDS) present.add(id)
  }
  for (const line of draft.lines) {
    const isShort = line.text.length >= 2 && line.text.length <= SHORT_LINE
    if (isShort && !/[。；，：;,]/u.test(line.text) && line.start > (draft.title?.end ?? -1)) {
      announce(line.text)
    }
  }
  return present
}
