const CURRENT = 'gaojian-current'

/** Both colours are given, so that it reads the same on light and dark pages. */
const STYLE = `::highlight(${CURRENT}) { background-color: #ffd54a; color: #1b1b1b; }`

let sheet: CSSStyleSheet | undefined

/**
 * Marks a range as the place being shown, instead of the one before. The page's DOM stays untouched: the mark
 * is a CSS custom highlight, its style a constructed sheet. Does nothing in a browser without them.
 */
export function markRange(range: Range): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.set(CURRENT, new Highlight(range))
  const root = range.startContainer.getRootNode()
  try {
    adoptStyle(document)
    if (root instanceof ShadowRoot) adoptStyle(root)
  } catch {
    // Older Firefox keeps content scripts from `adoptedStyleSheets`: the place is scrolled to, without colour.
  }
}

/** Takes the mark away. */
export function clearMarks(): void {
  if ('highlights' in CSS) CSS.highlights.delete(CURRENT)
}

/** A rule holds in its own tree scope only, so a shadow root needs the sheet as well. */
function adoptStyle(root: Document | ShadowRoot): void {
  sheet ??= new CSSStyleSheet()
  if (root.adoptedStyleSheets.includes(sheet)) return
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets.push(sheet)
}
