import { i18n } from '#i18n'
import type { FormField } from '../../lib/engine/rule-form'

/** What was typed, read as the field wants it. A `value` of `undefined` is the rule's own. */
export type ReadField =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly fault: string }

/** A stored value as it stands in the field. One of another kind than the field's counts as none. */
export function shownValue(field: FormField, value: unknown): string {
  if (field.kind === 'words') {
    const words = Array.isArray(value) ? value : field.initial
    return words.join('\n')
  }
  return String(typeof value === typeof field.initial ? value : field.initial)
}

/** Reads what was typed under the limits of the field. */
export function readField(field: FormField, text: string): ReadField {
  switch (field.kind) {
    case 'number':
      return readNumber(field, text.trim())
    case 'words':
      return readWords(field, text)
    default:
      return { ok: true, value: text === field.initial ? undefined : text }
  }
}

function readNumber(field: Extract<FormField, { kind: 'number' }>, text: string): ReadField {
  const { minimum, maximum, whole } = field
  const value = text === '' ? Number.NaN : Number(text)
  const isSound =
    Number.isFinite(value) &&
    (!whole || Number.isSafeInteger(value)) &&
    value >= (minimum ?? value) &&
    value <= (maximum ?? value)
  if (isSound) return { ok: true, value: value === field.initial ? undefined : value }
  const kind = i18n.t(whole ? 'options.field.whole' : 'options.field.number')
  if (maximum === undefined) {
    return { ok: false, fault: i18n.t('options.field.atLeast', [kind, minimum ?? 0]) }
  }
  return { ok: false, fault: i18n.t('options.field.between', [kind, minimum ?? 0, maximum]) }
}

function readWords(field: Extract<FormField, { kind: 'words' }>, text: string): ReadField {
  const words = linesOf(text)
  if (words.some((word) => word.length < field.shortest)) {
    return { ok: false, fault: i18n.t('options.field.shortest', [field.shortest]) }
  }
  const isInitial = words.join('\n') === field.initial.join('\n')
  return { ok: true, value: isInitial ? undefined : words }
}

/** The words of a text with one on each line, each once. */
export function linesOf(text: string): string[] {
  const words = text.split(/[\n\t]+/u).map((word) => word.trim())
  return [...new Set(words.filter((word) => word !== ''))]
}
