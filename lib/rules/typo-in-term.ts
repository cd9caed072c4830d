import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { officialTerms } from '../data/official-terms'
import { breaksWords, type NearMatch, NearPhraseIndex } from '../text/near-phrases'

type Match = NearMatch<ReturnType<typeof officialTerms>[number]>

const terms = new NearPhraseIndex(officialTerms, ({ term }) => term)
/** At the ends of a shorter term a strange character may belong to the neighbouring word. */
const LONG_TERM = 6

export default defineRule({
  id: 'typo-in-term',
  meta: {
    title: '常用术语中的错漏字',
    category: 'spelling',
    rationale: '机构名称和公文术语写法固定，错一个字、漏一个字都是硬伤。',
    basis: [{ source: '惯例', clause: '公文术语的通行写法，由公开文件统计得出' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: {
      replaced: '“{quote}”疑为“{right}”之误（{term}）。',
      missing: '“{quote}”漏了“{char}”字，应为“{right}”（{term}）。',
      added: '“{quote}”多了“{char}”字，应为“{right}”（{term}）。',
      swapped: '“{quote}”字序颠倒，应为“{right}”（{term}）。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '全县⟦基楚设施⟧明显改善。',
      good: '全县基础设施明显改善。',
      messageId: 'replaced',
    },
    {
      bad: '加强网络⟦意识态⟧阵地建设。',
      good: '加强网络意识形态阵地建设。',
      messageId: 'missing',
    },
    {
      bad: '坚持中国特色⟦社会注主义⟧道路。',
      good: '坚持中国特色社会主义道路。',
      messageId: 'added',
    },
    {
      bad: '落实⟦党风政廉⟧建设各项任务。',
      good: '落实党风廉政建设各项任务。',
      messageId: 'swapped',
    },
  ],
  allows: [
    '全县基础设施明显改善，党风廉政建设成效明显。',
    '保障人民的生命财产安全',
    '建好意识形态新阵地',
    '转发《关于基楚设施的若干意见》（原文如此）',
  ],
  check({ draft, report }) {
    const byPlace = new Map<number, Match>()
    for (const match of terms.matches(draft.text)) {
      if (!isSlip(draft, match)) continue
      const known = byPlace.get(match.at)
      if (!known || known.item.term.length < match.item.term.length) byPlace.set(match.at, match)
    }
    for (const match of byPlace.values()) {
      const { start, end, right, char } = wordOf(draft, match)
      report({
        start,
        end,
        messageId: match.slip,
        data: { right, term: match.item.term, char },
        suggestions: [{ text: right, safe: false }],
        entry: match.item.term,
      })
    }
  },
})

/** A kind of slip that the term allows no other reading of, at a place where nobody could mean it. */
function isSlip(draft: Draft, match: Match): boolean {
  const { item, slip, at, index, start, end } = match
  if (slip !== 'replaced' && !item.slips.has(slip)) return false
  if (draft.isProtected(start) || draft.isQuoted(start)) return false
  if (slip === 'replaced' && item.term.length < LONG_TERM && (at === start || at === end - 1)) {
    return false
  }
  // 外经｜高质量发展: what is left of the term's first word belongs to the word before it.
  if (slip === 'missing' && index < 2) return false
  // 意识形态｜新｜阵地: between two words of the term a further word may stand.
  if (slip === 'added' && startsWord(draft, item.term, index)) return false
  if (item.also.includes(draft.text.slice(start, end))) return false
  return breaksWords(draft, match)
}

function startsWord(draft: Draft, term: string, index: number): boolean {
  let start = 0
  return draft.cut(term).some((word) => {
    const isStart = start === index
    start += word.length
    return isStart
  })
}

/** The stretch to be replaced: the word of the term that the slip hit, with a neighbour if it is one character. */
function wordOf(draft: Draft, { item: { term }, slip, at, start, end, index }: Match) {
  const words = draft.cut(term)
  const shift = end - start - term.length
  let from = 0
  let to = 0
  for (const word of words) {
    if (to > index) break
    from = word.length === 1 && to > 0 ? from : to
    to += word.length
  }
  return {
    start: start + from,
    end: start + to + shift,
    right: term.slice(from, to),
    char: slip === 'missing' ? term.slice(index, index - shift) : (draft.text[at] as string),
  }
}
