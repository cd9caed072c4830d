import { z } from 'zod'
import type { Draft } from '../core/draft'
import { once } from '../core/once'
import { defineRule } from '../core/rule'
import { alikeCharacters } from '../data/common-words'
import { isVariant, type SetPhrase, setPhrases } from '../data/set-phrases'
import { breaksWords, type NearMatch, NearPhraseIndex } from '../text/near-phrases'

const index = new NearPhraseIndex(setPhrases, ({ phrase }) => phrase)

/** A form that is a set phrase itself, or a variant of one. */
const phrases = once(() => new Set(setPhrases().map(({ phrase }) => phrase)))
const isKnown = (form: string) => phrases().has(form) || isVariant(form)

/** Every character with those that sound or look the same. */
const alike = once(() => {
  const byCharacter = new Map<string, string>()
  for (const { characters, source } of alikeCharacters()) {
    if (source === 'near') continue
    for (const char of characters) byCharacter.set(char, (byCharacter.get(char) ?? '') + characters)
  }
  return byCharacter
})

export default defineRule({
  id: 'typo-idiom',
  meta: {
    title: '成语、四字语中的错字',
    category: 'spelling',
    rationale: '成语和四字固定词组一字不能改；错一个字往往恰好成了另一个词，逐词检查发现不了。',
    basis: [{ source: '现代汉语通用词形', clause: '成语和固定四字语，由公开文本统计得出' }],
    severity: 'warning',
    fixable: 'suggest',
    needs: 'tokens',
    messages: {
      replaced: '“{quote}”应为“{right}”。',
      swapped: '“{quote}”字序颠倒，应为“{right}”。',
    },
  },
  options: z.strictObject({}),
  examples: [
    { bad: '粮库改造⟦迫在眉稍⟧。', good: '粮库改造迫在眉睫。', messageId: 'replaced' },
    { bad: '公用经费⟦捉襟见衬⟧。', good: '公用经费捉襟见肘。', messageId: 'replaced' },
    { bad: '务必⟦因地治宜⟧发展产业。', good: '务必因地制宜发展产业。', messageId: 'replaced' },
    { bad: '防汛责任⟦义不荣辞⟧。', good: '防汛责任义不容辞。', messageId: 'replaced' },
    { bad: '工作⟦有条不絮⟧开展。', good: '工作有条不紊开展。', messageId: 'replaced' },
    { bad: '各村⟦因地宜制⟧。', good: '各村因地制宜。', messageId: 'swapped' },
  ],
  allows: [
    '粮库改造迫在眉睫，经费捉襟见肘。',
    '“因地治宜”应为“因地制宜”。',
    '坚持因企制宜、因村施策，乘数而上。',
    '名家荟萃，群芳荟萃。',
    '一心一意谋发展，全心全意抓落实。',
  ],
  check({ draft, report }) {
    const told = new Set<number>()
    for (const match of index.matches(draft.text)) {
      const { start, end, slip, item } = match
      if (slip === 'added' || slip === 'missing' || told.has(start)) continue
      const surety = suretyOf(draft, match)
      if (!surety) continue
      told.add(start)
      report({
        start,
        end,
        messageId: slip,
        data: { right: item.phrase },
        suggestions: [{ text: item.phrase, safe: false }],
        entry: item.phrase,
        ...(surety === 'likely' && { severity: 'info' }),
      })
    }
  },
})

/** How sure it is that nobody means a form: one that sounds or looks alike is never a play on the phrase. */
function suretyOf(
  draft: Draft,
  { slip, start, end, at, index: place, item }: NearMatch<SetPhrase>,
): 'sure' | 'likely' | undefined {
  const isAlike = slip === 'replaced' && areAlike(item.phrase[place], draft.text[at])
  const places = isAlike ? item.alike : item.any
  const mayBe = slip === 'swapped' || places.includes(String(place))
  if (!mayBe || isKnown(draft.text.slice(start, end))) return undefined
  if (draft.isProtected(start) || draft.isQuoted(start)) return undefined
  if (draft.text[start - 1] === '“' && draft.text[end] === '”') return undefined
  // 迫在眉捷: a character taken for the right one may make a word with its neighbour.
  if (isAlike) return draft.isOnWordBoundaries({ start, end }) ? 'sure' : undefined
  if (!breaksWords(draft, { item, slip, at, index: place, start, end })) return undefined
  return slip === 'swapped' ? 'sure' : 'likely'
}

function areAlike(right: string | undefined, written: string | undefined): boolean {
  return (
    alike()
      .get(right ?? '')
      ?.includes(written ?? '') === true
  )
}
