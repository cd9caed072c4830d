import type { Draft } from '../../core/draft'
import { isElsewhere } from '../../text/elsewhere'
import { holdsCommonWord, type OtherPlace } from './other-places'

/** Kinds of institutions and works: each line's change places with each other when a paper is pasted. */
const KINDS: readonly RegExp[] = [
  /实验学校|中心学校|职业学校|技工学校|学校|中学|小学|幼儿园|学院/gu,
  /人民医院|中医院|中心医院|妇幼保健院|卫生院|医院/gu,
  /敬老院|福利院|养老院|养老服务中心|光荣院/gu,
  /水库|水电站|电站|泵站|灌区|水闸|拦河闸/gu,
  /大桥|隧道|码头|车站|客运站|机场|港区/gu,
  /林场|农场|牧场|渔场|茶场|果园|苗圃/gu,
  /社区|小区|村/gu,
  /煤矿|铁矿|电厂|水厂|污水处理厂|垃圾填埋场|集团|公司/gu,
  /景区|古镇|公园|博物馆|图书馆|文化馆|纪念馆|体育馆|森林公园|湿地公园/gu,
  /派出所|消防救援站|中队|监狱|看守所|法庭|检察室/gu,
  /工业园区?|产业园区?|开发区|物流园区?/gu,
]
const ANY_KIND = new RegExp(KINDS.map(({ source }) => source).join('|'), 'u')
const STEM = /\p{Script=Han}+$/u
const LONGEST = 6
const CLAUSE_BEGINS =
  /(?:^|[，。；：！\n\s）])(?:[一二三四五六七八九]是|目前|近年来|今年以来|同时|由于|鉴于|因|由|在|对|向|要求|经|经过|截至目前)?$/u
/** Characters that make a kind of such places out of a name: 各中小学校, 全部小型水库, 农村敬老院. */
const NO_NAME =
  /[全各我本该每的了和与及或些某其两几数多所等类型]|^(?:[大中小]|定点|公[办立]|民[办营]|私[立营]|农村|乡镇|城[乡区镇]|上级|下级|兄弟|友好|基层|部分|个别|有关|相关|重点|骨干|优质|薄弱|寄宿|普通|综合|专科|[一二三]级|三甲|二甲|病险|新建|在建|拟建|改建|扩建|老旧|示范|试点|未|已|行政|自然|中心|边远|偏远|辖区|周边|附近|受灾|脱贫|贫困|后进|软弱|先进|国有|集体|上市|外资|家庭|供水|施工|监理|设计|勘察|建设|总|分|子|主|原|支|村办|成立|设立|建成|开展|推进|加强|加快|促进|组织|支持|引进|培育|依托|深入|进入|走进|覆盖|涉及|包括|其中)/u
/** The rank that a public institution is named by: 县中医院, 市第二中学. */
const RANKED =
  /^[省市县区镇乡](?:第?[一二三四五六七八九十]|人民|中|妇幼|实验|职业|中心|特殊|外国语|示范|敬老|福利|社会)?$/u
/** What only an institution's own paper says of it: its wards, its teachers, what flows into its reservoir. */
const PARTS_AFTER =
  /^(?:各(?:病区|科室|班级?|年级|部门|处室|支部|村民?小组|车间|队|岗位|楼栋|网格)|全体|广大|上下|师生|教职工|医务人员|职工|居民|村民|党员|党支部|党委|党总支|(?:的)?(?:社会|知名|办学|教学|育人|医疗|入库|库区|坝体|大坝|溢洪道|校园|环境|管理|整体|品牌)|始终|坚持|高度重视|认真|积极|全面|扎实|切实|先后|累计|共(?!同|建|享)|将|已|还|现有|始建|建成|自)/u
const ADDED = /(?:实验|中心|希望|第[一二三四五六七八九十]|附属|外国语|国际|妇幼)$/u
const BEHIND_IN = /(?:在|对|要求|由)$/u
const FIRST_LINES = 5
const LAST_LINES = 5

