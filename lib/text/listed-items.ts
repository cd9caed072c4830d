import type { Draft } from '../core/draft'
import type { AnnouncedCount } from './announced-counts'
import { parseOrdinal } from './numerals'

/** How far behind its announcement a list in running text is looked for, in UTF-16 units. */
const REACH = 300
const IN_CHINESE = /[（(]([一二三四五六七八九十]{1,2})[）)]/gu
const IN_FIGURES = /(?<=[：:。；;])[（(]?(\d{1,2})[）)．.、](?!\d)/gu

/**
 * How many items the list right behind an announced count has.
 * @returns what it may count to, the likeliest first; `undefined` where no plain list follows
 */
export function countListed(draft: Draft, count: AnnouncedCount): number[] | undefined {
  return numberedBehind(draft, count) ?? listedBehind(draft, count)
}

/** How many （一）…（二）… or 1.…2.… follow a count within its line. */
function numberedBehind(draft: Draft, { end }: AnnouncedCount): number[] | undefined {
  if (!/^[^，,。；;：:\n]{0,8}[：:。][（(]?[一1]/u.test(draft.text.slice(end, end + 14)))
    return undefined
  const line = draft.text.slice(end, Math.min(draft.lineAt(end).end, end + 3000))
  const isChinese = /[：:。][（(]?一/u.test(line.slice(0, 14))
  const numbers = [...line.matchAll(isChinese ? IN_CHINESE : IN_FIGURES)].map((match) =>
    parseOrdinal(match[1] as string),
  )
  const isInOrder = numbers.every((number, index) => number === index + 1)
  return numbers.length >= 2 && isInOrder ? [numbers.length] : undefined
}

/** What a list right behind 三项制度： may count to, the likeliest first; `undefined` where there is no plain list. */
function listedBehind({ text }: Draft, { end, word }: AnnouncedCount): number[] | undefined {
  const isRepeated =
    word !== '' &&
    text
      .slice(end, end + 5)
      .replace(/^[”"]?[，,]/u, '')
      .startsWith(word)
  const opening = isRepeated
    ? /^[”"]?[，,]/u.exec(text.slice(end, end + 2))
    : /^[”"]?(?:[：:]|，即|,即|，也就是)/u.exec(text.slice(end, end + 6))
  if (!opening) return undefined
  const from = end + opening[0].length
  const list = /^[^。！？\n]*/u.exec(text.slice(from, from + REACH))?.[0] ?? ''
  if (
    list.length === REACH ||
    /等(?:[^级同待于]|$)|…|[一二三]是|第[一二三]|[（(]?[1一][）).、]/u.test(list)
  )
    return undefined
  const bare = list.replaceAll(/[（(][^（()）]*[）)]|“[^“”]*”|《[^《》]*》/gu, '')
  const repeats = word === '' ? 0 : bare.split(word).length - 1
  if (repeats >= 2) return [repeats]
  const marks = ['；', '，', '、'].map(
    (mark) => bare.replaceAll(',', '，').replaceAll(';', '；').split(mark).length,
  )
  const [semicolons = 1, commas = 1, dunhao = 1] = marks
  if (semicolons > 1) return [semicolons]
  if (commas > 1) return undefined
  const adjacent = list.match(/”“|》《/gu)?.length ?? 0
  const joined = bare.match(/以及|[和及与]/gu)?.length ?? 0
  const least = dunhao + adjacent
  return least < 2 ? undefined : Array.from({ length: joined + 1 }, (_, more) => least + more)
}
