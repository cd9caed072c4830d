import type { Range } from '../../../lib/core/range'
import { type Mutation, matchesInProse, one } from './mutation'

/** 把 → 把把, 习近平 → 习近近平 */
const doubledCharacter: Mutation = {
  id: 'double-character',
  kind: 'mechanical',
  plant(draft, random) {
    const han = matchesInProse(draft, /(\p{Script=Han})(?!\1)(?<!\1\1)/gu)
    const match = random.pick(han.filter(({ index }) => draft.lineAt(index).text.length > 40))
    return match && one(match.index, match.index, match[0], [span(match.index, match[0].length)])
  },
}

/** 加强 → 加强加强 */
const doubledWord: Mutation = {
  id: 'double-word',
  kind: 'mechanical',
  plant(draft, random) {
    const line = random.pick(draft.lines.filter(({ text }) => text.length > 40))
    if (!line) return undefined
    const at = line.start + random.below(line.end - line.start)
    const words = draft.tokensAt(at).filter(({ text }) => /^\p{Script=Han}{2}$/u.test(text))
    const word = random.pick(words)
    return word && one(word.start, word.start, word.text, [word])
  },
}

/** A paragraph comes a second time, behind another. */
const repeatedParagraph: Mutation = {
  id: 'repeat-paragraph',
  kind: 'mechanical',
  plant(draft, random) {
    const lines = draft.lines.filter(({ text }) => text.length > 60)
    const line = random.pick(lines)
    const target = random.pick(lines.filter(({ index }) => index > (line?.index ?? 0)))
    if (!line || !target) return undefined
    return one(target.end, target.end, `\n${line.text}`, [line, span(target.end, 0)])
  },
}

/** A sentence comes a second time, at the end of another paragraph. */
const repeatedSentence: Mutation = {
  id: 'repeat-sentence',
  kind: 'mechanical',
  plant(draft, random) {
    const sentence = random.pick(matchesInProse(draft, /(?<=。)[^。；\n“”《》（）]{24,100}。/gu))
    const end = sentence && sentence.index + sentence[0].length
    const targets = draft.lines.filter(
      (line) => line.text.endsWith('。') && line.start > (end ?? 0),
    )
    const target = random.pick(targets)
    if (!sentence || !target) return undefined
    const place = span(sentence.index, sentence[0].length)
    return one(target.end, target.end, sentence[0], [place, span(target.end, 0)])
  },
}

function span(start: number, length: number): Range {
  return { start, end: start + length }
}

export default [doubledCharacter, doubledWord, repeatedParagraph, repeatedSentence]
