import * as z from 'zod/mini'
import type { RuleChoice } from '../presets'

/** What a text is written in. In Markdown, its marks are no residue. */
export const textFormatSchema = z.enum(['plain', 'markdown'])
export type TextFormat = z.infer<typeof textFormatSchema>

/** Rules that take the marks of a format for leftovers. */
const outOfPlace: Readonly<Record<TextFormat, readonly string[]>> = {
  plain: [],
  markdown: ['markdown-residue'],
}

/** The rule choices of the settings, without the rules that a format makes pointless. */
export function forFormat(
  choices: Readonly<Record<string, RuleChoice>>,
  format: TextFormat = 'plain',
): Record<string, RuleChoice> {
  const off = outOfPlace[format].map((ruleId) => [ruleId, { ...choices[ruleId], enabled: false }])
  return { ...choices, ...Object.fromEntries(off) }
}
