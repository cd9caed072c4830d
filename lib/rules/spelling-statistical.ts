import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { lastStartingBy } from '../text/search'

/** From these odds (as logarithms) on a suspicion is shown as a warning; measured in docs/speller.md. */
const SURE = 2.5

/** 一个问题一个问题｜地, 认认真真｜地, 一步一步｜地: what is said twice tells how something is done. */
const SAID_TWICE = /(?:(一\p{Script=Han}{1,4})\1|(\p{Script=Han})\2(\p{Script=Han})\3)$/u
/** 校长（园长）: another name for what stands before the bracket, of the same last character. */
const OTHER_NAME = /(\p{Script=Han})[（(]\p{Script=Han}{1,4}\1[）)]/gu

export default defineRule({
  id: 'spelling-statistical',
  meta: {
    title: '疑似错别字',
    category: 'spelling',
    rationale: '同音、形近的别字拼音输入法最容易打出来，表里没有列的也要能看出来。',
    basis: [{ source: '惯例', clause: '与公开公文中的用字统计相比较' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'speller',
    messages: {
      likely: '“{quote}”疑为“{fix}”之误。',
    },
  },
  options: z.strictObject({
    words: z.array(z.string().min(1)).default([]).describe('不检查的词：人名、地名、专名'),
    hints: z.boolean().default(true).describe('把握不大的也作为提示列出'),
  }),
  examples: [
    {
      bad: '切实增强抓好粮食生产的⟦责任敢⟧。',
      good: '切实增强抓好粮食生产的责任感。',
      messageId: 'likely',
    },
  ],
  allows: [
    '各部门要密切配合，形成工作合力。',
    '以实际行动做到“两个维护”',
    '关于青禾县粮食生产工作情况的报告',
    '根据市委十二届十次全会部署',
    '由禾丰镇党委书记周禾同志主持',
    '落实校长（园长）陪餐、家长代表监督制度。',
    '全年用餐36万餐次，开展巡课1260节次。',
    '一个企业一个企业地研究，一个问题一个问题地解决。',
  ],
  check({ draft, options, report }) {
    for (const { start, end, suggestions, odds } of draft.misspellings()) {
      const isSure = odds >= SURE
      if (draft.isProtected(start) || (!isSure && !options.hints)) continue
      if (isMeant(draft.text, start, end) || isUnit(draft, start, end)) continue
      if (options.words.some((word) => isWithin(draft.text, start, end, word))) continue
      report({
        start,
        end,
        messageId: 'likely',
        data: { fix: suggestions[0] },
        suggestions: suggestions.map((text) => ({ text, safe: false })),
        ...(!isSure && { severity: 'info' }),
      })
    }
  },
})

/** 36万餐次: a known unit behind its figure. */
function isUnit({ figures }: Draft, start: number, end: number): boolean {
  const figure = lastStartingBy(figures, start)
  return figure !== undefined && figure.end === end && figure.end - figure.unit.length === start
}

function isMeant(text: string, start: number, end: number): boolean {
  const quote = text.slice(start, end)
  if (quote === '地') return SAID_TWICE.test(text.slice(Math.max(0, start - 10), start))
  const from = Math.max(0, start - 6)
  for (const { 0: whole, index } of text.slice(from, end + 6).matchAll(OTHER_NAME)) {
    if (from + index < start && from + index + whole.length > end) return true
  }
  return false
}

/** Whether a word that the user vouches for lies over the place. */
function isWithin(text: string, start: number, end: number, word: string): boolean {
  const from = Math.max(0, end - word.length)
  const at = text.slice(from, start + word.length).indexOf(word)
  return at >= 0
}
