import type { ReportedFinding } from '../engine/report'
import { trailingMeasure } from './measures'

/**
 * What of a quote stays when it is filled: the pieces around its gaps. `['会议', '次']` has one gap, between
 * them; `['', '户', '人']` has two; `['', '']` is a placeholder of which nothing stays.
 */
export type GapShape = readonly string[]

type Quoted = Pick<ReportedFinding, 'ruleId' | 'quote'>

/** The shape of a placeholder finding's quote. */
export function shapeOf({ ruleId, quote }: Quoted): GapShape {
  switch (ruleId) {
    case 'blank-quantity':
      return quantityShape(quote.trim())
    case 'placeholder-year':
      return ['', /年度?$/u.exec(quote)?.[0] ?? '']
    case 'placeholder-congress':
      return congressShape(quote)
    default:
      return ['', '']
  }
}

function quantityShape(quote: string): GapShape {
  // 户人, 户户人: 52户168人 without either figure.
  const pair = /^(户?)户人$/u.exec(quote)
  if (pair) return [pair[1] ?? '', '户', '人']
  // 第次会议: the ordinal is 第…次.
  const tail = trailingMeasure(quote)
  return [quote.slice(0, quote.length - tail.length), tail]
}

/** XX大 keeps 大, XX届 keeps 届, and XX届X中全会 has two gaps. */
function congressShape(quote: string): GapShape {
  if (quote.endsWith('中全会')) return ['', '届', '中全会']
  return ['', /[大届]$/u.exec(quote)?.[0] ?? '']
}
