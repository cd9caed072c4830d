import type { Draft, Figure } from '../core/draft'
import type { Range } from '../core/range'
import { beginsAnew, countsEach, isMean, mayOverlap } from './breakdown-gates'

/** A total with its parts, as one sentence states them. The range goes from the first figure to the last. */
export interface Breakdown extends Range {
  readonly total: Figure
  readonly parts: readonly Figure[]
  /**
   * `full`: the words say that the parts are all (分别为, 其余, 合计); `opposed`: the parts exclude each other and leave
   * nothing out (男…女…, 已…未…); `among`: 其中, which may name some parts only.
   */
  readonly kind: 'full' | 'opposed' | 'among'
  /** The words that name each part, before or behind its figure. */
  readonly labels: readonly string[]
  /** Whether nothing but a noun follows the last part in its sentence. */
  readonly endsSentence: boolean
  /** Other figures of the sentence that the parts may add up to. */
  readonly alternatives: readonly number[]
}

const NOUN = '[^，,、；;：:。（()）]{0,16}'
/** What stands between a total and its first part. */
const CUE = new RegExp(
  `^${NOUN}(?:[，,；;（(]\\s*(?:(其中)|(分别为|分别是|分为|具体为|具体是|包括|包含)|(?=[\\u4e00-\\u9fff]))|(分别为|分别是|分为|包括|包含)|([：:]))[：:，,]?(${NOUN})$`,
  'u',
)
/** 100台（其中…: the parts stand in brackets. */
const IN_BRACKETS = /^[^（(]{0,8}[（(](?:其中|分别|分为|包括|包含)/u
const BRACKET = /[（(）)]/u
/** The last part's noun, and the end of the list. */
const END = /^[^，,、；;。]{0,12}(?:[，,。；;\n]|$)/u
const END_IN_BRACKETS = /^[^，,、；;。]{0,12}[）)]/u
/** What stands between two parts: the noun of one, a mark, the label of the next. */
const NEXT = new RegExp(`^(${NOUN})(?:[、，,；;]|和|及|以及|与)(?:其中)?(${NOUN})$`, 'u')
/** Figures behind these words compare or add up something else. */
const ELSE =
  /同比|增长|增加|增幅|减少|下降|降低|提高|提升|较|比上|累计|占|达|平均|人均|每|完成率|以上|以下|超|共|合计|总计|含|涉及|目标|计划|任务|剔除|奖补|罚款/u
const REST = /(?:其余|剩余|余下|剩下|尚余|其他)的?[^，,、；;。\d]{0,4}$/u
/** Labels that exclude each other and leave nothing out. */
const OPPOSED: readonly (readonly [RegExp, RegExp])[] = [
  [/男/u, /女/u],
  [/预期性/u, /约束性/u],
  [/^已/u, /^(?:未|尚未|待|正在|还有)/u],
  [/新建|新增|新立/u, /改造|改建|改扩建|续建|扩建|提升|维修|整修|存量|结转/u],
  [/线上/u, /线下/u],
  [/城镇|城市|城区/u, /农村|乡村/u],
  [/重大|较大|重点/u, /一般/u],
  [/国有/u, /民营|非公/u],
  [/在职/u, /退休/u],
  [/(?<!不)合格/u, /不合格/u],
  [/公办/u, /民办/u],
  [/专职/u, /兼职/u],
  [/中央/u, /地方|省级|自筹/u],
  [/党员/u, /非党员|群众/u],
  [/早稻/u, /晚稻|中稻/u],
  [/水田/u, /旱地/u],
  [/政府|财政/u, /社会|自筹|企业/u],
]
/** No sentence lists more; a page of figures without a stop stays affordable. */
const MOST_PARTS = 20
const PEOPLE = /^[人名位]$/u

/** Totals with their parts. Only exact figures of one unit count; a part in brackets belongs to the part before it. */
export function findBreakdowns(draft: Draft): Breakdown[] {
  const found: Breakdown[] = []
  for (const sentence of sentencesOf(draft)) {
    for (let index = 0; index < sentence.length; index++) {
      const breakdown = downwards(draft, sentence, index) ?? upwards(draft, sentence, index)
      if (breakdown) {
        found.push(breakdown)
        if (breakdown.total === sentence[index]) index += breakdown.parts.length
      }
    }
  }
  return found
}

/** The figures of each sentence that has three or more. */
function sentencesOf({ text, figures }: Draft): Figure[][] {
  const sentences: Figure[][] = []
  let current: Figure[] = []
  for (const figure of figures) {
    const last = current.at(-1)
    if (
      last &&
      (figure.start - last.end > 60 || /[。！？\n]/u.test(text.slice(last.end, figure.start)))
    ) {
      sentences.push(current)
      current = []
    }
    current.push(figure)
  }
  sentences.push(current)
  return sentences.filter((sentence) => sentence.length >= 2)
}

/** 共100件，其中甲60件、乙40件. */
function downwards(
  { text }: Draft,
  sentence: readonly Figure[],
  index: number,
): Breakdown | undefined {
  const total = sentence[index] as Figure
  const behind = sentence.slice(index + 1, index + 1 + MOST_PARTS)
  const same = ofSameThing(text, total, behind)
  const rest = same ?? behindBrackets(text, total, behind)
  const first = rest[0]
  if (!first || !isExact(total) || !isSameUnit(total, first)) return undefined
  if (isMean(text, total)) return undefined
  const before = same ? (sentence[sentence.indexOf(first) - 1] as Figure) : total
  const gapBefore = text.slice(before.end, first.start)
  const isInBrackets = IN_BRACKETS.test(gapBefore)
  const cue = CUE.exec(isInBrackets ? gapBefore : (withoutBrackets(gapBefore) ?? ''))
  if (!cue || comparesElse(cue[5] ?? '')) return undefined
  const parts = [first]
  const labels = [cue[5] ?? '']
  for (const next of rest.slice(1)) {
    const before = parts.at(-1) as Figure
    const gap = withoutBrackets(text.slice(before.end, next.start))
    if (gap === undefined) continue
    const link = NEXT.exec(gap)
    const label = link?.[2] ?? ''
    if (!link || !isSameUnit(total, next) || comparesElse((link[1] ?? '') + label)) break
    if (gap.includes('；') && (next.value > total.value || beginsAnew(label))) break
    parts.push(next)
    labels.push(label === '' ? text.slice(next.end, next.end + 6) : label)
  }
  if (labels[0] === '') labels[0] = text.slice(first.end, first.end + 6)
  if (!parts.every(isExact)) return undefined
  const last = parts.at(-1) as Figure
  const isRest = REST.test(text.slice(Math.max(0, last.start - 8), last.start))
  const sum = parts.reduce((all, part) => all + part.value, 0)
  // 包括 may name some parts only; then they do not come near the total.
  if (/包括|包含/u.test(cue[0]) && sum < total.value * 0.7) return undefined
  const saysAll = cue[2] !== undefined || cue[3] !== undefined || cue[4] !== undefined
  const isFull = isRest || saysAll
  const isOpposed = parts.length === 2 && areOpposed(labels[0] ?? '', labels[1] ?? '')
  if (cue[1] === undefined && !saysAll) {
    // Without a word that announces parts: 37处，已整改34处，其余3处; 37处，已整改34处，未整改3处.
    const [done = '', open = ''] = labels
    const isDone = isOpposed && (/^已/u.test(done) || isDenied(done, open))
    if (parts.length < 2 || !(isRest || isDone)) return undefined
    // 37处，已整改39处，其余3处: what is done and what is left are of the total; others may be larger than it.
    if (!/^已/u.test(done) && parts.some((part) => part.value > total.value)) return undefined
  }
  const after = text.slice(last.end, last.end + 16)
  if (/^[^，,、；;。]{0,6}等/u.test(after) || (isFull && parts.length < 2)) return undefined
  if (mayOverlap(text, last.end)) return undefined
  return {
    start: total.start,
    end: last.end,
    total,
    parts,
    labels,
    kind: isFull ? 'full' : isOpposed ? 'opposed' : 'among',
    endsSentence: (isInBrackets ? END_IN_BRACKETS : END).test(after),
    alternatives: alternativesOf(sentence.slice(Math.max(0, index - MOST_PARTS), index), total),
  }
}

/** 党支部26个、党员1086名，其中农村党支部18个: the figures from that of the same thing on, behind those of others. */
function ofSameThing(
  text: string,
  total: Figure,
  behind: readonly Figure[],
): readonly Figure[] | undefined {
  const at = behind.findIndex((figure) => isSameUnit(total, figure))
  if (at < 1) return undefined
  const noun = text.slice(total.start - 2, total.start)
  if (!/^\p{Script=Han}{2}$/u.test(noun)) return undefined
  const between = text.slice((behind[at - 1] as Figure).end, (behind[at] as Figure).start)
  return between.includes('其中') && between.endsWith(noun) ? behind.slice(at) : undefined
}

/** The figures behind a total, without those of a bracket that only explains it (100台（含新机20台）). */
function behindBrackets(text: string, total: Figure, rest: readonly Figure[]): readonly Figure[] {
  const first = rest.findIndex((figure) => {
    const gap = text.slice(total.end, figure.start)
    return IN_BRACKETS.test(gap) || withoutBrackets(gap) !== undefined
  })
  return first === -1 ? [] : rest.slice(first)
}

/** 甲60件、乙40件，合计100件. */
function upwards(
  { text }: Draft,
  sentence: readonly Figure[],
  index: number,
): Breakdown | undefined {
  const total = sentence[index] as Figure
  if (
    !/[，,；;](?:共|共计|合计|总计|合共)$/u.test(
      text.slice(Math.max(0, total.start - 4), total.start),
    )
  )
    return undefined
  const parts: Figure[] = []
  for (let at = index - 1; at >= Math.max(0, index - MOST_PARTS); at--) {
    const part = sentence[at] as Figure
    const next = parts[0]
    const gap = next ? withoutBrackets(text.slice(part.end, next.start)) : ''
    if (gap === undefined) continue
    const link = next ? NEXT.exec(gap) : undefined
    if (
      !isSameUnit(total, part) ||
      (next && (!link || ELSE.test(link[1] ?? '') || ELSE.test(link[2] ?? '')))
    )
      break
    parts.unshift(part)
  }
  const first = parts[0]
  if (!first || parts.length < 2 || ![total, ...parts].every(isExact)) return undefined
  if (countsEach(text, first) || mayOverlap(text, total.end)) return undefined
  return {
    start: first.start,
    end: total.end,
    total,
    parts,
    labels: [],
    kind: 'full',
    endsSentence: true,
    alternatives: [],
  }
}

/** Figures before the total that the parts may refer to instead, and their sum. */
function alternativesOf(before: readonly Figure[], total: Figure): number[] {
  const values = before.filter((figure) => isSameUnit(figure, total)).map((figure) => figure.value)
  const sum = values.reduce((all, value) => all + value, total.value)
  return values.length === 0 ? [] : [...values, sum]
}

/** 改造提升2万亩 is a part like any other. */
function comparesElse(label: string): boolean {
  return ELSE.test(label.replaceAll(/改造提升|提升改造|提质改造/gu, ''))
}

function isExact({ isApproximate, unit }: Figure): boolean {
  return !isApproximate && unit !== '' && !/[%％‰]|百分点|倍/u.test(unit)
}

function isSameUnit(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || (PEOPLE.test(a.unit) && PEOPLE.test(b.unit))
}

/** The gap with closed brackets left out; `undefined` where the next figure stands in brackets. */
function withoutBrackets(gap: string): string | undefined {
  if (!BRACKET.test(gap)) return gap
  const bare = gap.replaceAll(/[（(][^（()）]*[）)]/gu, '')
  return /[（(]/u.test(bare) ? undefined : bare.replace(/^[^（()）]*[）)]/u, '')
}

function areOpposed(a: string, b: string): boolean {
  if (isDenied(a, b) || isDenied(b, a)) return true
  return OPPOSED.some(([x, y]) => (x.test(a) && y.test(b)) || (x.test(b) && y.test(a)))
}

/** 采纳20条、未采纳10条. */
function isDenied(a: string, b: string): boolean {
  const done = /(?:已经?)?([\u4e00-\u9fff]{2})$/u.exec(a)?.[1]
  return done !== undefined && ['未', '不', '没有'].some((not) => b.endsWith(not + done))
}
