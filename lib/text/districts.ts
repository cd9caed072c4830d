import type { Draft } from '../core/draft'
import { oncePer } from '../core/once'
import type { Range } from '../core/range'
import { matchesBefore } from './matches-before'
import { UnitSet } from './units'

/** A county, district, township or street that a draft calls by name: 青禾县, 柳溪镇. */
export interface District extends Range {
  /** With its last character: 青禾县. */
  readonly name: string
  readonly kind: 'county' | 'town'
}

const NAME =
  /\p{Script=Han}{2,3}?(?:[县镇乡]|街道|(?<!地|社|园|小|山|景|开发)区)(?![域长级内外道直间位别分划村])/uy
const ENDS = new UnitSet('县镇乡街区')
const STEM_LENGTHS = [2, 3] as const

/** What may stand right before a name: a mark, a particle, or the last character of what it belongs to. */
const BEFORE = /^(?:$|\P{Script=Han}|[在由经向将以对和与及按照据是为到从于省市县区州])/u

/** Words that a name may follow; the last character of one is no part of the name: 要求｜临江区. */
const INTRODUCES = new Set(
  '依托 举办 举行 主办 承办 适用于 要求 责成 督促 委托 提请 报请 会同 美丽 幸福 平安 和谐 富强 文明 法治 数字 健康 现代化'.split(
    ' ',
  ),
)

/** Characters that no such name holds: 各乡镇, 全县, 示范县, 推进城乡. */
const NO_NAME =
  /[全各我本该每的了和与及或在把将对向为是有个等省市县区镇乡村级性化型类之其两几数多所先试贫园业务商发库灾厂校局部处城推促进提升加强完善施坚持支快现健统筹成助力建开打造深优畅构带覆盖壮确保形培育聚鼓励改落实放缩抓创领示样激展治无一二三四五六七八九十]/u

/** Words that introduce a district instead of naming it: 根据｜县委. */
const NO_STEM = /^(?:根据|依据|按照|遵照|通过|围绕|结合|由于|为了|鉴于|经过|现任|时任|原任)$/u

/** Mentions from which on a draft's own county or township is taken as known. */
const ENOUGH = 3

const ORGAN =
  /^(?:委|政府|人民政府|党委|第[一二三四五六七八九十\d]{1,3}届|各[乡镇街村部单级]|行政区域|\p{Script=Han}{2,6}(?:局|中心))/u

/**
 * The districts that a draft names, in order. Nothing but the last character and the place in the clause tells
 * them, so longer names, and names that look like two words, are missed. Needs words.
 */
export const districtsOf = oncePer(find)

/**
 * The county or township that a draft is about: named in its title or in its last lines, or else the one that is
 * named three times and more often than any other of its kind.
 */
export function ownDistrict(draft: Draft, kind: District['kind']): string | undefined {
  const counts = new Map<string, number>()
  const titleEnd = draft.title?.end ?? 0
  const tail = draft.text.length - 40
  for (const { name, start, kind: other } of districtsOf(draft)) {
    if (other !== kind) continue
    const weight = start < titleEnd || start > tail ? ENOUGH : 1
    counts.set(name, (counts.get(name) ?? 0) + weight)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < ENOUGH || first[1] === second?.[1]) return undefined
  return first[0]
}

function find(draft: Draft): District[] {
  const found: District[] = []
  for (const match of matchesBefore(draft.text, NAME, ENDS, STEM_LENGTHS)) {
    // 由青禾县: the pattern takes three characters where the name has two.
    const isLonger = match[0].length > (match[0].endsWith('街道') ? 4 : 3)
    const extra = isLonger && isBehind(draft.text, match.index + 1) ? 1 : 0
    const name = match[0].slice(extra)
    const start = match.index + extra
    const end = start + name.length
    const stem = name.replace(/(?:街道|.)$/u, '')
    if (NO_STEM.test(stem) || NO_NAME.test(stem) || !isBehind(draft.text, start)) continue
    if (!isName(draft, start, end)) continue
    found.push({ name, kind: /[县区]$/u.test(name) ? 'county' : 'town', start, end })
  }
  return found
}

/** Whether a name may begin at an offset, as far as what stands before it tells. */
function isBehind(text: string, start: number): boolean {
  if (BEFORE.test(text[start - 1] ?? '')) return true
  return (
    INTRODUCES.has(text.slice(start - 2, start)) || INTRODUCES.has(text.slice(start - 3, start))
  )
}

/**
 * One word of the dictionary, or characters that make no word: 安岳县, 青｜禾｜县, not 农业｜县. With an organ behind
 * it a word may be a name: 清河｜县委.
 */
function isName(draft: Draft, start: number, end: number): boolean {
  const tokens = draft.tokensAt(start).filter((token) => token.end > start && token.start < end)
  if (tokens[0]?.start !== start) return false
  if (tokens.length === 1) return tokens[0].end === end
  if (ORGAN.test(draft.text.slice(end, end + 8))) return true
  return tokens.every((token) => token.text.length === 1 || token.text === '街道')
}
