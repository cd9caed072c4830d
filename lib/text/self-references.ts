import type { Draft } from '../core/draft'
import { oncePer } from '../core/once'
import type { Range } from '../core/range'

/** 我局, 我镇: how a draft speaks of the unit that writes it. */
export interface SelfReference extends Range {
  /** The unit's kind: 局, 镇, 公司, … */
  readonly kind: string
}

/** 我所知道, 为我办事, 我委托, 我国: words that only look like it are left out. */
const SELF =
  /(?<![自为给让令使])[我本](?:(局|镇|乡|街道|公司|集团|中心|校|学校|医院|厅|社区)|(县|旗)(?!域)|(院)(?!士)|(委)(?!托|派|员|任|以)|(办)(?!事|实|理|好|法|公|案|学|成))/gu

/** Every self-reference outside quotations, in order. */
export const selfReferencesOf = oncePer((draft: Draft): readonly SelfReference[] =>
  Array.from(draft.text.matchAll(SELF), (match) => ({
    kind: sameKind(match.slice(1).find((kind) => kind !== undefined) ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  })).filter(({ start }) => !draft.isQuoted(start) && !draft.isQuoted(start, 'quote')),
)

/** 我校 and 我学校, 本公司 and 本集团 speak of the same unit. */
function sameKind(kind: string): string {
  return { 学校: '校', 医院: '院', 集团: '公司' }[kind] ?? kind
}
