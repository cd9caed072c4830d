import type { LineWriter } from './line-writer'

/** How the style treats white space: see the CSS property `white-space`. */
export interface WhiteSpace {
  readonly keepsSpaces: boolean
  readonly keepsLineFeeds: boolean
}

/** Reads a computed `white-space`, in its classic or its two-part form. */
export function whiteSpaceOf(style: CSSStyleDeclaration): WhiteSpace {
  const value = style.whiteSpace
  const keepsLineFeeds = /pre|break-spaces/.test(value)
  return { keepsLineFeeds, keepsSpaces: keepsLineFeeds && !/pre-line|preserve-breaks/.test(value) }
}

/**
 * Zero-width characters (space, joiner, byte-order mark) that editors put where the caret must be able to
 * stand. They give a line its height and are dropped everywhere: left inside a word they would hide it.
 */
const FILLERS = '\u200b\u2060\ufeff'
const SPECIAL = new RegExp(`[ \\t\\r\\n\\f${FILLERS}]`)
const TOKENS = new RegExp(`\\n|[ \\t\\r\\f]+|[${FILLERS}]+|[^ \\t\\r\\n\\f${FILLERS}]+`, 'g')

/** Writes one text node. No-break and ideographic spaces (U+00A0, U+3000) never collapse. */
export function writeTextNode(writer: LineWriter, node: Text, whiteSpace: WhiteSpace): void {
  const { data } = node
  if (data === '') return
  if (!SPECIAL.test(data)) {
    writer.content(node, 0, data.length)
    return
  }
  for (const { 0: token, index } of data.matchAll(TOKENS)) {
    const first = token.charAt(0)
    if (FILLERS.includes(first)) writer.begin(node, index)
    else if (first === '\n' && whiteSpace.keepsLineFeeds) writer.lineFeed(node, index)
    else if (/[ \t\r\n\f]/.test(first) && !whiteSpace.keepsSpaces) writer.space(node, index)
    else writer.content(node, index, index + token.length)
  }
}
