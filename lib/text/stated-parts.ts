import type { Draft, Figure } from '../core/draft'
import type { Breakdown } from './breakdowns'

/** 18家企业（钢铁5家、水泥9家、焦化4家）: what stands between the total and the bracket. */
const BRACKET = /^\p{Script=Han}{0,10}[（(](?!其中|含|不含|包括|另|约|按|每)/u
/** The words before a part within a list, and those behind its figure. */
const LABEL = '[^，,、；;：:。（()）\\d]{1,16}'
const TAIL = '\\p{Script=Han}{0,8}'
const FIRST_LABEL = new RegExp(`^${LABEL}$`, 'u')
const LINK = new RegExp(`^(${TAIL})(?:[、，,；;]|和|及|以及|与)(${LABEL})$`, 'u')
const LAST_TAIL = new RegExp(`^${TAIL}$`, 'u')
/** Figures behind these words compare, or count something else again. */
const ELSE =
  /同比|增长|增加|增幅|减少|下降|降低|提高|较|比|累计|占|达|均|每|率|以[上下内]|超|共|合计|总计|含|涉及|目标|计划|任务|[约近余多]|等$/u
/** 56件积案已化解31件，还有25件没有化解. */
const DONE =
  /^\p{Script=Han}{0,10}?[，,]?(?:截至目前|目前|现在|现)?[，,]?(?:已经?|现已|共已)\p{Script=Han}{1,8}$/u
const LEFT =
  /^\p{Script=Han}{0,6}[，,；;、](?:目前|现|现在)?(?:还有|尚有|仍有|还剩|尚余|剩余|剩下|其余|余下|未|尚未|仍未|待|正在)\p{Script=Han}{0,8}$/u
/** 对12所敬老院进行整合，保留其中的7所，撤并5所. */
const KEPT =
  /^\p{Script=Han}{0,14}[，,](?:其中)?(?:保留|继续保留|予以保留)(?:并\p{Script=Han}{2,6})?(?:其中的?)?$/u
const DROPPED = /^\p{Script=Han}{0,6}[，,、；;](?:拟|共)?(?:撤并|撤销|取消|合并|拆除|关停|废止)$/u
/** 总投资2860万元。…资金筹措渠道为：申请上级补助1500万元，县级配套1000万元，社会捐赠360万元. */
const FUNDING = /资金(?:筹措|来源|构成)(?:渠道|方式|安排)?(?:为|是|包括)?[：:，,]?/gu
const FUNDED = /(?:投资|概算|估算|预算|资金|造价|经费)(?:约|为|共|共计)?$/u
/** How far before its sources the sum may stand. */
const FUNDING_REACH = 240
/** 1.9亿元由中央补助1.2亿元、县级配套0.7亿元构成. */
const BY = /^(?:\p{Script=Han}{0,4}[，,])?由\p{Script=Han}{2,10}$/u
/** 2023年投入2000万元、2024年投入2500万元，两年累计投入4500万元. */
const YEARS =
  /[，,；;]([两二三四五六])年(?:来|间)?(?:累计|合计|总计|共|共计)(?:投入|安排|实施|建成|完成)?$/u
const YEAR_LABEL = /20\d\d年\p{Script=Han}{0,8}$/u
/** The noun of the last part, and a mark that ends the list. */
const LIST_END = /^[^，,、；;。）)]{0,6}[。；;\n）)]|^[^，,、；;。等]{0,6}[，,]/u
const EVERY_YEAR = /每年[^，,。；;\d]{0,20}$/u
const SCORED = /(?:自评|自评得分|自评分|实得|得分|扣分后|得)(?:为)?$/u
const SCORED_IN_ALL = /(?:综合|合计|总计|最终|累计|总)(?:自评)?(?:得分|评分|分|得)(?:为|是|共)?$/u
/** Units of rates, times and dates; a figure without a unit counts nothing either. */
const NO_COUNTS = new Set(['', ...'% ％ ‰ 百分点 个百分点 倍 年 月 天 分 岁'.split(' ')])
const MOST_PARTS = 12
const YEARS_REACH = 12

