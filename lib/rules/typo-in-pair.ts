import { z } from 'zod'
import { defineRule } from '../core/rule'
import { alikeCharacters, clashes, commonWords, wordPairs } from '../data/common-words'
import { NearWordIndex } from '../text/near-words'

/** Every pair weighs the same: what counts is that the one written has never been seen. */
const WEIGHT = 50
const NEAR = 6
const WORD = 2

const index = new NearWordIndex({
  words: wordPairs.flatMap(({ pairs }) => pairs.map((pair) => [pair, WEIGHT] as const)),
  alone: new Map(),
  alike: alikeCharacters.map(({ characters, source }) => ({
    characters,
    penalty: source === 'near' ? NEAR : 0,
  })),
  total: 0,
})
/** 新兴产业, 升级示范: a word that is common itself goes with anything. */
const COMMON = 26
const common = new Set(commonWords.flatMap(({ weight, words }) => (weight >= COMMON ? words : [])))
const meant = new Set(clashes.flatMap(({ forms }) => forms))

export default defineRule({
  id: 'typo-in-pair',
  meta: {
    title: '常用搭配中的别字',
    category: 'spelling',
    rationale: '“合法权宜”“接收监督”每个词都认得，合在一起却是别字，只看词是查不出来的。',
    basis: [{ source: '现代汉语用法', clause: '公文常用搭配，由公开文本统计得出' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { pair: '“{quote}”疑为“{right}”之误。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '维护消费者的⟦合法权宜⟧。', good: '维护消费者的合法权益。', messageId: 'pair' },
    { bad: '层层⟦传到压力⟧。', good: '层层传导压力。', messageId: 'pair' },
  ],
  allows: [
    '维护消费者的合法权益，层层传导压力。',
    '提出检察建议，制作询问笔录。',
    '“合法权宜”应为“合法权益”。',
    '培育升级产品，打造新兴产业园区。',
  ],
  check({ draft, report }) {
    let last = -1
    for (const { start, end, at, right } of index.matches(draft.text, 0)) {
      if (start < last || end - start !== 2 * WORD) continue
      if (meant.has(draft.text.slice(start, end))) continue
      const half = at < start + WORD ? start : start + WORD
      if (common.has(draft.text.slice(half, half + WORD))) continue
      if (draft.isQuoted(start) || draft.isProtected(start)) continue
      if (draft.text[start - 1] === '“' && draft.text[end] === '”') continue
      if (!draft.isOnWordBoundaries({ start, end })) continue
      last = end
      report({
        start,
        end,
        messageId: 'pair',
        data: { right },
        suggestions: [{ text: right, safe: false }],
      })
    }
  },
})
