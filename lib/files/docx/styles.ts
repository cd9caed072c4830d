import type { Element } from '@xmldom/xmldom'
import { isWord } from './word-names'
import { attributeOf, childOf, elementsOf, settingOf } from './xml'

/** Which list a paragraph belongs to, and at which level (from 0). What is not said is `undefined`. */
export interface NumberReference {
  readonly list: string | undefined
  readonly level: number | undefined
}

/** The numbering that paragraph styles bring with them. */
export class Styles {
  private readonly styles = new Map<string, Element>()
  private readonly defaultStyle: string | undefined

  /** @param root `<w:styles>`, if the document has any */
  constructor(root: Element | undefined) {
    for (const style of root === undefined ? [] : elementsOf(root)) {
      if (!isWord(style, 'style') || attributeOf(style, 'type') !== 'paragraph') continue
      const id = attributeOf(style, 'styleId') ?? ''
      this.styles.set(id, style)
      if (/^(?:1|true|on)$/u.test(attributeOf(style, 'default') ?? '')) this.defaultStyle = id
    }
  }

  /** What a paragraph's properties come to, with what its style and the styles beneath that say. */
  numberOf(properties: Element | undefined): NumberReference & { readonly style: string } {
    const style = settingOf(properties, 'pStyle') ?? this.defaultStyle ?? ''
    const own = readReference(properties)
    const inherited = this.inherited(style)
    return {
      style,
      list: own.list ?? inherited.list,
      level: own.level ?? (own.list === undefined ? inherited.level : undefined),
    }
  }

  private inherited(style: string): NumberReference {
    const seen = new Set<string>()
    let list: string | undefined
    let level: number | undefined
    for (let id: string | undefined = style; id !== undefined && !seen.has(id); ) {
      seen.add(id)
      const definition = this.styles.get(id)
      const reference = readReference(childOf(definition, 'pPr'))
      list ??= reference.list
      level ??= reference.level
      if (list !== undefined) break
      id = settingOf(definition, 'basedOn')
    }
    return { list, level }
  }
}

function readReference(properties: Element | undefined): NumberReference {
  const numbering = childOf(properties, 'numPr')
  const level = settingOf(numbering, 'ilvl')
  return {
    list: settingOf(numbering, 'numId'),
    level: level === undefined ? undefined : Number(level),
  }
}