/**
 * Totals whose parts are stated without 其中 or 分别为: in brackets, as done and left, as kept and dropped, by source
 * of money, by year. Only exact figures of one unit count.
 */
export function findStatedParts(draft: Draft): Breakdown[] {
  const found: Breakdown[] = []
  const { figures, text } = draft
  for (let index = 0; index < figures.length; index++) {
    const total = figures[index] as Figure
    const scores = total.unit === '分' ? scoresOf(draft, index) : undefined
    if (scores) found.push(breakdownOf(total, scores))
    if (!isPlainCount(total)) continue
    const years = yearsBefore(text, total.start)
    const parts =
      partsOf(text, figures, index) ??
      (years && (byYear(text, figures, index, years) ?? everyYear(text, figures, index, years)))
    if (parts) found.push(breakdownOf(total, parts))
  }
  for (const { index, 0: cue } of text.matchAll(FUNDING)) {
    const breakdown = funding(draft, index, index + cue.length)
    if (breakdown) found.push(breakdown)
  }
  return found
}

function partsOf(
  text: string,
  figures: readonly Figure[],
  index: number,
): readonly Figure[] | undefined {
  const total = figures[index] as Figure
  const [first, second] = [figures[index + 1], figures[index + 2]]
  if (!first || !second || first.unit !== total.unit || first.start - total.end > 40)
    return undefined
  const gap = text.slice(total.end, first.start)
  const opening = BRACKET.exec(gap)?.[0]
  if (opening !== undefined) {
    const end = text.slice(total.end, total.end + 200).search(/[）)]/u)
    return end === -1
      ? undefined
      : chain(text, figures, index + 1, total.end + opening.length, total.end + end, total)
  }
  if (total.unit === '元' && BY.test(gap)) return listedFrom(text, figures, index + 1, total)
  if (second.unit !== total.unit || ![first, second].every(isPlainCount)) return undefined
  const between = text.slice(first.end, second.start)
  const isStated =
    (DONE.test(gap) && LEFT.test(between)) || (KEPT.test(gap) && DROPPED.test(between))
  return isStated && first.value < total.value ? [first, second] : undefined
}

/** The figures from `index` on, when a stretch lists nothing but them and their labels. */
function chain(
  text: string,
  figures: readonly Figure[],
  index: number,
  start: number,
  end: number,
  total: Figure,
): readonly Figure[] | undefined {
  const parts: Figure[] = []
  for (let at = index; parts.length < MOST_PARTS; at++) {
    const part = figures[at]
    if (!part || part.end > end) break
    if (!isPlainCount(part) || part.unit !== total.unit) return undefined
    const before = text.slice(parts.at(-1)?.end ?? start, part.start)
    const link = parts.length === 0 ? FIRST_LABEL.exec(before) : LINK.exec(before)
    if (!link || ELSE.test(before)) return undefined
    parts.push(part)
  }
  const tail = text.slice(parts.at(-1)?.end ?? end, end)
  return parts.length >= 2 && LAST_TAIL.test(tail) && !/等/u.test(tail) ? parts : undefined
}

/** The figures of a list of parts from the one at `index` on, up to where it ends by itself; at least two. */
export function listedFrom(
  text: string,
  figures: readonly Figure[],
  index: number,
  total: Figure,
): readonly Figure[] | undefined {
  const parts: Figure[] = []
  for (let at = index; parts.length < MOST_PARTS; at++) {
    const [part, last] = [figures[at], parts.at(-1)]
    if (!part || !isPlainCount(part) || part.unit !== total.unit) break
    const before = last && text.slice(last.end, part.start)
    if (before !== undefined && (!LINK.test(before) || ELSE.test(before))) break
    parts.push(part)
  }
  const end = parts.at(-1)?.end ?? 0
  const after = text.slice(end, end + 12)
  return parts.length >= 2 && LIST_END.test(after) ? parts : undefined
}

