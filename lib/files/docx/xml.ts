import {
  DOMParser,
  type Document,
  type Element,
  type Node,
  onErrorStopParsing,
  XMLSerializer,
} from '@xmldom/xmldom'
import { strFromU8, strToU8 } from 'fflate'
import { decodeText } from '../decode-text'
import { FileError } from '../file-fault'

/** An XML part of the package. `prolog` is all that stands before its root element, kept as it is. */
export interface XmlPart {
  readonly prolog: string
  readonly document: Document
  readonly root: Element
}

/** Parses a part. Throws `FileError`: no part of a document has a reason for a document type declaration. */
export function parseXml(bytes: Uint8Array): XmlPart {
  const source = bytes[0] === 0x3c ? strFromU8(bytes) : decodeText(bytes)
  if (/<!(?:DOCTYPE|ENTITY)/iu.test(source)) throw new FileError('hostile')
  const start = source.search(/<[\p{L}_]/u)
  if (start === -1) throw new FileError('broken')
  try {
    const parser = new DOMParser({ locator: false, onError: onErrorStopParsing })
    const document = parser.parseFromString(source.slice(start), 'text/xml')
    const root = document.documentElement
    if (root === null) throw new FileError('broken')
    return { prolog: source.slice(0, start), document, root }
  } catch (error) {
    throw error instanceof FileError ? error : new FileError('broken')
  }
}

/** The part as UTF-8, whatever it came in. */
export function serializeXml({ prolog, document }: XmlPart): Uint8Array {
  const declared = prolog.replace(/encoding=(["'])[^"']*\1/u, 'encoding="UTF-8"')
  return strToU8(declared + new XMLSerializer().serializeToString(document))
}

/** The child elements of a node, as they are now. */
export function elementsOf(node: Node): Element[] {
  const elements: Element[] = []
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (isElement(child)) elements.push(child)
  }
  return elements
}

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1
}

/** The first child element with a local name, in whatever namespace. */
export function childOf(node: Node | undefined, name: string): Element | undefined {
  for (let child = node?.firstChild ?? null; child !== null; child = child.nextSibling) {
    if (isElement(child) && child.localName === name) return child
  }
  return undefined
}

/** An attribute by its local name, in whatever namespace: `w:val`, `r:id`, `Id`. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  if (element === undefined) return undefined
  for (let index = 0; index < element.attributes.length; index += 1) {
    const attribute = element.attributes.item(index)
    if (attribute?.localName === name) return attribute.value
  }
  return undefined
}

/** The value of a child’s `w:val`. */
export function settingOf(node: Node | undefined, name: string): string | undefined {
  return attributeOf(childOf(node, name), 'val')
}

/** Whether a switch such as `<w:vanish/>` is there and not turned off. */
export function isOn(node: Node | undefined, name: string): boolean {
  const child = childOf(node, name)
  if (child === undefined) return false
  return !['0', 'false', 'off', 'none'].includes(attributeOf(child, 'val') ?? '1')
}
