import { z } from 'zod'
import { overlaps, type Range } from '../core/range'
import { defineRule } from '../core/rule'
import { findReplacements } from '../data/find-replacements'
import { corePhrases, coreSlips } from '../data/fixed-phrases'
import { breaksWords, NearPhraseIndex } from '../text/near-phrases'
import { PhraseIndex } from '../text/phrase-index'

/** In so long an expression any change is a slip; a shorter one may lie near ordinary words. */
const LONG = 10

const slips = new PhraseIndex(coreSlips, (slip) => slip.wrong)
/** Up to two characters may be missing: 习近平新时代中国特色社会（主义）思想. */
const phrases = new NearPhraseIndex(corePhrases, ({ phrase }) => phrase, 2)

export default defineRule({
  id: 'fixed-phrase-core',
  meta: {
    title: '核心表述、领导人姓名有误',
    category: 'terms',
    rationale: '核心表述和领导人姓名出错属严重政治性差错，必须逐字核对。',
    basis: [{ source: '惯例', clause: '以中央文件的表述为准' }],
    severity: 'error',
    fixable: 'suggest',
    needs: 'tokens',
    messages: {
      slip: '“{quote}”有误，应为“{right}”。',
      short: '“{quote}”不宜用于正式文稿，应写“{right}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '坚持以⟦习近平新时代中国特色社会思想⟧为指导。',
      good: '坚持以习近平新时代中国特色社会主义思想为指导。',
      messageId: 'slip',
    },
    {
      bad: '在⟦以习近平同志为核的党中央⟧坚强领导下。',
      good: '在以习近平同志为核心的党中央坚强领导下。',
      messageId: 'slip',
    },
    { bad: '学习⟦习进平⟧总书记重要讲话。', good: '学习习近平总书记重要讲话。', messageId: 'slip' },
    { bad: '学习⟦习总书记⟧重要讲话。', good: '学习习近平总书记重要讲话。', messageId: 'short' },
  ],
  allows: [
    '坚持以习近平新时代中国特色社会主义思想为指导。',
    '在以习近平同志为核心的党中央坚强领导下。',
    '学习习近平总书记关于粮食工作的重要论述',
    '落实科学发展观，科学发展现状良好',
    '中国共产党青禾县委员会',
    '我代表中国党、政府和军队',
  ],
  check({ draft, report }) {
    const told: Range[] = []
    for (const { entry, range } of findReplacements(draft, slips, {
      areNames: true,
      arePhrases: true,
    })) {
      told.push(range)
      report({
        ...range,
        messageId: entry.severity ? 'short' : 'slip',
        data: { right: entry.right },
        suggestions: [{ text: entry.right, safe: false }],
        entry: entry.id,
        ...(entry.severity && { severity: entry.severity }),
      })
    }
    for (const match of phrases.matches(draft.text)) {
      const { phrase } = match.item
      if (draft.isProtected(match.start) || told.some((range) => overlaps(range, match))) continue
      const isCutShort = match.end - match.start < phrase.length - 1
      if (phrase.length < LONG && (isCutShort || !breaksWords(draft, match))) continue
      report({
        start: match.start,
        end: match.end,
        messageId: 'slip',
        data: { right: phrase },
        suggestions: [{ text: phrase, safe: false }],
        entry: phrase,
      })
    }
  },
})
