import type { Draft } from '../core/draft'
import type { Range } from '../core/range'

/** A sentence about dealings with elsewhere names other places rightly. */
const DEALINGS =
  /考察|来自|对口|协作|结对|支援|合作|签[约订]|招商|赴|前往|到访|参[加观会]|论坛|峰会|博览|大会|展[会览销]|经验|做法|模式|籍|毗邻|相邻|邻近|接壤|交界|周边|边界|跨(?!越|年|上|步|入)|联合|联手|携手|共同|协同|挂职|交流|原任|曾任|出生/u
/** 学习借鉴朔州市…. */
const LEARNT_FROM = /(?:学习|借鉴|取经)\p{Script=Han}{0,4}$/u
/** Where the place is no subject, so do these: 上海航线, 深圳企业, 在北京举行. */
const ELSEWHERE =
  /举[办行]|[高普]铁|铁路|高速|航[线班空]|机场|港|运河|精神|讲话|企业|集团|公司|银行|大学|学院|医院|交易所|海关|直飞|[省市县]外|以外|等[地省市]|都市圈|城市群|经济[带圈]|一体化|区域|联动|流域|友好|案|事故|疫情|灾|战(?!略)|迁|项目|投资|总部|产销|[销运]往|引进|市场|督[查导]|视察|出席|客商|专家|游客|旅客|品牌|赛|杯/u
/** 张家口、承德: a list of places means itself. */
const LISTED_BEFORE = /(?<![”》])[、和与及至—～~-]$/u
const LISTED_AFTER = /^(?:市|省|县|区|州)?[、和与及至—～~-]/u
/** 朔州怀仁县: a place with its part is told about, not left over. */
const PART_FOLLOWS = /^(?![地城市]区|各)\p{Script=Han}{1,3}[县市区州](?!委|政府)|^(?:直航|桥|路)/u
/** 朔州市委, 渭南市教育局, 渭南“互联网＋党建”: the place stands where the own one should. */
export const OWN_ROLE =
  /^(?:委|政府|人民政府|人大|政协|纪委|\p{Script=Han}{2,6}(?:局|委|办|中心)(?!部)|“|党员|干部|全|上下|各|广大)/u

const OWN = /[全我本][市县区镇乡局院校委]/u
const EVERY_OWN = new RegExp(OWN, 'gu')

/** News, statutes and essays name places at will; a report speaks of its own, and so does a speech 在全县…会议上. */
export function isReport(draft: Draft): boolean {
  if (draft.documentType !== undefined || OWN.test(draft.title?.text ?? '')) return true
  return [...draft.text.matchAll(EVERY_OWN)].length >= 2
}

/** Whether a place is named as elsewhere: visited, dealt with, listed, or told about with its parts. */
export function isElsewhere(draft: Draft, { start, end }: Range): boolean {
  const clause = draft.clauseAt(start)
  const before = draft.text.slice(Math.max(clause.start, start - REACH), start)
  const after = draft.text.slice(end, Math.min(clause.end, end + REACH))
  const isOwnRole = OWN_ROLE.test(after)
  return (
    DEALINGS.test(lastPart(before)) ||
    LEARNT_FROM.test(before) ||
    // What the sentence goes on to say is about the place no more.
    DEALINGS.test(after.replace(/[，；].*$/su, '')) ||
    (!isOwnRole && ELSEWHERE.test(before.slice(-NEAR) + after.slice(0, NEAR))) ||
    /（[^）]*$/u.test(before) ||
    PART_FOLLOWS.test(after) ||
    LISTED_BEFORE.test(before) ||
    LISTED_AFTER.test(after)
  )
}

/** The part between commas that a text ends in, with the one before it: 组织干部外出考察，朔州市…. */
function lastPart(before: string): string {
  const last = Math.max(before.lastIndexOf('，'), before.lastIndexOf('；'))
  if (last <= 0) return before
  const previous = Math.max(before.lastIndexOf('，', last - 1), before.lastIndexOf('；', last - 1))
  return before.slice(previous + 1)
}

/** How far from the name its clause is read, in characters; and how far for words that say less. */
const REACH = 40
const NEAR = 6
