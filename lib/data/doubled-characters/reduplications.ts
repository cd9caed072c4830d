import { z } from 'zod'
import type { Draft } from '../../core/draft'
import { once } from '../../core/once'
import { deferTable } from '../tsv'
import table from './reduplicated.tsv?raw'

const rowSchema = z.strictObject({
  kind: z.enum(['each', 'time', 'tried', 'noun']),
  characters: z.string().transform((cell) => new Set(cell)),
  source: z.string(),
})

const rows = deferTable(table, rowSchema)
const kinds = once(() => new Map(rows().map(({ kind, characters }) => [kind, characters])))

/** Before the doubled character: a clause begins, or words that go before 人人, 项项 and the like. */
const OPENING =
  /(?:^|[，、；：。！？,;“（\n\s]|要|坚持|做到|实现|确保|力争|达到|推动|形成|保证|都|必须|努力|使|真正|基本|而且|以及|并且?|还|也|真是|可谓)$/u
/** Before a verb that is tried: who does it, and how. */
const DOER = /(?:们|大家|大伙|一起|共同|互相|好好|认真|[来去再多先请想得也])$/u
/** What clauses of a list are parted by. */
const MARK = /[，、；,;]/u
const STOP = /[，、；,;。！？：:”）\n]/u
/** How far a neighbouring clause may reach, in UTF-16 units. */
const REACH = 16

/**
 * Whether a character stands twice on purpose at `start`: 项项有结果 (each of them), 闻闻水香 (try it), 星星 (a noun),
 * 天天转、周周报 (like the clause beside it). A slip of the keyboard makes a word with what follows: 项项目, 学学习.
 */
export function isReduplication(draft: Draft, start: number): boolean {
  const { text } = draft
  const char = text.charAt(start)
  const next = text.charAt(start + 2)
  if (!/\p{Script=Han}/u.test(next)) return isOf('noun', char)
  if (isLikeItsNeighbour(draft, start)) return true
  if (makesWord(draft, start)) return false
  if (isOf('noun', char)) return true
  const before = text.slice(Math.max(0, start - 2), start)
  if (isOf('tried', char) && DOER.test(before)) return true
  return OPENING.test(before) && (isOf('each', char) || isOf('tried', char))
}

function isOf(kind: z.infer<typeof rowSchema>['kind'], char: string): boolean {
  return kinds().get(kind)?.has(char) ?? false
}

/**
 * 天天转、周周报、月月评: a clause beside it has another doubled character as far from its end. Of two slips side by
 * side (项项目, 学学习) both make words.
 */
function isLikeItsNeighbour(draft: Draft, start: number): boolean {
  const { text } = draft
  const size = clauseEnd(text, start) - start
  const isMade = makesWord(draft, start)
  const isPair = (limit: number, at: number) =>
    hasPair(draft, limit, at) &&
    (isOf('each', text.charAt(start)) || isOf('each', text.charAt(at))) &&
    !(isMade && makesWord(draft, at))
  if (size > REACH) return false
  const next = start + size + 1
  if (MARK.test(text.charAt(next - 1)) && isPair(next, clauseEnd(text, next) - size)) return true
  const before = clauseStart(text, start) - 1
  return MARK.test(text.charAt(before)) && isPair(clauseStart(text, before), before - size)
}

/** Whether a character stands twice at a place no further back than a limit. */
function hasPair({ text }: Draft, limit: number, at: number): boolean {
  return at >= limit && /^(\p{Script=Han})\1(?!\1)\p{Script=Han}/u.test(text.slice(at, at + 3))
}

/** 周周报: half of the pair makes a word with what follows. */
function makesWord({ text, cut }: Draft, start: number): boolean {
  return cut(text.slice(start + 1, start + 3)).length === 1
}

function clauseEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from <= REACH && !STOP.test(text.charAt(at))) at++
  return at
}

function clauseStart(text: string, from: number): number {
  let at = from
  while (at > 0 && from - at <= REACH && !STOP.test(text.charAt(at - 1))) at--
  return at
}
