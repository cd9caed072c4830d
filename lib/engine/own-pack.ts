import type { RuleChoice } from '../presets'
import type { OwnPack } from '../settings/own-pack'
import type { Settings } from '../settings/schema'
import { MAX_ROWS, type WordPack } from '../settings/word-pack'
import type { Recognisable } from '../text/document-type'

/** Rule options that the user's own lists fill: by rule, and not to be asked for in the rule's form. */
export const filledOptions: Readonly<Record<string, string>> = {
  'own-typo': 'pairs',
  'own-placeholder': 'styles',
  'own-section': 'types',
  'place-leftover': 'own',
}

/**
 * The rule choices of the settings with the user's own lists laid in as options of the rules that use them.
 * An option that the user set on the rule itself wins.
 */
export function withOwnPack({ rules, packs, ownPack }: Settings): Record<string, RuleChoice> {
  const { placeholders, units, documentTypes } = ownPack
  const types = documentTypes.map(({ id, title, required }) => ({ id, title, required }))
  const options: Record<string, Record<string, unknown>> = {
    'own-typo': { pairs: pairsOf(packs) },
    'own-placeholder': { styles: placeholders },
    'own-section': { types },
    'place-leftover': { own: units },
  }
  const merged: Record<string, RuleChoice> = { ...rules }
  for (const [ruleId, own] of Object.entries(options)) {
    const choice = rules[ruleId]
    merged[ruleId] = { ...choice, options: { ...own, ...choice?.options } }
  }
  return merged
}

/** The rows of the packs that are on, as options of the rule that looks for them; the first row for a word counts. */
export function pairsOf(packs: readonly WordPack[]) {
  const pairs = new Map<string, { wrong: string; right: string; except: string[]; note: string }>()
  for (const { enabled, rows } of packs) {
    if (!enabled) continue
    for (const { wrong, right, except, note } of rows) {
      if (!pairs.has(wrong)) pairs.set(wrong, { wrong, right, except: [...except], note })
    }
  }
  return [...pairs.values()].slice(0, MAX_ROWS)
}

/** The user's document types as the recogniser wants them. */
export function ownTypes({
  documentTypes,
}: OwnPack): (Recognisable & { readonly title: string })[] {
  return documentTypes.map(({ id, title, titleWords }) => ({
    id,
    title,
    titlePattern: new RegExp(titleWords.map(escapePattern).join('|'), 'u'),
  }))
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
}
