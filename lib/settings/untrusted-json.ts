/** Deeper than any settings are; an attack on whoever walks the value. */
const MAX_DEPTH = 24

/** What an untrusted JSON text came to. */
export type UntrustedJson =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly kind: 'not-json' | 'too-deep' | 'forbidden-key' }

/** Parses JSON that somebody else may have written. Never throws, and walks no value before its depth is known. */
export function parseUntrusted(text: string): UntrustedJson {
  if (depthOf(text) > MAX_DEPTH) return { ok: false, kind: 'too-deep' }
  try {
    const value: unknown = JSON.parse(text)
    return hasForbiddenKey(value) ? { ok: false, kind: 'forbidden-key' } : { ok: true, value }
  } catch {
    return { ok: false, kind: 'not-json' }
  }
}

/** How deep brackets nest, strings aside; one look at each character. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (inString) {
      if (character === '\\') at++
      else if (character === '"') inString = false
    } else if (character === '"') inString = true
    else if (character === '[' || character === '{') deepest = Math.max(deepest, ++depth)
    else if (character === ']' || character === '}') depth--
  }
  return deepest
}

/** Keys that reach for an object's prototype. */
function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(
    ([key, child]) =>
      key === '__proto__' || key === 'constructor' || key === 'prototype' || hasForbiddenKey(child),
  )
}
