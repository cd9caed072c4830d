import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { type Fact, factsOf } from '../text/facts'

/** Facts are first sorted by this many characters before the figure. */
const KEY = 4
/** Words that may rightly have another figure elsewhere: another period, a part, a plan, a batch. */
const OTHER_PERIOD =
  /季度|[上下]半年|\d月|去年|上年|同期|力争|计划|目标|预计|将|拟|明年|下一?步|其中|分别|此外|第[一二三四五\d]|首批/u
/** The same in the figure's own clause. */
const OTHER_BASE =
  /同比|较|比|每|均|批次|另|再|增[长加幅至]|余|由|从|至|到20|完成后|标准|不[少低超]|以[上下内]|左右|各$|至少|最[多少高低]/u
/** Figures of two digits are alike by chance; the whole clause must agree, and be as long as this. */
const LONG = 5
/** So many agreeing characters around two figures name one thing. */
const STRONG = 8
/** Longer ones are reports of governments, which count the same things for two years. */
const MAX_REPORT = 6000
/** How far before a figure such a word counts. */
const REACH = 40

export default defineRule({
  id: 'figure-conflict',
  meta: {
    title: '同一事项数字不一',
    category: 'consistency',
    rationale: '同一件事前后两个数，读者不知道该信哪一个。',
    basis: [{ source: '惯例', clause: '同一数据全文一致' }],
    severity: 'warning',
    fixable: 'suggest',
    scope: 'document',
    messages: { conflict: '“{words}”前文是{first}，此处是“{quote}”。' },
  },
  options: z.strictObject({
    words: z.int().min(KEY).default(4).describe('数字前面至少有几个字相同才比较'),
  }),
  examples: [
    {
      bad: '全年培训职工214人次，效果良好。\n通过努力，培训职工⟦241人次⟧。',
      good: '全年培训职工214人次，效果良好。\n通过努力，培训职工214人次。',
      messageId: 'conflict',
    },
  ],
  allows: [
    '全年培训职工214人次。\n通过努力，培训职工214人次。',
    '一季度培训职工214人次。二季度培训职工241人次。',
    '全年培训职工214人次。\n二、下一步打算\n举办讲座，培训职工241人次。',
    '全年培训职工214人次。\n培训职工836人次。',
    '全年新建公路12公里。\n镇上新建公路15公里。',
    '全年培训职工214人次，其中青年培训职工241人次。',
    '合格率56%。\n合格率65%。\n亩产1.2吨。\n亩产1.4吨。',
    '完成投资1500万元。\n城区完成投资1600万元。',
  ],
  check({ draft, options, report }) {
    for (const facts of grouped(draft)) {
      const [first, second] = facts
      if (!first || !second || facts.length > 3) continue
      for (const fact of facts.slice(1)) {
        const shared = sharedEnd(first.words, fact.words)
        if (shared.length < options.words || !isSlip(draft, first, fact)) continue
        const { start, end } = fact.figure
        const text = draft.text.slice(first.figure.start, first.figure.end)
        const suggestions = [{ text, safe: false }]
        const data = { words: shared, first: text }
        report({ start, end, messageId: 'conflict', data, suggestions })
      }
    }
  },
})

function grouped(draft: Draft): Fact[][] {
  const groups = new Map<string, Fact[]>()
  const ahead = draft.sections.filter(({ roles }) => roles.includes('plans')).map((s) => s.start)[0]
  for (const fact of factsOf(draft)) {
    if (fact.figure.start >= (ahead ?? draft.text.length)) continue
    const key = fact.words.slice(-KEY) + fact.figure.unit
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) => group.filter((fact) => isPlain(draft, fact)))
    .filter((group) => group.length > 1)
}

function isPlain(draft: Draft, { figure }: Fact): boolean {
  const clause = draft.clauseAt(figure.start)
  const before = draft.text.slice(Math.max(clause.start, figure.start - REACH), figure.start)
  const own = before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf(',')) + 1)
  return (
    !OTHER_PERIOD.test(before) && !OTHER_BASE.test(own) && !draft.lineAt(figure.start).isTabular
  )
}

/** Figures of other sentences that a slip of the hand makes of each other: 214 and 241, 37 and 38. */
function isSlip(draft: Draft, a: Fact, b: Fact): boolean {
  if (draft.clauseAt(a.figure.start).start === draft.clauseAt(b.figure.start).start) return false
  const [x, y] = [digitsOf(draft, a), digitsOf(draft, b)]
  if (x.length !== y.length || x === y || a.figure.unit === '%') return false
  const isSameClause = a.isWholeClause && b.isWholeClause && a.words === b.words
  const isSameNoun = a.after.length === 2 && a.after === b.after
  const isSame = isSameClause || isSameNoun
  const isStrong = sharedEnd(a.words, b.words).length + sharedAfter(draft, a, b) >= STRONG
  const isEnough = isStrong || (isSame && a.words.length >= (isLong(draft) ? LONG : KEY))
  if (x.length < (isEnough ? 2 : 3)) return false
  // Round figures and small decimals are goals more often than slips.
  const round = [x, y].filter((digits) => digits.endsWith('0')).length
  if (round > (isStrong || isSameNoun || (isSame && !isLong(draft)) ? 1 : 0)) return false
  if (x.includes('.') && x.length < 4) return false
  const differing = [...x].flatMap((digit, at) => (digit === y[at] ? [] : [at]))
  const [first = 0, second] = differing
  if (differing.length === 1) return true
  return (
    differing.length === 2 &&
    second === first + 1 &&
    x[first] === y[second] &&
    x[second] === y[first]
  )
}

/** How many characters behind both figures agree. */
function sharedAfter({ text }: Draft, a: Fact, b: Fact): number {
  let length = 0
  while (length < STRONG && /\p{Script=Han}/u.test(text[a.figure.end + length] ?? '')) {
    if (text[a.figure.end + length] !== text[b.figure.end + length]) break
    length++
  }
  return length
}

function isLong({ text }: Draft): boolean {
  return text.length > MAX_REPORT
}

function digitsOf(draft: Draft, { figure }: Fact): string {
  return /^[\d.,]+/u.exec(draft.text.slice(figure.start, figure.end))?.[0] ?? ''
}

function sharedEnd(a: string, b: string): string {
  let length = 0
  while (length < Math.min(a.length, b.length) && a.at(-length - 1) === b.at(-length - 1)) length++
  return a.slice(a.length - length)
}
