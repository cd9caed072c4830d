import { strToU8 } from 'fflate'
import type { Comment } from './comment'
import { CONTENT_TYPES, relationsName, type WordPackage } from './package'
import type { Reviser } from './track-change'
import { WordMaker } from './word-names'
import { attributeOf, elementsOf, parseXml, serializeXml, type XmlPart } from './xml'

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The comments of a document: those that are there stay, ours come after them. */
export class CommentsPart {
  private readonly name: string
  private readonly part: XmlPart
  private readonly isNew: boolean

  constructor(
    private readonly opened: WordPackage,
    private readonly reviser: Reviser,
  ) {
    const existing = opened.relations().find(({ kind }) => kind === 'comments')?.target
    this.isNew = existing === undefined || !opened.has(existing)
    this.name = existing ?? freeName(opened)
    this.part = this.isNew ? emptyPart(opened) : opened.part(this.name)
  }

  add(id: string, { lines }: Comment): void {
    const maker = new WordMaker(this.part.root)
    const { author, date } = this.reviser
    const paragraphs = lines.map((line, index) => {
      const sign = index === 0 ? [maker.make('r', {}, maker.make('annotationRef'))] : []
      return maker.make('p', {}, ...sign, maker.make('r', {}, maker.text(line)))
    })
    const attributes = { id, author, date, initials: [...author][0] ?? '' }
    this.part.root.appendChild(maker.make('comment', attributes, ...paragraphs))
  }

  /** The parts that it takes to have the comments in the package, by their names. */
  parts(): Record<string, Uint8Array> {
    const own = { [this.name]: serializeXml(this.part) }
    return this.isNew ? { ...own, ...this.announcement() } : own
  }

  private announcement(): Record<string, Uint8Array> {
    const { opened, name } = this
    const relations = relationsName(opened.mainName)
    return {
      [CONTENT_TYPES]: appended(opened.parts[CONTENT_TYPES], 'Override', {
        PartName: `/${name}`,
        ContentType: CONTENT_TYPE,
      }),
      [relations]: appended(
        opened.parts[relations] ??
          strToU8(`${DECLARATION}<Relationships xmlns="${RELATIONS}"></Relationships>`),
        'Relationship',
        {
          Id: freeRelation(opened),
          Type: relationType(opened),
          Target: `/${name}`,
        },
      ),
    }
  }
}

function freeName(opened: WordPackage): string {
  const folder = opened.mainName.slice(0, opened.mainName.lastIndexOf('/') + 1)
  for (let number = 0; ; number += 1) {
    const name = `${folder}comments${number === 0 ? '' : number}.xml`
    if (!opened.has(name)) return name
  }
}

function freeRelation(opened: WordPackage): string {
  const taken = new Set(opened.relations().map(({ id }) => id))
  for (let number = 1; ; number += 1) {
    const id = `rIdGaojian${number}`
    if (!taken.has(id)) return id
  }
}

function relationType({ main }: WordPackage): string {
  const isStrict = main.root.namespaceURI?.startsWith('http://purl.oclc.org/') === true
  return isStrict
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships/comments'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
}

function emptyPart({ main }: WordPackage): XmlPart {
  const { namespaceURI } = main.root
  return parseXml(strToU8(`${DECLARATION}<w:comments xmlns:w="${namespaceURI}"></w:comments>`))
}

/** A part with one more element under its root. */
function appended(
  bytes: Uint8Array | undefined,
  name: string,
  attributes: Readonly<Record<string, string>>,
): Uint8Array {
  const part = parseXml(bytes ?? new Uint8Array())
  const { prefix, namespaceURI } = part.root
  const element = part.document.createElementNS(namespaceURI, prefix ? `${prefix}:${name}` : name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
  part.root.appendChild(element)
  return serializeXml(part)
}

/** A number that no comment, insertion or deletion of these parts has, and those after it. */
export function idsAfter(parts: readonly XmlPart[]): () => string {
  let last = 0
  for (const { root } of parts) last = Math.max(last, largestId(root))
  return () => {
    last += 1
    return String(last)
  }
}

function largestId(root: XmlPart['root']): number {
  let largest = 0
  const open = [root]
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    const id = Number(attributeOf(element, 'id'))
    // Larger ones are no count, and leave no room after them.
    if (Number.isInteger(id) && id < 2 ** 30) largest = Math.max(largest, id)
    open.push(...elementsOf(element))
  }
  return largest
}
