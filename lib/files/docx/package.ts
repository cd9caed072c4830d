import type { Element } from '@xmldom/xmldom'
import { FileError } from '../file-fault'
import { type Parts, unpack } from './container'
import { attributeOf, elementsOf, parseXml, type XmlPart } from './xml'

export const CONTENT_TYPES = '[Content_Types].xml'

/** The last word of a relationship's type: `officeDocument`, `comments`, `header`, … */
interface Relation {
  readonly id: string
  readonly kind: string
  /** The name of the part it leads to; `undefined` for what lies outside of the package. */
  readonly target: string | undefined
}

/** An opened Word package. Parts are parsed once, when they are first asked for. */
export class WordPackage {
  private readonly parsed = new Map<string, XmlPart>()

  private constructor(
    readonly parts: Parts,
    /** The name of the main document part, usually `word/document.xml`. */
    readonly mainName: string,
  ) {}

  /** Throws `FileError` for what is no Word document. */
  static open(bytes: Uint8Array): WordPackage {
    const parts = unpack(bytes)
    if (parts[CONTENT_TYPES] === undefined) throw new FileError('not-docx')
    const main = readRelations(parts, '').find(({ kind }) => kind === 'officeDocument')?.target
    if (main === undefined || parts[main] === undefined) throw new FileError('not-docx')
    const opened = new WordPackage(parts, main)
    if (opened.main.root.localName !== 'document') throw new FileError('not-docx')
    return opened
  }

  get main(): XmlPart {
    return this.part(this.mainName)
  }

  has(name: string): boolean {
    return this.parts[name] !== undefined
  }

  /** A part that is there. Throws `FileError`. */
  part(name: string): XmlPart {
    const known = this.parsed.get(name)
    if (known !== undefined) return known
    const bytes = this.parts[name]
    if (bytes === undefined) throw new FileError('broken')
    const part = parseXml(bytes)
    this.parsed.set(name, part)
    return part
  }

  /** Every part that has been parsed so far. */
  opened(): readonly (readonly [name: string, part: XmlPart])[] {
    return [...this.parsed]
  }

  /** The main part's relations. */
  relations(): readonly Relation[] {
    return readRelations(this.parts, this.mainName)
  }

  /** The part that the main part names as its `styles`, `numbering`, `comments`, …, if it is there. */
  related(kind: string): XmlPart | undefined {
    const target = this.relations().find((relation) => relation.kind === kind)?.target
    return target !== undefined && this.has(target) ? this.part(target) : undefined
  }
}

/** Where the relations of a part stand; those of the package itself for an empty name. */
export function relationsName(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function readRelations(parts: Parts, source: string): Relation[] {
  const bytes = parts[relationsName(source)]
  if (bytes === undefined) return []
  return elementsOf(parseXml(bytes).root).map((element) => readRelation(element, source))
}

function readRelation(element: Element, source: string): Relation {
  const type = attributeOf(element, 'Type') ?? ''
  const target = attributeOf(element, 'Target')
  const isOutside = attributeOf(element, 'TargetMode') === 'External'
  return {
    id: attributeOf(element, 'Id') ?? '',
    kind: type.slice(type.lastIndexOf('/') + 1),
    target: target === undefined || isOutside ? undefined : resolve(source, target),
  }
}

/** A part's name from a reference that stands in another part. */
function resolve(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1)
  const steps: string[] = [...base]
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
