import { z } from 'zod'
import type { Range } from '../core/range'
import { defineRule } from '../core/rule'
import { memberLists, wholeLists } from '../data/fixed-phrases'
import { PhraseIndex } from '../text/phrase-index'

interface List {
  readonly name: string
  readonly members: readonly string[]
  /** How much all members have in common at their ends: 法治 of 法治国家、法治政府, 意识 of 政治意识、大局意识. */
  readonly head: number
  readonly tail: number
}

const lists: readonly List[] = [...memberLists, ...wholeLists].map(({ name, members }) => ({
  name,
  members,
  ...sharedEnds(members),
}))
/** The first or the second member stands in every list of which one member alone is odd. */
const index = new PhraseIndex(
  lists.flatMap((list) =>
    list.members.slice(0, 2).map((member, position) => ({ list, member, position })),
  ),
  ({ member }) => member,
)
/** Fewer members than these beside an odd one do not tell the list for certain. */
const FEW = 3
const SEPARATOR = /(?:[、，,]?[和与]|以及|[、，,])/uy

export default defineRule({
  id: 'fixed-phrase-odd-member',
  meta: {
    title: '固定表述一项写错',
    category: 'terms',
    rationale: '方针、原则等成套的提法各项固定，换了一项的说法就不是原来的提法。',
    basis: [{ source: '惯例', clause: '以公开文件的规范提法为准' }],
    severity: 'warning',
    fixable: 'suggest',
    messages: { odd: '“{all}”中的一项，应为“{right}”。' },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '坚持预防为主、⟦防消配合⟧，管好粮库。',
      good: '坚持预防为主、防消结合，管好粮库。',
      messageId: 'odd',
    },
    {
      bad: '弘扬⟦文明新风⟧、良好家风、淳朴民风。',
      good: '弘扬文明乡风、良好家风、淳朴民风。',
      messageId: 'odd',
    },
    {
      bad: '打造市场化、⟦法制化⟧、国际化营商环境。',
      good: '打造市场化、法治化、国际化营商环境。',
      messageId: 'odd',
    },
    { bad: '坚持⟦藏粮于田⟧、藏粮于技。', good: '坚持藏粮于地、藏粮于技。', messageId: 'odd' },
    {
      bad: '落实⟦管行业必须管生产⟧、管业务必须管安全、管生产经营必须管安全。',
      good: '落实管行业必须管安全、管业务必须管安全、管生产经营必须管安全。',
      messageId: 'odd',
    },
  ],
  allows: [
    '打造市场化、法治化、国际化营商环境。',
    '实现产业振兴、人才振兴、文化振兴、生态振兴、组织振兴。',
    '加强政治建设、思想建设、组织建设、作风建设、制度建设。',
    '弘扬文明乡风、良好家风，评选示范户。',
    '重要工作亲自部署、重要事项亲自过问、重大事件亲自处置',
    '法治青禾、法治政府、法治社会一体建设',
  ],
  check({ draft, report }) {
    for (const { item, start } of index.matches(draft.text)) {
      const { list, position } = item
      const odd = oddMember(draft.text, start, list, position)
      if (!odd || draft.isProtected(odd.start)) continue
      const right = list.members[odd.position] as string
      report({
        start: odd.start,
        end: odd.end,
        messageId: 'odd',
        data: { all: list.members.join('、'), right },
        suggestions: [{ text: right, safe: false }],
        entry: list.name,
      })
    }
  },
})

/** The one member that is written otherwise in a list of which all others stand in order. */
function oddMember(text: string, found: number, list: List, position: number) {
  const { members } = list
  const first = members[0] as string
  // Where the second member was met, only a first member that is odd is of interest.
  let offset = position === 0 ? found : found - first.length - 1
  if (offset < 0 || (position === 1 && text.startsWith(first, offset))) return undefined
  let odd: (Range & { position: number }) | undefined
  for (const [place, member] of members.entries()) {
    if (place > 0) {
      SEPARATOR.lastIndex = offset
      const separator = SEPARATOR.exec(text)
      if (!separator) return undefined
      offset += separator[0].length
    }
    const end = offset + member.length
    if (!text.startsWith(member, offset)) {
      if (odd || !isLike(text.slice(offset, end), member, list)) return undefined
      odd = { start: offset, end, position: place }
    }
    offset = end
  }
  return odd
}

/**
 * Whether a text of the same length stands for the member: half of what tells the members apart is the same. With few
 * members beside it, it must not be another word in that place either: 重要事项 is not 重要问题 misspelt, 综合整治 is 综合治理.
 */
function isLike(odd: string, member: string, { members, head, tail }: List): boolean {
  const to = member.length - tail
  if (odd.length < member.length || !/^\p{Script=Han}+$/u.test(odd)) return false
  // 管行业必须管生产: its own part stands, and what it shares with the others is changed instead.
  if (odd.slice(head, to) === member.slice(head, to)) return tail + head > to - head
  if (odd.slice(0, head) !== member.slice(0, head)) return false
  if (odd.slice(to) !== member.slice(to)) return false
  const own = to - head
  // 藏粮于田、藏粮于技: what both share is the mark of the pair.
  if (own === 1) return members.length > FEW || head + tail >= FEW
  const differing = [...odd].flatMap((char, at) => (char === member[at] ? [] : [at]))
  const same = own - differing.length
  if (members.length === 2 ? same * 2 <= own : same * 2 < own) return false
  if (members.length > FEW || differing.length === 1) return true
  const meant = differing.map((at) => member[at])
  return differing.some((at) => meant.includes(odd[at]))
}

/** What all members share at both ends, in units; of the shortest at least one unit is its own. */
function sharedEnds(members: readonly string[]): { head: number; tail: number } {
  const room = Math.min(...members.map((member) => member.length)) - 1
  const same = (place: number) => new Set(members.map((member) => member.at(place))).size === 1
  let head = 0
  while (head < room && same(head)) head++
  let tail = 0
  while (head + tail < room && same(-1 - tail)) tail++
  return { head, tail }
}
