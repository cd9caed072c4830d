import type { Draft } from '../core/draft'
import { oncePer } from '../core/once'
import type { Range } from '../core/range'

/** A mention of the unit's own 党委 or 党组. */
export interface PartyOrgan extends Range {
  readonly kind: '党委' | '党组'
  /** Its unit stands before it: 局党委, 我院党组. */
  readonly isNamed: boolean
}

const MENTION = /党(?:委|组)(?!织|[（(]|[、和或]?党[委组])/gu
/** 局党委 in a clause of its own; 农业农村局党委 names a unit, 市委党组 another body. */
const UNIT_BEFORE =
  /(?:^|[^\p{Script=Han}]|[我本由经向将对把以在和与及为的是按照据报入请示召开健全加强落实围绕坚持])(?:我|本|县|市|区)?(?:局|院|中心|公司|集团|学校|医院|办|厅|校)$/u
/** A verb or mark before, something of a unit's own party work behind. */
const BARE_BEFORE =
  /(?:^|[，。；：、“（,;:\s])(?:由|经|在|充分发挥|向|将|把|列为|列入|纳入|作为|成为|召开|坚持|落实|健全|完善|强化|每季度|每月)?$|(?:列为|列入|纳入|发挥|召开|成立了由|在|由|经|向)$/u
const BARE_AFTER =
  /^(?:书记|班子|领导班子|成员|委员|会议?|扩大|理论|中心组|专题|高度重视|切实|严格|认真|始终|主要负责|主要领导|分管|统一|重要议事|议事|工作报告|研究|坚持)/u
/** 市委、上级、各级, 机关党委: other bodies than the unit's own. */
const OTHERS =
  /(?:上级|各级|下级|基层|机关|地方|省|市|区|县|镇|乡|街道|村|社区|所属|直属|企业|高校|学校|两新|行业|部门|单位|派驻|政府|人大|政协|法院|检察院|联合|临时|[委会]|该|其|原|[*＊×xX])$/u

/** Where a draft speaks of its own unit's 党委 or 党组, in order. */
export const partyOrgansOf = oncePer(find)

/** 县水利局党组 in the text of 青禾县水利局: the unit of the title, called by its name. */
function isOwnName(draft: Draft, start: number): boolean {
  const name = /\p{Script=Han}{2}(?:[局院办厅]|中心|公司)$/u.exec(
    draft.text.slice(start - 4, start),
  )
  return name !== null && (draft.title?.text.includes(name[0]) ?? false)
}

function find(draft: Draft): PartyOrgan[] {
  const found: PartyOrgan[] = []
  for (const match of draft.text.matchAll(MENTION)) {
    const start = match.index
    const end = start + 2
    if (draft.isQuoted(start) || /党[委组][（(、]?$/u.test(draft.text.slice(start - 3, start)))
      continue
    const before = draft.text.slice(Math.max(0, start - 10), start)
    const after = draft.text.slice(end, end + 6)
    const isNamed = UNIT_BEFORE.test(before) || isOwnName(draft, start)
    const isBare = !OTHERS.test(before) && BARE_BEFORE.test(before) && BARE_AFTER.test(after)
    if (isNamed || isBare) found.push({ kind: match[0] as PartyOrgan['kind'], isNamed, start, end })
  }
  return found
}
