import { type Mutation, matchesInProse, one } from './mutation'

/** A mutation that replaces one match of a pattern in prose. */
function replacing(id: string, pattern: RegExp, replace: (match: string) => string): Mutation {
  return {
    id,
    kind: 'mechanical',
    plant(draft, random) {
      const match = random.pick(matchesInProse(draft, pattern))
      if (!match) return undefined
      const end = match.index + match[0].length
      return one(match.index, end, replace(match[0]))
    },
  }
}

const HALF: Readonly<Record<string, string>> = { '，': ',', '；': ';', '：': ':' }

/** “…” → “… */
const droppedCloser: Mutation = {
  id: 'drop-closing-mark',
  kind: 'mechanical',
  plant(draft, random) {
    const brackets = [...draft.text.matchAll(/（[^（）\n]{2,40}）/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
    const pair = random.pick([...draft.quotations, ...brackets].filter((p) => p.end - p.start > 3))
    return pair && one(pair.end - 1, pair.end, '', [pair])
  },
}

/** The full stop at the end of a paragraph is gone. */
const droppedStop: Mutation = {
  id: 'drop-full-stop',
  kind: 'mechanical',
  plant(draft, random) {
    const line = random.pick(draft.lines.filter((l) => l.text.length > 40 && l.text.endsWith('。')))
    if (!line) return undefined
    const end = line.start + draft.text.slice(line.start, line.end).lastIndexOf('。')
    return one(end, end + 1, '', [{ start: end - 1, end }])
  },
}

export default [
  droppedCloser,
  droppedStop,
  replacing('half-width-mark', /(?<=\p{Script=Han})[，；：](?=\p{Script=Han})/gu, (mark) =>
    mark.replace(/./u, (m) => HALF[m] ?? m),
  ),
  replacing('half-width-brackets', /（[\p{Script=Han}，、]{2,30}）/gu, (text) =>
    text.replace('（', '(').replace('）', ')'),
  ),
  replacing('mixed-brackets', /（[\p{Script=Han}，、]{2,30}）/gu, (text) =>
    text.replace('）', ')'),
  ),
  replacing('full-width-digits', /(?<=\p{Script=Han})\d{2,4}(?=\p{Script=Han})/gu, (digits) =>
    digits.replace(/\d/gu, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)),
  ),
]
