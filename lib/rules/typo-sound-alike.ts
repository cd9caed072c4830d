import { z } from 'zod'
import type { Draft } from '../core/draft'
import { defineRule } from '../core/rule'
import { alikeCharacters, clashes, commonWords, loneCharacters } from '../data/common-words'
import { type NearWord, NearWordIndex } from '../text/near-words'

const index = new NearWordIndex({
  words: commonWords.flatMap(({ words, weight }) => words.map((word) => [word, weight] as const)),
  alone: new Map(
    loneCharacters.flatMap(({ characters, weight }) => [...characters].map((c) => [c, weight])),
  ),
  alike: alikeCharacters.map(({ characters, source }) => ({
    characters,
    penalty: source === 'near' ? 6 : 0,
  })),
  total: 55,
})
const meant = new Set(clashes.flatMap(({ forms }) => forms))
/** The word must be this much likelier than two lone characters; and than a lone one beside a word. */
const LEAST = 26
const LEAST_PAIR = 31
const LEAST_AFFIX = 40
/** 通贤镇 for 乡镇: names of places and people are written in any characters. */
const NAME_AFTER =
  /^(?:[镇村乡县区市州省](?!委|政|人大|直|域|属|级|各|内)|[路街桥湖河山港站寺岛庄屯]|某|同志|先生|女士)/u
const NAME_BEFORE = /[某氏姓]$/u

export default defineRule({
  id: 'typo-sound-alike',
  meta: {
    title: '近音近形错字',
    category: 'spelling',
    rationale:
      '拼音输入最容易选错同音字，五笔和扫描最容易认错形近字；拆成单字不成话，换一个字就是常用词。',
    basis: [
      { source: '现代汉语通用词形', clause: '与公文常用词只差一个音近、形近的字，由字频推断' },
    ],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: { near: '“{quote}”疑为“{right}”之误。' },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '紧紧⟦围饶⟧中心工作。', good: '紧紧围绕中心工作。', messageId: 'near' },
    { bad: '⟦根具⟧年度工作安排开展调研。', good: '根据年度工作安排开展调研。', messageId: 'near' },
    { bad: '服务内容⟦逐布⟧拓展。', good: '服务内容逐步拓展。', messageId: 'near' },
    { bad: '成立⟦领道⟧小组。', good: '成立领导小组。', messageId: 'near' },
    { bad: '广大干部⟦积级⟧参与。', good: '广大干部积极参与。', messageId: 'near' },
  ],
  allows: [
    '紧紧围绕中心工作，根据安排，逐步拓展，积极参与。',
    '“围饶”应改为“围绕”。',
    '走访通贤镇、尹山湖村。',
    '各的任务各自完成，试时可用。',
  ],
  check({ draft, report }) {
    let last = -1
    for (const near of index.matches(draft.text, LEAST)) {
      if (near.start < last || !isSlip(draft, near)) continue
      last = near.end
      report({
        start: near.start,
        end: near.end,
        messageId: 'near',
        data: { right: near.right },
        suggestions: [{ text: near.right, safe: false }],
      })
    }
  },
})

/** Nobody means it: the wrong character stands alone among the words, and the stretch is no known form or name. */
function isSlip(draft: Draft, { start, end, at, gain }: NearWord): boolean {
  const isPair = end - start === 2
  if (isPair && gain < LEAST_PAIR) return false
  if (meant.has(draft.text.slice(start, end))) return false
  if (draft.isQuoted(start) || draft.isProtected(start)) return false
  if (draft.text[start - 1] === '“' && draft.text[end] === '”') return false
  if (NAME_AFTER.test(draft.text.slice(end, end + 3))) return false
  if (NAME_BEFORE.test(draft.text.slice(start - 1, start))) return false
  if (!draft.isOnWordBoundaries({ start, end })) return false
  const words = draft.tokensAt(start).filter((word) => word.start >= start && word.end <= end)
  const isAlone = words.some((word) => word.start === at && word.end === at + 1)
  if (!isAlone) return false
  const hasWord = words.some((word) => word.text.length > 1)
  return isPair ? !hasWord : !hasWord || gain >= LEAST_AFFIX || end - start > 3
}
