import type { Draft, Line } from '../../core/draft'
import type { Range } from '../../core/range'
import { isElsewhere } from '../../text/elsewhere'
import { UnitSet, unitsOf } from '../../text/units'
import { isCommonWord } from '../common-words'

/** A place of the own rank that stands where the own one should. */
export interface OtherPlace extends Range {
  readonly own: string
}

/** Ranks that change places with each other: a county's paper is pasted into a district's. A city has both as parts. */
const TOWNS = '镇乡道'
const RANKS = ['县区', '市', TOWNS] as const
const RANK_ENDS = new UnitSet(RANKS.join(''))
const STEM_LENGTHS = [2, 3]

/** A place at the head of a title, a signature, an address: 青禾县农业农村局, 关于青禾县…的报告. */
const NAMED_AHEAD =
  /^(?:\d{4}年)?(?:关于(?:[调印].{0,2}|报送|呈报|做好|加强|推进|解决|开展)?|中共|共青团)?(?<stem>\p{Script=Han}{2,3}?)(?<rank>[县区市镇乡]|街道)(?!域|长|级|场|政|民)/u
const FIRST_LINES = 5
const LAST_LINES = 5

/** What no stem holds: 各乡镇, 全县, 示范县, 推进城乡. */
const NO_STEM =
  /[全各我本该每的了和与及或在把将对向为是有个等省市县区镇乡村级几两数多所某外其上下辖属]|^(?:被帮|受援|邻近|欠发达|脱贫|病险|百强|千强|十强|强市|强|牵头|调[入出]|涉农|涉案|易地|共建|边远|偏远|沿[江海边河湖]|毗邻)/u
/** 社区, 园区, 库区, 城市, 超市: common nouns in the rank's character. */
const NO_DISTRICT =
  /(?:[片综核中环地社园小山景城新灾辖库牧林矿老校院心护范聚集能治政经高开发工产业功湖湿流郊厂疫战禁限港湾滩街病险务休分]|开发|保护|综保|自贸|高新|功能|核心|湾)区$|[零强城超股夜集都门上入楼菜早晚黑]市$/u

/** 区域, 市场, 市政: the character begins a word of its own. */
const WORD_FOLLOWS = /^(?:区[域间划位分别]|市[场政民值面况容]|[县镇乡][域级长村])/u

const CLAUSE_BEGINS =
  /(?:^|[，。；：、！\n\s）])(?:[一二三四五六七八九]是|目前|近年来|今年以来|去年以来|多年来|同时|全年|截至目前)?$/u
const GOAL_BEFORE = /(?:为|推动|促进|助力|服务|谱写|开创|书写|加快|助推)$/u
const GOAL_AFTER =
  /^(?!外|周边|等)(?:\p{Script=Han}|“|”|、){0,24}(?:发展|振兴|建设|崛起|稳定|事业|现代化|转型|大局|环境|形势|攻坚|创建|提升)/u
/** What is said of the own place only, right behind its name. */
const SAID_OF_OWN =
  /^(?:共(?!同|有产|建|享|青)|累计|先后|始终|坚持|高度重视|认真|积极|全面|扎实|切实|深入|大力|持续|不断|着力|严格|进一步|将(?!军)|已|还|仍|尚|也|未|均|各(?!地|种|类)|上下|全体|广大|全年|今年|上半年|下半年|目前|现[有辖]|坚决|聚焦|围绕|立足|结合|组织|召开|成立|制定|出台|投入|新增|建成|完成|实现|民办|农村|城乡|经济|社会|财政(?![局厅所部])|率先|属于|地处|辖区?|境内|群众|干部|党员|居民|农民|民营|高质量|营商|生态)/u
const NAMED_AT_MOST = 2

/**
 * Places of the own rank that a draft names once or twice as its subject or as what it works for, though its head or
 * signature names another: a paper of 青禾县 in which 平川县 checked 58 places.
 */
