import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { quantityVerbs } from '../data/quantities'

/** An item, 、, and the same item again up to the next mark; 甲、甲、甲 is found twice. */
const TWICE = /([\p{Script=Han}A-Za-z0-9Ⅰ-Ⅻ]{1,8})、(?=\1(?:[、，。；,;\n]|和|等|及|$))/uy
/** Units that such an item may have. */
const LONGEST = 16
/** Words that an enumeration follows; behind others (副主任、主任) the first item only ends alike. */
const OPENERS = new Set([
  ...quantityVerbs,
  ...'好了把如是为有',
  '抓好',
  '做好',
  '管好',
  '推广',
  '落实',
  '加强',
])

export default defineRule({
  id: 'duplicate-enum-item',
  meta: {
    title: '列举项重复',
    category: 'repetition',
    rationale: '并列的两项完全一样，多半是限定词被删或复制后忘了改。',
    basis: [{ source: '惯例', clause: '列举各项应互不相同' }],
    severity: 'error',
    fixable: 'suggest',
    needs: 'tokens',
    messages: {
      twice: '列举中“{item}”连写了两次，须改成不同的内容或删去一项。',
      again: '同一列举中前面已有“{item}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '管好⟦群、群⟧、公众号。', good: '管好群、公众号。', messageId: 'twice' },
    { bad: '推广⟦水稻、水稻⟧和玉米新品种。', good: '推广水稻和玉米新品种。', messageId: 'twice' },
    {
      bad: '做好排涝、⟦抢收、抢收⟧、烘干等工作。',
      good: '做好排涝、抢收、烘干等工作。',
      messageId: 'twice',
    },
    {
      bad: '会议听取了县水利局、县应急管理局、⟦县水利局⟧的汇报。',
      messageId: 'again',
    },
    { bad: '县审计局、县财政局、县住房和城乡建设局、⟦县财政局⟧参加会议。', messageId: 'again' },
    { bad: '管好课堂、教材、讲座、论坛、⟦课堂⟧、校园网等阵地。', messageId: 'again' },
    { bad: '打造吃、住、行、游、购、⟦游⟧一体的平台。', messageId: 'again' },
    { bad: '响应分为一级、二级、⟦二级⟧、四级四个等级。', messageId: 'again' },
    {
      bad: '响应分为Ⅰ级、⟦Ⅱ级、Ⅱ级⟧、Ⅳ级四个等级。',
      good: '响应分为Ⅰ级、Ⅱ级、Ⅳ级四个等级。',
      messageId: 'twice',
    },
    { bad: '发展装备制造、新能源、⟦装备制造⟧等产业。', messageId: 'again' },
  ],
  allows: [
    '东、中、西、东北地区协作，副主任、科员、主任、督查员都在。',
    '吃、住、行、游、购、娱一体，红、黄、红、黄、红交替，评为一级、一级、二级、二级。',
    '推广绿色食品、有机农产品、农产品地理标志。',
    '甲组负责排水、清淤，乙组负责排水、清淤。',
    '工作群、学习群、公众号',
    '走亲、访亲、探亲等',
    '粮食生产、生产资料、生产工具等',
    '一等奖1个、1个二等奖',
    '学习、学习、再学习',
    '第5、5章',
    '历任县农业局副主任、主任，负责党内组织和组织、组织和个人的关系。',
    '分别居全省第二、第二、第三，新增10家、10家。',
  ],
  check({ draft, report }) {
    for (const { item, start } of findTwice(draft.text)) {
      const end = start + 2 * item.length + 1
      const before = draft.text[start - 1] ?? '\n'
      if (/^[第\dA-Za-z一二三四五六七八九十]/u.test(item) || draft.isProtected(start)) continue
      if (draft.text.slice(end, end + 2) === '、再' || before === '和') continue
      if (/[\p{Script=Han}\w]/u.test(before)) {
        if (!isOpened(draft, start)) continue
      }
      report({
        start,
        end,
        messageId: 'twice',
        data: { item },
        suggestions: [{ text: item, safe: false }],
      })
    }
    for (const { item, start } of [
      ...findAgain(draft.text, (at) => isOpened(draft, at)),
      ...findAgainShort(draft.text),
    ]) {
      if (draft.isProtected(start) || draft.isQuoted(start, 'title')) continue
      report({
        start,
        end: start + item.length,
        messageId: 'again',
        data: { item },
        severity: 'warning',
      })
    }
  },
})

/** Whether a word that a list follows ends there. */
function isOpened(draft: Draft, start: number): boolean {
  const opener = draft.tokensAt(start).find((token) => token.end === start)
  return opener !== undefined && OPENERS.has(opener.text)
}

/** 吃、住、行、游、购、游: a list of single characters, from its first 、 on; nine characters in ten begin none. */
const SINGLES =
  /、(?<=(?<first>(?<!\p{Script=Han})\p{Script=Han})、)(?:\p{Script=Han}、){2,8}\p{Script=Han}(?=[^\p{Script=Han}、]|[等和及与一于]|$)/gu
/** 一级、二级、二级、四级: numbered items that count on but for one. */
const RANKS = /[一二三四五六](级|类|等|档|期)(?:、[一二三四五六]\1){2,5}(?!、)/gu

/** The second of two alike in a list of single characters or of ranks. */
function* findAgainShort(text: string): Generator<{ item: string; start: number }> {
  for (const pattern of [SINGLES, RANKS]) {
    for (const { 0: rest, index: at, groups } of text.matchAll(pattern)) {
      const first = groups?.first ?? ''
      const [list, index] = [first + rest, at - first.length]
      const items = list.split('、')
      const again = items.findIndex((item, place) => items.indexOf(item) < place)
      const isLone =
        items.filter((item) => items.indexOf(item) !== items.lastIndexOf(item)).length === 2
      const isCounting = pattern === SINGLES || items.at(-1) !== items.at(-2)
      if (again === -1 || !isLone || !isCounting) continue
      const item = items[again] as string
      yield { item, start: index + items.slice(0, again).join('、').length + 1 }
    }
  }
}

/** What a list may end in behind its last item. */
const BEHIND =
  /^(?:[，。；,;）)\n]|$|[等和及与的]|关于|负责|联合|牵头|分别|参加|配合|主要|同志|共\d)/u
