import type { Element, Node } from '@xmldom/xmldom'
import { isElement } from './xml'

/** The two namespaces of WordprocessingML: what every program writes, and the “strict” one. */
const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
])

/** Whether an element is Word's element of this name (`p`, `r`, `t`, …), whatever its prefix. */
export function isWord(element: Element, name: string): boolean {
  return element.localName === name && isWordElement(element)
}

export function isWordElement({ namespaceURI }: Element): boolean {
  return namespaceURI !== null && WORD.has(namespaceURI)
}

/** The nearest element around a node that is Word's element of this name. */
export function wordAncestor(node: Node, name: string): Element | undefined {
  for (let above = node.parentNode; above !== null; above = above.parentNode) {
    if (isElement(above) && isWord(above, name)) return above
  }
  return undefined
}

/** Makes Word elements with the namespace and prefix of an element that is there already. */
export class WordMaker {
  constructor(private readonly model: Element) {}

  /** An element with attributes of Word's namespace, and children. */
  make(
    name: string,
    attributes: Readonly<Record<string, string>> = {},
    ...children: readonly Node[]
  ): Element {
    const { namespaceURI, prefix, ownerDocument } = this.model
    const qualified = (local: string) => (prefix ? `${prefix}:${local}` : local)
    const element = (ownerDocument as NonNullable<typeof ownerDocument>).createElementNS(
      namespaceURI,
      qualified(name),
    )
    for (const [local, value] of Object.entries(attributes)) {
      if (local.startsWith('xml:')) element.setAttribute(local, value)
      else element.setAttributeNS(namespaceURI, qualified(local), value)
    }
    for (const child of children) element.appendChild(child)
    return element
  }

  /** `<w:t>` (or another element) with text whose spaces hold. */
  text(value: string, name = 't'): Element {
    const { ownerDocument } = this.model
    const node = (ownerDocument as NonNullable<typeof ownerDocument>).createTextNode(value)
    return this.make(name, { 'xml:space': 'preserve' }, node)
  }
}
