import { z } from 'zod'
import { defineRule } from '../core/rule'

/** 共同推动共同富裕 and 全面推进全面依法治国 are said; these are not said twice in one breath. */
const WORD =
  '进一步|切实|及时|认真|积极|适时|定期|扎实|有效|不断|持续|严格|大力|充分|坚决|逐步|全部|尽快|逐一|跟着|开展|召开|仍然|已经|尚未|需要|必须|主要|尤其'
const TWICE = new RegExp(
  `(?<word>${WORD})(?<between>\\p{Script=Han}{2,4}?)(?<again>\\k<word>)(?=\\p{Script=Han}|[“《])`,
  'gu',
)
const LACKING =
  /(?<word>(?:需要|有待|亟待|仍需|还需|尚需)(?:进一步)?\p{Script=Han}{2})(?<again>(?:有待|亟待|仍需|还需|尚需)(?:进一步)?\p{Script=Han}{2})/gu

export default defineRule({
  id: 'repeated-modifier',
  meta: {
    title: '同一词语近处重出',
    category: 'repetition',
    rationale: '“适时开展适时督查”是改写时新旧两种说法都留了下来。',
    basis: [{ source: '惯例', clause: '校对常规' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: {
      twice: '“{word}”在一句话里接连用了两次，疑为改写残留。',
      lacking: '“{quote}”说了两遍同一个意思，删去一处。',
    },
  },
  options: z.strictObject({}),
  examples: [
    {
      bad: '县安委办将⟦适时开展适时⟧督查。',
      good: '县安委办将适时开展督查。',
      messageId: 'twice',
    },
    { bad: '18个村⟦全部实现全部⟧通水。', good: '18个村全部实现通水。', messageId: 'twice' },
    { bad: '⟦进一步加强进一步⟧监管。', good: '进一步加强监管。', messageId: 'twice' },
    {
      bad: '能力⟦需要提升有待提高⟧。',
      good: '能力需要提升。',
      messageId: 'lacking',
    },
  ],
  allows: [
    '适时开展督查，适时通报。',
    '共同推动共同富裕',
    '认真学习、认真落实。',
    '进一步解放思想进而进一步提高',
    '已开展的活动和未开展的活动',
  ],
  check({ draft, report }) {
    for (const match of draft.text.matchAll(TWICE)) {
      const { word, between } = match.groups as { word: string; between: string }
      const start = match.index
      const end = start + match[0].length
      if (/[的和与及或而未已再就也不]/u.test(between) || draft.isQuoted(start)) continue
      if (!draft.isOnWordBoundaries({ start, end: start + word.length })) continue
      if (!draft.isOnWordBoundaries({ start: end - word.length, end })) continue
      const suggestions = [{ text: word + between, safe: false }]
      report({ start, end, messageId: 'twice', data: { word }, suggestions })
    }
    for (const match of draft.text.matchAll(LACKING)) {
      const start = match.index
      const suggestions = [{ text: match.groups?.word as string, safe: false }]
      report({ start, end: start + match[0].length, messageId: 'lacking', suggestions })
    }
  },
})
