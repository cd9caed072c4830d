import type { Element } from '@xmldom/xmldom'
import { attributeOf } from './xml'

interface Field {
  instruction: string
  isSeparated: boolean
}

/** The fields that are open at a place of a story. They may nest, and go on over paragraphs. */
export class Fields {
  private readonly open: Field[] = []

  /** Takes in a `<w:fldChar>`. */
  mark(element: Element): void {
    const top = this.open.at(-1)
    switch (attributeOf(element, 'fldCharType')) {
      case 'begin':
        this.open.push({ instruction: '', isSeparated: false })
        break
      case 'separate':
        if (top !== undefined) top.isSeparated = true
        break
      case 'end':
        this.open.pop()
        break
    }
  }

  /** Takes in a `<w:instrText>`. */
  instruct(text: string): void {
    const top = this.open.at(-1)
    if (top !== undefined) top.instruction += text
  }

  /** Whether what stands here tells a field what to do, and is not shown. */
  get isInstruction(): boolean {
    return this.open.some(({ isSeparated }) => !isSeparated)
  }

  /** Whether what stands here is the user's own: the result of other fields is made anew by Word. */
  get isEditable(): boolean {
    return this.open.every(({ instruction }) => isEditableField(instruction))
  }
}

/** Whether the result of a field with this instruction is text of the user's own. */
export function isEditableField(instruction: string): boolean {
  return /^\s*(?:HYPERLINK|FORMTEXT)\b/iu.test(instruction)
}
