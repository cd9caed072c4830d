import { runRule } from '../core/lint'
import ownTypo from '../rules/own-typo'
import type { PackFault, PackVerdict, WordPack, WordRow } from '../settings/word-pack'
import { createDraft } from '../text/draft'
import type { Segmenter } from '../text/segmenter'
import { pairsOf } from './own-pack'

/** More are not read by anybody. */
const MAX_FAULTS = 20

/**
 * Tries a pack on its own examples, as the harness tries a rule: each sentence that must be found is, each that must
 * be left alone is, and no right form is itself reported. Rows are tried together, as they will run.
 */
export function tryPack(pack: WordPack, segmenter: Segmenter): PackVerdict {
  const pairs = pairsOf([{ ...pack, enabled: true }])
  const wrongsIn = (text: string): string[] => {
    const inside = pairs.filter(({ wrong }) => text.includes(wrong))
    if (inside.length === 0) return []
    const options = ownTypo.options.parse({ pairs: inside })
    const result = runRule(createDraft(text, { segmenter }), {
      rule: ownTypo,
      severity: ownTypo.meta.severity,
      options,
    })
    return result.status === 'ran' ? result.findings.map(({ quote }) => quote) : []
  }

  const faults: PackFault[] = []
  const seen = new Set<string>()
  for (const [index, row] of pack.rows.entries()) {
    const kind = seen.has(row.wrong) ? 'duplicate' : faultOf(row, wrongsIn)
    seen.add(row.wrong)
    if (kind !== undefined) faults.push({ row: index + 1, wrong: row.wrong, kind })
    if (faults.length === MAX_FAULTS) break
  }
  return faults.length === 0 ? { status: 'good' } : { status: 'faulty', faults }
}

function faultOf(
  { wrong, right, bad, good }: WordRow,
  wrongsIn: (text: string) => string[],
): PackFault['kind'] | undefined {
  if (wrong === right) return 'same'
  if (right !== '' && wrongsIn(right).length > 0) return 'circular'
  if (bad !== '' && !wrongsIn(unmarked(bad)).includes(wrong)) return 'not-found'
  if (good !== '' && wrongsIn(unmarked(good)).length > 0) return 'found'
  return undefined
}

/** Whoever copies an example from the rules' documentation copies its brackets, too. */
function unmarked(sentence: string): string {
  return sentence.replaceAll(/[⟦⟧]/gu, '')
}
