import type { RuleSheet } from '../../lib/engine/rule-sheet'
import type { Settings } from '../../lib/settings/schema'

/** What a preset does to the rules, before the user's own choices. */
export interface PresetEffect {
  /** Rules whose findings are shown. */
  readonly shown: number
  /** Rules that this preset leaves out, or adds, against the recommended one. */
  readonly differing: readonly RuleSheet[]
}

export function presetEffect(
  sheets: readonly RuleSheet[],
  preset: Settings['preset'],
): PresetEffect {
  const usual = sheets.filter(({ isStrict }) => !isStrict)
  const fussy = sheets.filter(({ isStrict }) => isStrict)
  switch (preset) {
    case 'quiet': {
      const hidden = usual.filter(({ severity }) => severity !== 'error')
      return { shown: usual.length - hidden.length, differing: hidden }
    }
    case 'recommended':
      return { shown: usual.length, differing: [] }
    case 'strict':
      return { shown: sheets.length, differing: fussy }
  }
}
