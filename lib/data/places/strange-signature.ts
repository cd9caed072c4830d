import type { Draft } from '../../core/draft'
import type { Range } from '../../core/range'

const PLACE_AHEAD = /^(?<place>\p{Script=Han}{2}(?<rank>[市州县区镇乡]))(?<office>\p{Script=Han}+)/u
const OFFICE_LINE =
  /^(?<place>\p{Script=Han}{2}(?<rank>[市州县区镇乡]))(?<office>\p{Script=Han}{0,20}(?:局|委员会|委|办公室|政府|中心|指挥部|领导小组|支队))$/u
/** What names a place's rank, not a place. */
const NO_PLACE = /^(?:全|各|本|我|该)|自治/u
const SIGNATURE_LINES = 5

/**
 * The place of a signature where the title begins with another of the same rank. Either the office is the same
 * (淮源市民政局 above, 阜宁市民政局 below) or the text goes on naming the title's place; the signature's stands nowhere else.
 */
export function strangeSignature(draft: Draft): (Range & { readonly own: string }) | undefined {
  const { text, title, lines } = draft
  const own = PLACE_AHEAD.exec(title?.text ?? '')?.groups
  if (!title || !own?.place || NO_PLACE.test(own.place)) return undefined
  const last = lines.filter((line) => line.text !== '').slice(-SIGNATURE_LINES)
  for (const line of last) {
    const { place, rank, office } = OFFICE_LINE.exec(line.text)?.groups ?? {}
    if (place === undefined || office === undefined || NO_PLACE.test(place)) continue
    const isOwnStem = own.place.slice(0, 2) === place.slice(0, 2)
    const start = text.indexOf(place, line.start)
    if (rank !== own.rank || isOwnStem || text.indexOf(place) < start) continue
    const isSameOffice = own.office?.startsWith(office) ?? false
    if (!isSameOffice && text.indexOf(own.place, title.end) === -1) continue
    return { start, end: start + place.length, own: own.place }
  }
  return undefined
}
