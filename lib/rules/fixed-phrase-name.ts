import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { fixedPhrases, nameSlips } from '../data/fixed-phrases'
import { type NearMatch, NearPhraseIndex } from '../text/near-phrases'
import { PhraseIndex } from '../text/phrase-index'

/** A shorter expression lies one character away from ordinary words. */
const LONG = 8

const slips = new PhraseIndex(nameSlips, (slip) => slip.wrong)
const phrases = new NearPhraseIndex(
  fixedPhrases.filter(({ phrase }) => phrase.length >= LONG),
  ({ phrase }) => phrase,
)

export default defineRule({
  id: 'fixed-phrase-name',
  meta: {
    title: '固定表述有误',
    category: 'terms',
    rationale: '固定表述一字不能改，写错是政治性差错。',
    basis: [{ source: '惯例', clause: '以公开文件的规范提法为准' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: {
      slip: '固定表述有误，应为“{right}”。',
      usage: '通行提法是“{right}”。',
      near: '固定表述“{phrase}”中此处有误，应为“{right}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '落实“⟦三会一刻⟧”制度。', good: '落实“三会一课”制度。', messageId: 'slip' },
    {
      bad: '学习《⟦党委（党委）⟧网络安全责任制》。',
      good: '学习《党委（党组）网络安全责任制》。',
      messageId: 'slip',
    },
    { bad: '严肃查处⟦违法违纪⟧行为。', good: '严肃查处违纪违法行为。', messageId: 'usage' },
    {
      bad: '坚持道路自信、理论自信、制度自信、⟦文明自信⟧。',
      good: '坚持道路自信、理论自信、制度自信、文化自信。',
      messageId: 'near',
    },
  ],
  allows: [
    '坚持道路自信、理论自信、制度自信、文化自信。',
    '公正、法治、爱国',
    '打造“一带一路”战略支点',
    '严肃查处违纪违法行为。',
    '把“三会一刻”改为“三会一课”',
  ],
  check({ draft, report }) {
    for (const { entry, range } of findReplacements(draft, slips, {
      areNames: true,
      arePhrases: true,
    })) {
      report({
        ...range,
        messageId: entry.severity === 'info' ? 'usage' : 'slip',
        data: { right: entry.right },
        suggestions: [{ text: entry.right, safe: false }],
        entry: entry.id,
        ...(entry.severity && { severity: entry.severity }),
      })
    }
    for (const match of phrases.matches(draft.text)) {
      if (draft.isProtected(match.start) || isDoubled(draft, match)) continue
      const { phrase, name } = match.item
      const { start, end, right } = memberOf(match, phrase)
      report({
        start,
        end,
        messageId: 'near',
        data: { phrase, right },
        suggestions: [{ text: right, safe: false }],
        entry: name,
      })
    }
  },
})

/** 学学思想 is a doubled character: told by that rule. */
function isDoubled(draft: Draft, { slip, at }: NearMatch<unknown>): boolean {
  const char = draft.text[at]
  return slip === 'added' && (char === draft.text[at - 1] || char === draft.text[at + 1])
}

/** The member of the expression that the slip lies in: what stands between two marks. */
function memberOf({ slip, index, start, end }: NearMatch<unknown>, phrase: string) {
  const before = phrase.slice(0, index).search(/[^、，“”]*$/u)
  const after = phrase.slice(index).search(/[、，“”]/u)
  const to = after === -1 ? phrase.length : index + after
  const shift = end - start - phrase.length
  return {
    start: start + before,
    end: start + to + (slip === 'replaced' || slip === 'swapped' ? 0 : shift),
    right: phrase.slice(before, to),
  }
}
