import type { Severity } from '../core/finding'

const CURRENT = 'gaojian-current'
const severities = ['info', 'warning', 'error'] as const satisfies readonly Severity[]

/** Colours are given in full and lie between light and dark, so that they read on pages of either kind. */
const STYLE = `
::highlight(${CURRENT}) { background-color: #ffd54a; color: #1b1b1b; }
::highlight(gaojian-error) { text-decoration: underline wavy #e5383b 1.5px; }
::highlight(gaojian-warning) { text-decoration: underline wavy #d97706 1.5px; }
::highlight(gaojian-info) { text-decoration: underline dotted #3b82f6 1.5px; }`

let sheet: CSSStyleSheet | undefined

/** A place to underline. */
export interface DrawnMark {
  readonly range: Range
  readonly severity: Severity
}

/**
 * Marks a range as the place being shown, instead of the one before. The page's DOM stays untouched: the mark
 * is a CSS custom highlight, its style a constructed sheet. Does nothing in a browser without them.
 */
export function markRange(range: Range): void {
  if (canHighlight()) highlight(CURRENT, [range], severities.length)
}

/** Underlines places, instead of the ones before, in the same way. `false` in a browser without highlights. */
export function drawMarks(marks: readonly DrawnMark[]): boolean {
  if (!canHighlight()) return false
  for (const [priority, severity] of severities.entries()) {
    const ranges = marks.filter((mark) => mark.severity === severity).map(({ range }) => range)
    highlight(`gaojian-${severity}`, ranges, priority)
  }
  return true
}

/** Takes the mark of the place being shown away. */
export function clearCurrent(): void {
  if (canHighlight()) CSS.highlights.delete(CURRENT)
}

/** Takes every underline away. */
export function clearDrawn(): void {
  if (!canHighlight()) return
  for (const severity of severities) CSS.highlights.delete(`gaojian-${severity}`)
}

function canHighlight(): boolean {
  return 'highlights' in CSS
}

function highlight(name: string, ranges: readonly Range[], priority: number): void {
  const group = new Highlight(...ranges)
  group.priority = priority
  CSS.highlights.set(name, group)
  const root = ranges[0]?.startContainer.getRootNode()
  try {
    adoptStyle(document)
    if (root instanceof ShadowRoot) adoptStyle(root)
  } catch {
    // Older Firefox keeps content scripts from `adoptedStyleSheets`: the place is scrolled to, without colour.
  }
}

/** A rule holds in its own tree scope only, so a shadow root needs the sheet as well. */
function adoptStyle(root: Document | ShadowRoot): void {
  sheet ??= new CSSStyleSheet()
  if (root.adoptedStyleSheets.includes(sheet)) return
  sheet.replaceSync(STYLE)
  root.adoptedStyleSheets.push(sheet)
}
