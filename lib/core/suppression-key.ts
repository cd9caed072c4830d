/** UTF-16 code units of context on each side that tell one occurrence of a quote from another. */
const contextUnits = 8
/** 128 bits: enough that two findings of one user never share a key by chance. */
const keyLength = 32

/** What of a finding decides its suppression key. */
export interface Suppressible {
  readonly ruleId: string
  readonly quote: string
  /** The data-pack entry that matched: one rule can say two things of one place. */
  readonly entry?: string | undefined
}

/** The text on either side of a quote; only the units nearest to it count. */
export interface QuoteContext {
  readonly before: string
  readonly after: string
}

/**
 * The text that a suppression key is the digest of. Findings with the same identity are hidden together:
 * compare identities where the digest itself is not needed. Never store it, it holds the draft's words.
 */
export function suppressionIdentity(finding: Suppressible, context: QuoteContext): string {
  return JSON.stringify([
    finding.ruleId,
    finding.entry ?? null,
    finding.quote,
    context.before.slice(-contextUnits),
    context.after.slice(0, contextUnits),
  ])
}

/**
 * The key under which a hidden finding is remembered: 32 hexadecimal digits that reveal no text and survive
 * edits elsewhere in the draft. Rejects only where Web Crypto is missing.
 */
export async function suppressionKey(
  finding: Suppressible,
  context: QuoteContext,
): Promise<string> {
  const identity = new TextEncoder().encode(suppressionIdentity(finding, context))
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', identity))
  const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.slice(0, keyLength)
}
