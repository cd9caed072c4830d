import { isMetPair } from '.'

/** What two words that meet in one character may hide. */
export interface Meeting {
  /** The word that appears, or stays, once the character stands once: 数据库, 功能. */
  readonly word: string
  /** The word spans the place: 数据｜据库. */
  readonly isAcross: boolean
}

/**
 * The word that `first` and `second`, which begins with the last character of `first`, make once that character
 * stands once; nothing where it is none (工作｜作为) or where the two have been seen to meet (外交部｜部长).
 * The same comparison as in scripts/count-doubles.mjs.
 */
export function wordOfMeeting(
  first: string,
  second: string,
  cut: (text: string) => readonly string[],
): Meeting | undefined {
  if (isMetPair(first, second)) return undefined
  const [stem, tail] = [first.slice(0, -1), second.slice(1)]
  const mended = cut(first + tail)
  let end = 0
  const across = mended.find((word) => {
    end += word.length
    return end > first.length && end - word.length < first.length
  })
  if (across && across.length > 2 && !(first + second).includes(across)) {
    return { word: across, isAcross: true }
  }
  // 核心｜心功能 is 核心｜功能, 合法权｜权益 is 合法｜权益: what is left is two words again.
  const rest = mended.join(' ')
  if (tail.length > 1 && rest === `${first} ${tail}`) return { word: tail, isAcross: false }
  if (stem.length > 1 && rest === `${stem} ${second}`) return { word: stem, isAcross: false }
  return undefined
}
