import { z } from 'zod'
import type { Draft } from '../core/draft'
import { once } from '../core/once'
import { defineRule } from '../core/rule'
import { alikeCharacters, commonWords, isMeant, wordPairs } from '../data/common-words'
import { NearWordIndex } from '../text/near-words'
import { OwnPairFilter } from '../text/unit-pairs'
import { unitsOf } from '../text/units'
import { wordStretchesOf } from '../text/word-stretches'

/** Every pair weighs the same: what counts is that the one written has never been seen. */
const WEIGHT = 50
const WORD = 2
/** The characters of either word, a bit for each. */
const FIRST = 2 ** WORD - 1
const SECOND = FIRST << WORD

/** Made for the first draft: a worker that wakes has other things to do. */
const pairs = once(
  () =>
    new NearWordIndex({
      words: wordPairs().flatMap(({ pairs }) => pairs.map((pair) => [pair, WEIGHT] as const)),
      alone: new Map(),
      // Sounds that are merely near make other words: 数智 and 数字, 综治 and 政治.
      alike: alikeCharacters()
        .filter(({ source }) => source !== 'near')
        .map(({ characters }) => ({ characters, penalty: 0 })),
      total: 0,
    }),
)
/** The words that begin the pairs, and those that end them. */
const halves = once(() => {
  const [first, second] = [new OwnPairFilter(), new OwnPairFilter()]
  for (const pair of wordPairs().flatMap(({ pairs }) => pairs)) {
    first.add(pair, 0)
    second.add(pair, WORD)
  }
  return { first, second }
})
/** 新兴产业, 升级示范: a word that is common itself goes with anything. */
const COMMON = 26
const common = once(
  () => new Set(commonWords().flatMap(({ weight, words }) => (weight >= COMMON ? words : []))),
)

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
    const { first, second } = halves()
    const units = unitsOf(draft.text)
    const stretches = wordStretchesOf(draft)
    let last = -1
    for (let index = 0; index < stretches.count; index++) {
      const start = stretches.start(index)
      const end = start + 2 * WORD
      if (stretches.size(index) !== 2 * WORD || start < last) continue
      // Only one of the words may be wrong: a look at the other saves the look for each character.
      const places =
        (second.has(units, start + WORD) ? FIRST : 0) | (first.has(units, start) ? SECOND : 0)
      const slip = places === 0 ? undefined : slipIn(draft, start, places)
      if (!slip || draft.isQuoted(start) || draft.isProtected(start)) continue
      if (draft.text[start - 1] === '“' && draft.text[end] === '”') continue
      last = end
      report({
        start: slip.start,
        end: slip.end,
        messageId: 'pair',
        data: { right: slip.right, whole: slip.whole },
        suggestions: [{ text: slip.right, safe: false }],
      })
    }
  },
})

/** The word of a pair that is neither common nor known, and the one that goes with the other. */
function slipIn({ text }: Draft, first: number, places: number) {
  const second = first + WORD
  for (const near of pairs().near(text, first, second + WORD, places)) {
    if (isMeant(text.slice(near.start, near.end))) continue
    const start = near.at < second ? first : second
    const word = text.slice(start, start + WORD)
    if (common().has(word) || isMeant(word)) continue
    const right = near.right.slice(start - first, start - first + WORD)
    return { start, end: start + WORD, right, whole: near.right }
  }
  return undefined
}