const ITEM = /^[\p{Script=Han}A-Za-z0-9]{2,16}$/u
/** The first item has words before it, so that a shorter one may only end alike. */
const SHORTEST_FIRST = 4
/** Another list begins within such an item (事业单位和国有公司); ranks and figures recur. */
const OTHER_LIST = /[和或与及到至的在\dxX第]/u
/** 住房和城乡建设局 is one item. */
const ONE_UNIT =
  /(?:住房和城乡|文化和旅游|发展和改革|工业和信息|人力资源和社会|自然资源和规划|卫生和|民族和宗教|科学和|经济和信息|退役军人和|林业和草原|交通和|城市管理和|商务和|水利和|司法和|应急和)\p{Script=Han}{0,8}[局委厅部办院]$/u
/** And within one that is so much longer than the item that recurs: 查封、扣押期限届满续行查封、扣押. */
const MUCH_LONGER = 4

/** Items that stand in their list already, but not right before. */
function* findAgain(
  text: string,
  isOpenedAt: (start: number) => boolean,
): Generator<{ item: string; start: number }> {
  for (let mark = text.indexOf('、'); mark !== -1; mark = text.indexOf('、', mark + 1)) {
    const marks = marksFrom(text, mark)
    const seen: string[] = []
    const isKnown = (item: string) => {
      const endsFirst =
        text.endsWith(item, mark) &&
        (item.length >= SHORTEST_FIRST || isOpenedAt(mark - item.length))
      const since = seen.slice(seen.lastIndexOf(item, -2) + 1)
      return (
        since.length > 0 &&
        (endsFirst || since.length < seen.length) &&
        since.every((other) => other.length <= item.length + MUCH_LONGER || ONE_UNIT.test(other))
      )
    }
    for (const [at, start] of marks.entries()) {
      const rest = text.slice(start + 1, marks[at + 1] ?? start + 1 + LONGEST)
      const item = at === marks.length - 1 ? lastItem(rest, isKnown) : rest
      if (item === undefined || (OTHER_LIST.test(item) && !ONE_UNIT.test(item))) break
      if (isKnown(item)) yield { item, start: start + 1 }
      seen.push(rest)
    }
    mark = marks.at(-1) as number
  }
}

/** The marks of one list: each but the last has an item behind it, and another mark behind that. */
function marksFrom(text: string, first: number): number[] {
  const marks = [first]
  for (;;) {
    const last = marks.at(-1) as number
    const next = text.indexOf('、', last + 1)
    if (next === -1 || next - last - 1 > LONGEST || !ITEM.test(text.slice(last + 1, next))) break
    marks.push(next)
  }
  return marks
}

/** The item that a list ends in: other words may follow it. */
function lastItem(rest: string, isKnown: (item: string) => boolean): string | undefined {
  for (let size = rest.length; size >= 2; size--) {
    const item = rest.slice(0, size)
    if (isKnown(item) && BEHIND.test(rest.slice(size)) && ITEM.test(item)) return item
  }
  return undefined
}

/** Looks back from every 、 for an item that begins and ends as what follows the mark does; the longest first. */
function* findTwice(text: string): Generator<{ item: string; start: number }> {
  let from = 0
  for (let mark = text.indexOf('、'); mark !== -1; mark = text.indexOf('、', mark + 1)) {
    for (let start = Math.max(from, mark - LONGEST); start < mark; start++) {
      if (text.charCodeAt(start) !== text.charCodeAt(mark + 1)) continue
      if (text.charCodeAt(mark - 1) !== text.charCodeAt(2 * mark - start)) continue
      TWICE.lastIndex = start
      const item = TWICE.exec(text)?.[1]
      if (item === undefined) continue
      yield { item, start }
      from = mark + 1
      break
    }
  }
}
