import { type ElementRole, isOutOfFlow, roleOf } from './element-role'
import { BEFORE, type LineWriter } from './line-writer'
import { type WhiteSpace, whiteSpaceOf, writeTextNode } from './write-text-node'

/** An element that has been entered and not yet left. */
interface Frame {
  readonly element: Element
  readonly style: CSSStyleDeclaration
  readonly role: ElementRole
  readonly display: string
  /** `LineWriter.written` when it was entered. */
  readonly written: number
  readonly editable: boolean
  /** No block has been entered inside it. */
  leaf: boolean
  cells: number
  /** Read once per element that holds text; `hidden` for `visibility: hidden`. */
  text?: WhiteSpace | 'hidden'
}

/** Writes an element's content into `writer`. Iterative: a page may nest deeper than the call stack. */
export function writeElement(writer: LineWriter, root: HTMLElement): void {
  const style = getComputedStyle(root)
  const stack: Frame[] = [frameOf(writer, root, style, 'block', root.isContentEditable)]
  let node = root.firstChild
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (!node) {
      stack.pop()
      if (stack.length > 0) leave(writer, frame)
      node = frame.element.nextSibling
      continue
    }
    if (node.nodeType === Node.TEXT_NODE) writeText(writer, frame, node as Text)
    const entered: Frame | undefined =
      node.nodeType === Node.ELEMENT_NODE ? enter(writer, stack, node as Element) : undefined
    if (entered) stack.push(entered)
    node = entered ? entered.element.firstChild : node.nextSibling
  }
}

function frameOf(
  writer: LineWriter,
  element: Element,
  style: CSSStyleDeclaration,
  role: ElementRole,
  editable: boolean,
): Frame {
  const { display } = style
  return { element, style, role, display, written: writer.written, editable, leaf: true, cells: 0 }
}

function writeText(writer: LineWriter, frame: Frame, node: Text): void {
  frame.text ??= frame.style.visibility === 'visible' ? whiteSpaceOf(frame.style) : 'hidden'
  if (frame.text !== 'hidden') writeTextNode(writer, node, frame.text)
}

/** Writes what comes before an element's content; `undefined` when its content is not to be read. */
function enter(writer: LineWriter, stack: readonly Frame[], element: Element): Frame | undefined {
  const parent = stack.at(-1) as Frame
  const style = getComputedStyle(element)
  let role = roleOf(element, style, parent.display)
  if (role === 'skip') return undefined
  if (role === 'break') writer.break(element)
  if (role === 'embed') writer.begin(element, BEFORE)
  if (role === 'break' || role === 'embed') return undefined
  if (parent.role === 'atom') role = 'atom'
  if (role === 'cell' && parent.role !== 'row') role = 'block'
  if (role === 'cell') enterCell(writer, parent, element)
  if (role === 'block' || role === 'row') {
    writer.startBlock()
    for (let at = stack.length - 1; at >= 0 && stack[at]?.leaf; at -= 1) {
      ;(stack[at] as Frame).leaf = false
    }
  }
  const attribute = element.getAttribute('contenteditable')
  const editable = attribute === null ? parent.editable : attribute !== 'false'
  return frameOf(writer, element, style, role, editable)
}

/** Cells of a row stand on one line with a tab between them, whatever blocks they hold. */
function enterCell(writer: LineWriter, row: Frame, cell: Element): void {
  if (row.cells > 0) {
    if (writer.written === row.written) writer.begin(row.element, 0)
    writer.tab(cell)
  }
  row.cells += 1
}

function leave(writer: LineWriter, frame: Frame): void {
  if (frame.role !== 'block' && frame.role !== 'row') return
  if (isBlankParagraph(writer, frame)) writer.break(frame.element, 0)
  writer.endBlock()
}

/** An empty paragraph is a blank line of the draft, although without a filler it has no height. */
function isBlankParagraph(writer: LineWriter, { element, role, style, ...frame }: Frame): boolean {
  if (role !== 'block' || !frame.leaf || !frame.editable || frame.written !== writer.written)
    return false
  return element.tagName !== 'HR' && !isOutOfFlow(style)
}
