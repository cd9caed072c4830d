/**
 * What an element is to the text around it. `skip`: nothing of it is text. `embed`: it takes a place on the
 * line but has no characters. `atom`: a chip in the line; whatever it holds stays on that line.
 */
export type ElementRole = 'skip' | 'break' | 'embed' | 'inline' | 'atom' | 'block' | 'row' | 'cell'

const EMBEDS = new Set(['IMG', 'VIDEO', 'AUDIO', 'CANVAS', 'OBJECT', 'EMBED', 'IFRAME', 'SVG'])

const SKIPPED = new Set([
  ...['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'HEAD', 'TITLE', 'RT', 'RP'],
  ...['SELECT', 'DATALIST', 'TEXTAREA', 'INPUT', 'BUTTON', 'PROGRESS', 'METER'],
])

const PHRASING = new Set([
  ...[
    'SPAN',
    'A',
    'B',
    'STRONG',
    'I',
    'EM',
    'U',
    'S',
    'DEL',
    'INS',
    'MARK',
    'FONT',
    'SMALL',
    'BIG',
  ],
  ...[
    'SUB',
    'SUP',
    'CODE',
    'LABEL',
    'Q',
    'CITE',
    'ABBR',
    'TIME',
    'BDI',
    'BDO',
    'KBD',
    'VAR',
    'SAMP',
  ],
])

/** Boxes that editors keep inside the editable element for their own needs, with copies of its text. */
const EDITOR_INTERNAL = '[aria-hidden="true"], [data-mce-bogus="all"], .ck-fake-selection-container'

/** Tells an element's role from its tag and its computed style; `parentDisplay` is its parent's. */
export function roleOf(
  element: Element,
  style: CSSStyleDeclaration,
  parentDisplay: string,
): ElementRole {
  const tag = element.tagName.toUpperCase()
  if (tag === 'BR') return style.display === 'none' ? 'skip' : 'break'
  const display = style.display
  if (display === 'none' || SKIPPED.has(tag) || element.matches(EDITOR_INTERNAL)) return 'skip'
  if (EMBEDS.has(tag)) return 'embed'
  if (isOwnInterface(element, style)) return 'skip'
  if (display === 'inline-flex' || display === 'inline-grid') return 'atom'
  if (display === 'table-row') return 'row'
  if (display === 'table-cell') return 'cell'
  if (display.startsWith('table-column')) return 'skip'
  if (display === '' || display === 'contents' || /^(inline|ruby)/.test(display)) return 'inline'
  return isBlockified(tag, style, parentDisplay) ? 'inline' : 'block'
}

/** An island that can be neither edited nor selected is the editor's interface: handles, placeholders. */
function isOwnInterface(element: Element, style: CSSStyleDeclaration): boolean {
  return element.getAttribute('contenteditable') === 'false' && style.userSelect === 'none'
}

/** A phrase that computes to a block only because it floats, is taken out of flow or lies in a flex box. */
function isBlockified(tag: string, style: CSSStyleDeclaration, parentDisplay: string): boolean {
  if (!PHRASING.has(tag)) return false
  return /flex|grid/.test(parentDisplay) || style.float !== 'none' || isOutOfFlow(style)
}

/** Whether the element is positioned apart from the lines around it. */
export function isOutOfFlow(style: CSSStyleDeclaration): boolean {
  return style.position === 'absolute' || style.position === 'fixed'
}
