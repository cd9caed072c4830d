import type { Element } from '@xmldom/xmldom'
import type { Fields } from './fields'
import type { StoryWriter } from './story'
import { type TextBox, textBoxesIn } from './text-boxes'
import { isWord, isWordElement } from './word-names'
import { attributeOf, childOf, elementsOf, isOn } from './xml'

/** What the elements of a run look like as characters. */
const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
}

/** Signs of symbol fonts by their code, without the F000 that Word adds. Others show as a small square. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '6F': '□',
  A8: '□',
  FE: '☑',
  FD: '☒',
  FC: '✓',
  FB: '✗',
  '6C': '●',
  '6E': '■',
}

/** The reference of a footnote or endnote, and the run that it stands in. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
  readonly run: Element
}

/** Where a run's text goes, and what has to be read later: boxes after its paragraph, notes after the body. */
export interface RunTarget {
  readonly writer: StoryWriter
  readonly fields: Fields
  readonly boxes: { readonly box: TextBox; readonly run: Element }[]
  readonly notes: NoteReference[]
}

/** Reads one `<w:r>`. Hidden text (`<w:vanish/>`) is not read: it is neither seen nor printed. */
export function readRun(run: Element, target: RunTarget, isEditable: boolean): void {
  const isHidden = isOn(childOf(run, 'rPr'), 'vanish')
  for (const child of elementsOf(run)) {
    if (isWord(child, 'fldChar')) target.fields.mark(child)
    else if (isWord(child, 'instrText')) target.fields.instruct(child.textContent ?? '')
    else if (!isHidden && !target.fields.isInstruction) readChild(child, run, target, isEditable)
  }
}

function readChild(child: Element, run: Element, target: RunTarget, isEditable: boolean): void {
  const { writer, fields, boxes, notes } = target
  const canEdit = isEditable && fields.isEditable
  const name = child.localName ?? ''
  if (!isWordElement(child) || ['drawing', 'pict', 'object'].includes(name)) {
    boxes.push(...textBoxesIn(child).map((box) => ({ box, run })))
  } else if (name === 't') {
    const { text, offset } = shownText(child)
    writer.content(text, child, offset, canEdit)
  } else if (name === 'sym') {
    const code = (attributeOf(child, 'char') ?? '').toUpperCase().replace(/^F0/u, '')
    writer.sign(SYMBOLS[code] ?? '▪', child, canEdit)
  } else if (name === 'footnoteReference' || name === 'endnoteReference') {
    const kind = name === 'footnoteReference' ? 'footnote' : 'endnote'
    notes.push({ kind, id: attributeOf(child, 'id') ?? '', run })
  } else if (name === 'ruby') {
    for (const base of elementsOf(childOf(child, 'rubyBase') ?? child)) {
      if (isWord(base, 'r')) readRun(base, target, false)
    }
  } else {
    const sign = Object.hasOwn(SIGNS, name) ? SIGNS[name] : undefined
    if (sign !== undefined) writer.sign(sign, child, canEdit)
  }
}

/** The characters of a `<w:t>` as Word shows them; spaces at its ends count only where it says so. */
function shownText(element: Element): { text: string; offset: number } {
  const whole = (element.textContent ?? '').replace(/[\t\r\n]/gu, ' ')
  if (element.getAttribute('xml:space') === 'preserve') return { text: whole, offset: 0 }
  const text = whole.replace(/^ +/u, '')
  return { text: text.replace(/ +$/u, ''), offset: whole.length - text.length }
}
