import { z } from 'zod'
import type { Draft } from '../core/draft'
import { once } from '../core/once'
import type { Range } from '../core/range'
import { defineRule } from '../core/rule'
import { corePhrases, fixedPhrases } from '../data/fixed-phrases'
import { gistOf } from '../text/sentences'
import { isCommonHan, UnitSet, unitsOf } from '../text/units'

/** What is quoted word for word recurs by nature. */
const QUOTED = [...corePhrases, ...fixedPhrases].map(({ phrase }) => phrase)
const MARKS = new UnitSet('，。；：！？,;:!?\n')
const SHORTEST = 4
/** FNV's prime: a step for each unit. */
const PRIME = 0x01000193
/** 牵头单位, 责任单位 and the like recur under every measure; so do addresses and what others are asked to hand in. */
const LABELLED = /单位|部门|联系|电话|邮箱|负责|配合|按职责|《|（见/u
/** Slogans and what introduces a paper. */
const FORMULA =
  /指导|精神|意识|自信|维护|领导下|坚持|习近平|贯彻|如下|为核心|现代化|初心|使命|人民/u

/** Words of leaders and laws are cited again. */
const CITED = /强调|指出|提出|表示|要求|规定|讲话|说/u
const CITED_BEFORE = 60
/** 解放思想、改革创新 is a slogan of short members; a run that was pasted holds a longer one. */
const LONG_MEMBER = /[^、“”]{8}/u

interface Clause extends Range {
  /** Alike for the same words; others share it by chance. */
  readonly hash: number
}

export default defineRule({
  id: 'duplicate-run',
  meta: {
    title: '连续分句重复',
    category: 'repetition',
    rationale: '接连几个分句连同数字一字不差地再次出现，多是粘贴时混入了前文。',
    basis: [{ source: '惯例', clause: '校对常规' }],
    severity: 'warning',
    fixable: false,
    scope: 'document',
    messages: { run: '接连的这几个分句前文已经出现过（第{line}行），疑为重复粘贴。' },
  },
  options: z.strictObject({
    minimum: z.int().min(10).default(18).describe('合起来短于这个字数的分句允许重复'),
  }),
  examples: [
    {
      bad: '治水工作总结\n压实责任。三级河长累计巡河1.48万人次，协调解决问题425个，群众满意。\n加强宣传。⟦三级河长累计巡河1.48万人次，协调解决问题425个⟧。',
      messageId: 'run',
    },
  ],
  allows: [
    '秋收工作总结\n市委书记强调，抢收要抓住晴好天气窗口期，组织农机跨区作业，确保颗粒归仓。\n市委书记指出，抢收要抓住晴好天气窗口期，组织农机跨区作业。',
    '秋收工作总结\n解放思想、改革创新，奋发进取、真抓实干，抓好秋收。\n解放思想、改革创新，奋发进取、真抓实干，抓好秋种。',
    '第五条 数额较大的处三年以下有期徒刑，情节严重的处七年以下有期徒刑，并处罚金。\n数额较大的处三年以下有期徒刑，情节严重的处七年以下有期徒刑。',
    '治水工作总结\n三级河长累计巡河1.48万人次，协调解决问题425个。\n三级河长累计巡河1.52万人次，协调解决问题410个。',
    '秋收工作总结\n坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神，抓好生产。\n坚持以习近平新时代中国特色社会主义思想为指导，深入贯彻党的二十大精神。',
  ],
  check({ draft, options, report }) {
    // Laws, and articles that explain them, quote at length.
    if (draft.documentType === undefined) return
    const { text } = draft
    const wholes = once(() => gistsTwice(draft))
    const clauses = clausesOf(text)
    const first = new Map<number, number>()
    for (let at = 0; at + 1 < clauses.length; at++) {
      const key = pairAt(clauses, at)
      const known = key === undefined ? undefined : first.get(key)
      if (key !== undefined && known === undefined) first.set(key, at)
      if (known === undefined || known + 1 >= at || !arePairs(text, clauses, known, at)) continue
      const run = runFrom(text, clauses, known, at)
      const words = run.map((clause) => wordsOf(text, clause)).join('')
      at += run.length - 2
      const [{ start } = { start: 0 }] = run
      const end = run.at(-1)?.end ?? start
      if (words.length < options.minimum || FORMULA.test(words) || LABELLED.test(words)) continue
      const before = draft.text.slice(Math.max(0, start - CITED_BEFORE), start)
      if (CITED.test(before) || draft.isQuoted(start, 'quote')) continue
      if (!run.some((clause) => LONG_MEMBER.test(wordsOf(text, clause)))) continue
      if (/[“”]/u.test(words.replace(/“[^“”]*”/gu, ''))) continue
      if (QUOTED.some((phrase) => words.includes(phrase))) continue
      if (draft.lineAt(start).isTabular || wholes().has(gistOf(text.slice(start, end)))) continue
      const line = draft.lineAt(clauses[known]?.start ?? 0).index + 1
      report({ start, end, messageId: 'run', data: { line } })
    }
  },
})

function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  const units = unitsOf(text)
  let start = 0
  let hash = 0
  for (let at = 0; at <= units.length; at++) {
    const unit = units[at]
    if (unit !== undefined && (isCommonHan(unit) || !MARKS.has(unit))) {
      hash = Math.imul(hash ^ unit, PRIME)
      continue
    }
    if (at > start) clauses.push({ start, end: at, hash })
    start = at + 1
    hash = 0
  }
  return clauses
}

function wordsOf(text: string, { start, end }: Range): string {
  return text.slice(start, end)
}

/** Stands for a clause and the next of its paragraph; `undefined` at the end of one. */
function pairAt(clauses: readonly Clause[], at: number): number | undefined {
  const [one, other] = [clauses[at] as Clause, clauses[at + 1] as Clause]
  const shortest = Math.min(one.end - one.start, other.end - other.start)
  if (other.start !== one.end + 1 || shortest < SHORTEST) return undefined
  return Math.imul(one.hash, PRIME) ^ other.hash
}

/** Whether two clauses and those behind them have the same words. */
function arePairs(text: string, clauses: readonly Clause[], one: number, other: number): boolean {
  return (
    isSame(text, clauses[one], clauses[other]) && isSame(text, clauses[one + 1], clauses[other + 1])
  )
}

function isSame(text: string, one: Clause | undefined, other: Clause | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    one.hash === other.hash &&
    wordsOf(text, one) === wordsOf(text, other)
  )
}

/** The clauses from `at` on that repeat those from `known` on, two at least. */
function runFrom(text: string, clauses: readonly Clause[], known: number, at: number): Clause[] {
  let length = 2
  while (
    known + length < at &&
    clauses[at + length]?.start === (clauses[at + length - 1]?.end ?? 0) + 1 &&
    isSame(text, clauses[at + length], clauses[known + length])
  )
    length++
  return clauses.slice(at, at + length)
}

/** Sentences that recur as a whole are told by `duplicate-sentence`. */
function gistsTwice({ sentences }: Draft): ReadonlySet<string> {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const { gist } of sentences) {
    if (seen.has(gist)) twice.add(gist)
    seen.add(gist)
  }
  return twice
}