/** How many years a total says it is of: 三年累计投入. */
function yearsBefore(text: string, start: number): number | undefined {
  const before = text.slice(Math.max(0, start - YEARS_REACH), start)
  const years = before.includes('年') ? YEARS.exec(before)?.[1] : undefined
  return years === undefined ? undefined : Math.max(2, '一二三四五六'.indexOf(years) + 1)
}

/** Parts labelled by their years before a total that says how many years there are. */
function byYear(
  text: string,
  figures: readonly Figure[],
  index: number,
  count: number,
): readonly Figure[] | undefined {
  const total = figures[index] as Figure
  const parts = figures.slice(Math.max(0, index - count), index)
  const isListed =
    parts.length === count &&
    parts.every(
      (part) =>
        isPlainCount(part) &&
        part.unit === total.unit &&
        YEAR_LABEL.test(text.slice(Math.max(0, part.start - 14), part.start)),
    )
  return isListed && !text.slice(parts[0]?.start, total.start).includes('。') ? parts : undefined
}

/** 每年安排2000万元，三年累计投入6000万元: as many parts as years. */
function everyYear(
  text: string,
  figures: readonly Figure[],
  index: number,
  count: number,
): readonly Figure[] | undefined {
  const [part, total] = [figures[index - 1], figures[index] as Figure]
  if (!part || part.unit !== total.unit || !isPlainCount(part)) return undefined
  const isEach = EVERY_YEAR.test(text.slice(Math.max(0, part.start - 30), part.start))
  const isNear = /^\p{Script=Han}{0,8}[，,；;]/u.test(text.slice(part.end, total.start))
  return isEach && isNear ? Array.from({ length: count }, () => part) : undefined
}

/** 满分20分，自评19分；满分80分，自评78分。综合自评得分97分: the scores of one paragraph. */
function scoresOf({ figures, text, lineAt }: Draft, index: number): readonly Figure[] | undefined {
  const total = figures[index] as Figure
  const words = (figure: Figure) => text.slice(Math.max(0, figure.start - 12), figure.start)
  if (!SCORED_IN_ALL.test(words(total))) return undefined
  const from = lineAt(total.start).start
  const parts = figures
    .slice(Math.max(0, index - 4 * MOST_PARTS), index)
    .filter((figure) => figure.start >= from && figure.unit === '分' && SCORED.test(words(figure)))
  return parts.length >= 3 && !parts.some((part) => SCORED_IN_ALL.test(words(part)))
    ? parts
    : undefined
}

function funding(draft: Draft, cue: number, end: number): Breakdown | undefined {
  const { figures, text } = draft
  const index = figures.findIndex((figure) => figure.start >= end)
  const [first] = figures.slice(index, index + 1)
  if (first?.unit !== '元' || first.start - end > 16) return undefined
  if (!/^\p{Script=Han}{2,16}$/u.test(text.slice(end, first.start))) return undefined
  const from = Math.max(draft.lineAt(cue).start, cue - FUNDING_REACH)
  const total = figures.findLast(
    (figure) =>
      figure.end <= cue &&
      figure.start >= from &&
      figure.unit === '元' &&
      FUNDED.test(text.slice(Math.max(0, figure.start - 6), figure.start)),
  )
  const parts = total && isPlainCount(total) ? listedFrom(text, figures, index, total) : undefined
  return total && parts ? breakdownOf(total, parts) : undefined
}

function breakdownOf(total: Figure, parts: readonly Figure[]): Breakdown {
  return {
    start: Math.min(total.start, parts[0]?.start ?? total.start),
    end: Math.max(total.end, parts.at(-1)?.end ?? total.end),
    total,
    parts,
    labels: [],
    kind: 'full',
    endsSentence: true,
    alternatives: [],
  }
}

/** An exact count of things or money, no rate, year or date. */
export function isPlainCount({ isApproximate, unit }: Figure): boolean {
  return !isApproximate && !NO_COUNTS.has(unit)
}
