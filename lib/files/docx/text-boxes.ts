import type { Element, Node } from '@xmldom/xmldom'
import { isWord } from './word-names'
import { elementsOf } from './xml'

/** The content of a text box (`<w:txbxContent>`), and the copy that programs read which do not know its shape. */
export interface TextBox {
  readonly content: Element
  readonly copy: Element | undefined
}

/** The text boxes in a drawing, picture or choice of both; those inside another box are left to it. */
export function textBoxesIn(element: Element): TextBox[] {
  if (isWord(element, 'txbxContent')) return [{ content: element, copy: undefined }]
  if (element.localName !== 'AlternateContent') return elementsOf(element).flatMap(textBoxesIn)
  const { chosen, others } = alternatives(element)
  const boxes = chosen === undefined ? [] : elementsOf(chosen).flatMap(textBoxesIn)
  const copies = others.map((other) => elementsOf(other).flatMap(textBoxesIn))
  const twins = copies.find((list) => list.length === boxes.length)
  if (boxes.length === 0) return copies.find((list) => list.length > 0) ?? []
  return boxes.map(({ content }, index) => ({ content, copy: twins?.[index]?.content }))
}

/** The children of `<mc:AlternateContent>`: the one that is shown, and those for other programs. */
export function alternatives(element: Element): {
  readonly chosen: Element | undefined
  readonly others: readonly Element[]
} {
  const [chosen, ...others] = elementsOf(element)
  return { chosen, others }
}

/** Whether an element holds text that is shown, at whatever depth. */
export function holdsText(node: Node): boolean {
  return elementsOf(node).some(
    (child) =>
      !isWord(child, 'del') &&
      !isWord(child, 'moveFrom') &&
      ((isWord(child, 't') && child.textContent !== '') || holdsText(child)),
  )
}
