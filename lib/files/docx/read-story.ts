import type { Element } from '@xmldom/xmldom'
import { Fields, isEditableField } from './fields'
import type { Numbering } from './numbering'
import { type NoteReference, type RunTarget, readRun } from './read-run'
import { type Story, StoryWriter } from './story'
import type { Styles } from './styles'
import { alternatives, holdsText } from './text-boxes'
import { isWord, isWordElement } from './word-names'
import { attributeOf, childOf, elementsOf, isElement, settingOf } from './xml'

/** What stories of one document share. */
export interface StoryContext {
  readonly styles: Styles
  readonly numbering: Numbering
  /** Notes in the order of their references. */
  readonly notes: NoteReference[]
}

/**
 * Reads the body, a note, a header or a text box: paragraphs as lines, the cells of a row parted by tabs, text boxes
 * after the paragraph that they hang on, insertions read and deletions not.
 * @param anchor where comments hang, for a story that can have none of its own
 */
export function readStory(
  container: Element,
  context: StoryContext,
  anchor: Element | undefined,
): Story {
  return new StoryReader(context, anchor).read(container)
}

/** Elements around runs, or around blocks, that change nothing about what is read. */
const WRAPPERS = new Set(['hyperlink', 'smartTag', 'customXml', 'ins', 'moveTo', 'dir', 'bdo'])

class StoryReader {
  private readonly writer: StoryWriter
  private readonly fields = new Fields()

  constructor(
    private readonly context: StoryContext,
    private readonly anchor: Element | undefined,
  ) {
    this.writer = new StoryWriter(anchor)
  }

  read(container: Element): Story {
    this.blocks(container, true)
    return this.writer.finish()
  }

  private blocks(container: Element, isEditable: boolean): void {
    for (const child of elementsOf(container)) {
      if (isWord(child, 'p')) this.paragraph(child, isEditable)
      else if (isWord(child, 'tbl')) this.table(child, isEditable)
      else if (isWord(child, 'sdt')) this.blocks(contentOf(child), isEditable && !isLocked(child))
      else if (isWordElement(child) && WRAPPERS.has(child.localName ?? ''))
        this.blocks(child, isEditable)
      else if (child.localName === 'AlternateContent')
        this.blocks(alternatives(child).chosen ?? child, isEditable)
    }
  }

  private table(table: Element, isEditable: boolean): void {
    for (const row of rowsOf(table, 'tr')) {
      if (childOf(childOf(row, 'trPr'), 'del') !== undefined) continue
      this.writer.beginLine(row)
      for (const [index, cell] of rowsOf(row, 'tc').entries()) {
        if (index > 0) this.writer.tab(cell)
        this.blocks(cell, isEditable)
      }
      this.writer.endLine(false)
    }
  }

  private paragraph(paragraph: Element, isEditable: boolean): void {
    const properties = childOf(paragraph, 'pPr')
    const mark = childOf(properties, 'rPr')
    const isMerged = childOf(mark, 'del') !== undefined || childOf(mark, 'moveFrom') !== undefined
    if (isMerged && !holdsText(paragraph)) return
    const { styles, numbering, notes } = this.context
    const isOwn = this.writer.beginLine(paragraph)
    const number = numbering.next(styles.numberOf(properties))
    if (isOwn) this.writer.made(number, paragraph)
    const target: RunTarget = { writer: this.writer, fields: this.fields, boxes: [], notes }
    this.inline(paragraph, target, isEditable)
    this.writer.endLine(isMerged)
    for (const { box, run } of target.boxes) {
      const copyNumbering = numbering.fork()
      const anchor = this.anchor ?? run
      const story = readStory(box.content, this.context, anchor)
      const copyContext = { styles, numbering: copyNumbering, notes: [] }
      const copy = box.copy && readStory(box.copy, copyContext, anchor)
      this.writer.add(story, copy?.text === story.text ? [copy] : [], 0)
    }
  }

  private inline(container: Element, target: RunTarget, isEditable: boolean): void {
    for (const child of elementsOf(container)) {
      const name = child.localName ?? ''
      if (isWord(child, 'r')) readRun(child, target, isEditable)
      else if (isWord(child, 'sdt'))
        this.inline(contentOf(child), target, isEditable && !isLocked(child))
      else if (isWord(child, 'fldSimple'))
        this.inline(child, target, isEditable && isEditableField(attributeOf(child, 'instr') ?? ''))
      else if (isWordElement(child) && WRAPPERS.has(name)) this.inline(child, target, isEditable)
      else if (name === 'AlternateContent')
        this.inline(alternatives(child).chosen ?? child, target, isEditable)
      else if (name === 'oMath' || name === 'oMathPara')
        target.writer.made(formulaText(child), container)
    }
  }
}

/** Rows of a table or cells of a row, also inside content controls and the like; deleted ones are left out. */
function rowsOf(container: Element, name: 'tr' | 'tc'): Element[] {
  return elementsOf(container).flatMap((child) => {
    if (isWord(child, name)) return [child]
    if (isWord(child, 'sdt')) return rowsOf(contentOf(child), name)
    return isWordElement(child) && WRAPPERS.has(child.localName ?? '') ? rowsOf(child, name) : []
  })
}

function contentOf(control: Element): Element {
  return childOf(control, 'sdtContent') ?? control
}

/** A content control that must not be edited, or whose content is taken from elsewhere when the file is opened. */
function isLocked(control: Element): boolean {
  const properties = childOf(control, 'sdtPr')
  const lock = settingOf(properties, 'lock') ?? ''
  return /contentLocked$/iu.test(lock) || childOf(properties, 'dataBinding') !== undefined
}

/** The letters and signs of a formula in a row. */
function formulaText(formula: Element): string {
  return elementsOf(formula)
    .map((child) => (child.localName === 't' ? (child.textContent ?? '') : formulaText(child)))
    .join('')
}

/** The elements of a part that have an id, by it. */
export function byId(root: Element | undefined): ReadonlyMap<string, Element> {
  const elements = root === undefined ? [] : elementsOf(root).filter(isElement)
  return new Map(elements.map((element) => [attributeOf(element, 'id') ?? '', element]))
}