/** Institutions of the kind that head or signature name, named once where the paper's own should stand. */
export function otherInstitutions(draft: Draft): OtherPlace[] {
  const head = endsOf(draft).filter((line) => ANY_KIND.test(line))
  if (head.length === 0) return []
  return KINDS.flatMap((kind) => {
    const own = ownOf(head, kind)
    if (own === undefined) return []
    const named = namesIn(draft, kind).filter(({ name }) => !isSame(name, own))
    const once = named.filter(({ name }) => draft.text.split(name).length === 2)
    // A paper that names several others is about more than its own.
    if (once.length === 0 || new Set(named.map(({ name }) => name)).size > 2) return []
    return once.flatMap(({ start, end }) =>
      isElsewhere(draft, { start, end }) ? [] : [{ start, end, own }],
    )
  })
}

function endsOf(draft: Draft): string[] {
  const lines = draft.lines.filter(({ text }) => text !== '').map(({ text }) => text)
  const ends = [...lines.slice(0, FIRST_LINES), ...lines.slice(-LAST_LINES)]
  const short = ends.filter((text) => text.length <= 40 && !/[，。；：]/u.test(text))
  return [draft.title?.text ?? '', ...short]
}

/** The one institution of a kind that the lines name, without what stands before its name. */
function ownOf(lines: readonly string[], kind: RegExp): string | undefined {
  const names = new Set<string>()
  for (const line of lines) {
    for (const match of line.matchAll(kind)) {
      const before = line
        .slice(0, match.index)
        .replace(
          /^.*(?:\P{Script=Han}|关于(?:[调印]\p{Script=Han}{0,2}|申请|解决|加强|推进)?|年度?)/u,
          '',
        )
      if (before.length < 1 || before.length > 12 || /[全各我本该每所]/u.test(before)) continue
      names.add(before + match[0])
    }
  }
  // 青溪县第二中学 and 第二中学 are one.
  const longest = [...names].sort((a, b) => b.length - a.length)
  const [own] = longest
  return own !== undefined && longest.every((name) => own.endsWith(name)) ? own : undefined
}

function isSame(name: string, own: string): boolean {
  const stem = name.slice(0, 2)
  return (
    own.endsWith(name) || name.endsWith(own) || name.includes(own.slice(0, 2)) || own.includes(stem)
  )
}

interface Named {
  readonly name: string
  readonly start: number
  readonly end: number
}

function namesIn(draft: Draft, kind: RegExp): Named[] {
  const { text } = draft
  const found: Named[] = []
  for (const match of text.matchAll(kind)) {
    const end = match.index + match[0].length
    if (match.index < (draft.title?.end ?? 0) || draft.isQuoted(match.index)) continue
    if (draft.isQuoted(match.index, 'quote') || !PARTS_AFTER.test(text.slice(end, end + 8)))
      continue
    const start = nameStart(text, match.index)
    if (start !== undefined) found.push({ name: text.slice(start, end), start, end })
  }
  return found
}

/** 东山, 东山实验: two or three characters that hold no common word, and what schools add to them. */
function isProper(stem: string): boolean {
  const base = stem.replace(ADDED, '')
  return base.length >= 2 && base.length <= 3 && !holdsCommonWord(base)
}

/** Where the name before a kind begins: behind a mark or a word that introduces it, two to four characters ahead. */
function nameStart(text: string, kindStart: number): number | undefined {
  const run = STEM.exec(text.slice(Math.max(0, kindStart - LONGEST), kindStart))?.[0].length ?? 0
  for (let length = 1; length <= run; length++) {
    const start = kindStart - length
    const stem = text.slice(start, kindStart)
    const before = text.slice(Math.max(0, start - 8), start)
    if (!CLAUSE_BEGINS.test(before) && !BEHIND_IN.test(before)) continue
    if (RANKED.test(stem)) return start
    if (NO_NAME.test(stem) || !isProper(stem)) continue
    return start
  }
  return undefined
}
