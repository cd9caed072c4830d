import type { RuleChoice } from '../presets'
import type { OwnPack } from '../settings/own-pack'
import type { Recognisable } from '../text/document-type'

/**
 * The rule choices of the settings with the user's own pack laid in as options of the rules that use it.
 * An option that the user set on the rule itself wins.
 */
export function withOwnPack(
  choices: Readonly<Record<string, RuleChoice>>,
  { typos, placeholders, units, documentTypes }: OwnPack,
): Record<string, RuleChoice> {
  const types = documentTypes.map(({ id, title, required }) => ({ id, title, required }))
  const options: Record<string, Record<string, unknown>> = {
    'own-typo': { pairs: typos },
    'own-placeholder': { styles: placeholders },
    'own-section': { types },
    'place-leftover': { own: units },
  }
  const merged: Record<string, RuleChoice> = { ...choices }
  for (const [ruleId, own] of Object.entries(options)) {
    const choice = choices[ruleId]
    merged[ruleId] = { ...choice, options: { ...own, ...choice?.options } }
  }
  return merged
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
