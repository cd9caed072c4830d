import type { Draft } from '../core/draft'
import type { Range } from '../core/range'

/** The rank of the place that a text is about without naming it, with its name where a slogan tells it. */
export interface UnnamedPlace {
  readonly head: '县' | '区'
  /** 平安丰岭、和谐丰岭 tell 丰岭. */
  readonly stem: string | undefined
}

/** 全县, 我区, 县委, 区政府, 县直: how a text calls a place of its own. */
const OWN_RANK = /[全我本]([县区])|([县区])(?:委|政府|直|级)/gu
const ENOUGH = 3
const SLOGAN =
  /(?:平安|和谐|美丽|幸福|富强|富裕|文明|法治|数字|健康|魅力|活力|善治)(\p{Script=Han}{2})(?=[、，。！新“”建作而])/gu
/** 美丽乡村, 健康中国: nobody's own. */
const NO_STEM =
  /^(?:中国|乡村|校园|社区|家园|家庭|城市|农村|机关|单位|政府|社会|企业|医院|景区|河湖|建设|生活|城乡|村镇|庭院)$/u

/** What a text of one county or district calls it where it gives no name; `undefined` for other ranks or both. */
export function unnamedOwn(draft: Draft): UnnamedPlace | undefined {
  const counts = { 县: 0, 区: 0 }
  for (const [, behind, ahead] of draft.text.matchAll(OWN_RANK))
    counts[(behind ?? ahead) as '县' | '区']++
  const head = counts.县 > counts.区 ? '县' : '区'
  const other = head === '县' ? '区' : '县'
  if (counts[head] < ENOUGH || counts[other] * 4 > counts[head]) return undefined
  const stems = Array.from(draft.text.matchAll(SLOGAN), ([, stem = '']) => stem)
  const stem = stems.find((s, at) => !NO_STEM.test(s) && stems.indexOf(s) !== at)
  return { head, stem }
}

const CLAUSE_BEGINS = /(?:^|[，。；：、！\n\s）])(?:一是|二是|三是|四是)?$/u
const OFFICE = '(?:\\p{Script=Han}{1,10}(?:局|委|办|办公室|中心|大队)|党委|人民政府|政府|委)'
/** 由临江区民政局牵头, 要求临江区民政局: an office is told what to do. */
const TOLD_BEFORE = /(?:由|要求|责成|督促|委托)$/u
const OFFICE_AFTER = new RegExp(`^${OFFICE}`, 'u')
/** 德清县信访局要加强: the same with the order behind. */
const TOLD_AFTER = new RegExp(
  `^${OFFICE}(?:和各\\p{Script=Han}{2,6})?(?:要|应当?|须|必须|负责|牵头)`,
  'u',
)
/** 渝北区各街道, 大同镇行政区域. */
const PARTS_AFTER =
  /^(?:各(?:街道|乡镇|镇街|镇办|镇|村|部门|单位|级|社区|中小学|学校)|行政区域|行政辖区)/u
const EVENT_BEFORE = /(?:举办|举行|主办|承办)了?$/u
const EVENT_AFTER = /^第[一二三四五六七八九十\d]{1,3}届/u
const SLOGAN_BEFORE =
  /(?:建设|打造|谱写|描绘|书写|为|共建)(?:新时代)?(?:平安|和谐|美丽|幸福|富强|富裕|文明|法治|数字|健康|现代化)$/u
const INSTITUTION_BEFORE = /依托$/u
const INSTITUTION_AFTER = /^\p{Script=Han}{2,12}(?:中心|学校|平台|中学|医院|基地|局)/u
/** What names the place of somebody else after all. */
const OF_OTHERS =
  /考察|对口|协作|结对|支援|援建|来自|赴|前往|到访|参[加观会]|参照|借鉴|学习|经验|做法|比如|例如|毗邻|相邻|邻近|接壤|跨[区县省市]|联合|联手|携手|合作|签[约订]|挂职|籍|上级|帮扶/u
const REACH = 40

/** Whether a place stands where only the own one makes sense: its office gets orders, it holds its yearly fair. */
export function isOwnOffice(draft: Draft, { start, end }: Range): boolean {
  const clause = draft.clauseAt(start)
  const before = draft.text.slice(Math.max(clause.start, start - REACH), start)
  const after = draft.text.slice(end, Math.min(clause.end, end + REACH))
  if (draft.isQuoted(start) || draft.isQuoted(start, 'quote')) return false
  if (OF_OTHERS.test(before) || OF_OTHERS.test(after.split(/[，；。]/u)[0] ?? '')) return false
  return (
    (TOLD_BEFORE.test(before) && OFFICE_AFTER.test(after)) ||
    (CLAUSE_BEGINS.test(before) && TOLD_AFTER.test(after)) ||
    PARTS_AFTER.test(after) ||
    /适用于$/u.test(before) ||
    (EVENT_BEFORE.test(before) && EVENT_AFTER.test(after)) ||
    SLOGAN_BEFORE.test(before) ||
    (INSTITUTION_BEFORE.test(before) && INSTITUTION_AFTER.test(after))
  )
}