export function otherPlaces(draft: Draft): OtherPlace[] {
  const owns = ownPlaces(draft)
  if (owns.size === 0) return []
  const { text } = draft
  const units = unitsOf(text)
  const found: OtherPlace[] = []
  for (let at = draft.title?.end ?? 0; at < units.length; at++) {
    if (!RANK_ENDS.has(units[at] as number)) continue
    const rank = text[at] as string
    const own = owns.get(rankOf(rank))
    if (own === undefined) continue
    const end = at + 1
    const stemEnd = rank === '道' ? at - 1 : at
    if (stemEnd < at && text[stemEnd] !== '街') continue
    for (const length of STEM_LENGTHS) {
      const range = { start: stemEnd - length, end }
      if (!isOther(draft, range, own)) continue
      found.push({ ...range, own })
      break
    }
  }
  const names = new Set(found.map(({ start, end }) => text.slice(start, end)))
  return names.size > NAMED_AT_MOST ? [] : found
}

function rankOf(rank: string): string {
  return RANKS.find((ranks) => ranks.includes(rank.slice(-1))) ?? rank
}

/** By rank, the places that head or signature name; none for a rank at which they name two. */
function ownPlaces(draft: Draft): Map<string, string> {
  const owns = new Map<string, string>()
  const clashing = new Set<string>()
  for (const line of endLines(draft)) {
    const { stem, rank } = NAMED_AHEAD.exec(line)?.groups ?? {}
    if (stem === undefined || rank === undefined) continue
    const name = stem + rank
    if (NO_STEM.test(stem) || NO_DISTRICT.test(name)) continue
    // 青山街道, 和平镇: in front of these ranks a word is a name, in front of 县 a kind (贫困县).
    if (rankOf(rank) !== TOWNS && holdsCommonWord(stem)) continue
    const known = owns.get(rankOf(rank))
    if (known !== undefined && known !== name) clashing.add(rankOf(rank))
    else owns.set(rankOf(rank), name)
  }
  for (const rank of clashing) owns.delete(rank)
  return owns
}

function endLines(draft: Draft): string[] {
  const lines = draft.lines.filter((line: Line) => line.text !== '')
  const ends = [...lines.slice(0, FIRST_LINES), ...lines.slice(-LAST_LINES)]
  const short = [...new Set(ends)].map(({ text }) => text).filter((text) => text.length <= 40)
  return [draft.title?.text ?? '', ...short.filter((text) => !/[，。；：]/u.test(text))]
}

function stemOf(name: string): string {
  return name.replace(/(?:街道|.)$/u, '')
}

/** Whether a name with its rank is no name of a place: 会同县财政局, 自贸区. */
export function isCommonNoun(name: string): boolean {
  return NO_DISTRICT.test(name) || holdsCommonWord(stemOf(name))
}

/** Whether two or three characters are, or begin or end in, a word of prose: 会同, 并根据. */
export function holdsCommonWord(stem: string): boolean {
  return [stem, stem.slice(0, 2), stem.slice(-2)].some(isCommonWord)
}

function isOther(draft: Draft, range: Range, own: string): boolean {
  const { text } = draft
  const { start, end } = range
  const before = text.slice(Math.max(0, start - 8), start)
  // Most names stand within a clause.
  if (!CLAUSE_BEGINS.test(before) && !GOAL_BEFORE.test(before)) return false
  const name = text.slice(start, end)
  const stem = stemOf(name)
  if (!/^\p{Script=Han}+$/u.test(stem) || name === own || own.includes(stem)) return false
  const after = text.slice(end, end + 30)
  if (WORD_FOLLOWS.test(text.slice(end - 1, end + 1))) return false
  const isGoal = GOAL_BEFORE.test(before) && GOAL_AFTER.test(after)
  if (!isGoal && !(CLAUSE_BEGINS.test(before) && SAID_OF_OWN.test(after))) return false
  if (NO_STEM.test(stem) || NO_DISTRICT.test(name) || holdsCommonWord(stem)) return false
  if (isCommonWord(name) || draft.isQuoted(start) || draft.isQuoted(start, 'quote')) return false
  const clause = draft.clauseAt(start)
  if (text.slice(clause.start, clause.end).includes(own) || isElsewhere(draft, range)) return false
  return text.split(name).length - 1 <= NAMED_AT_MOST
}
