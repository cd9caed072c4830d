import { z } from 'zod'
import { defineRule } from '../core/rule'
import { alikeCharacters, clashes, commonWords, wordPairs } from '../data/common-words'
import { NearWordIndex } from '../text/near-words'

/** Every pair weighs the same: what counts is that the one written has never been seen. */
const WEIGHT = 50
const WORD = 2

const index = new NearWordIndex({
  words: wordPairs.flatMap(({ pairs }) => pairs.map((pair) => [pair, WEIGHT] as const)),
  alone: new Map(),
  // Sounds that are merely near make other words: 数智 and 数字, 综治 and 政治.
  alike: alikeCharacters
    .filter(({ source }) => source !== 'near')
    .map(({ characters }) => ({ characters, penalty: 0 })),
  total: 0,
})
/** 新兴产业, 升级示范: a word that is common itself goes with anything. */
const COMMON = 26
const common = new Set(commonWords.flatMap(({ weight, words }) => (weight >= COMMON ? words : [])))
const meant = new Set(clashes.flatMap(({ forms }) => forms))

export default defineRule({
  id: 'typo-sound-alike-pair',
  meta: {
    title: '常用搭配中的别字',
    category: 'spelling',
    rationale: '“合法权宜”“担当做为”每个词都认得，合在一起却是别字，只看词是查不出来的。',
    basis: [{ source: '现代汉语用法', clause: '公文常用搭配，由公开文本统计得出' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { pair: '“{quote}”疑为“{right}”之误（{whole}）。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '维护消费者的合法⟦权宜⟧。', good: '维护消费者的合法权益。', messageId: 'pair' },
    { bad: '彰显新时代担当⟦做为⟧。', good: '彰显新时代担当作为。', messageId: 'pair' },
  ],
  allows: [
    '维护消费者的合法权益，彰显担当作为。',
    '提出检察建议，制作询问笔录。',
    '“合法权宜”应为“合法权益”。',
    '培育升级产品，打造新兴产业园区，加快发展数智经济。',
  ],
  check({ draft, report }) {
    let last = -1
    for (const { start, end, at, right } of index.matches(draft.text, 0)) {
      if (start < last || end - start !== 2 * WORD) continue
      if (meant.has(draft.text.slice(start, end))) continue
      const half = at < start + WORD ? start : start + WORD
      const word = draft.text.slice(half, half + WORD)
      if (common.has(word) || meant.has(word)) continue
      if (draft.isQuoted(start) || draft.isProtected(start)) continue
      if (draft.text[start - 1] === '“' && draft.text[end] === '”') continue
      if (!draft.isOnWordBoundaries({ start, end })) continue
      last = end
      const mended = right.slice(half - start, half - start + WORD)
      report({
        start: half,
        end: half + WORD,
        messageId: 'pair',
        data: { right: mended, whole: right },
        suggestions: [{ text: mended, safe: false }],
      })
    }
  },
})
