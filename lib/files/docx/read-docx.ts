import type { Element } from '@xmldom/xmldom'
import { FileError } from '../file-fault'
import { Numbering } from './numbering'
import { WordPackage } from './package'
import type { NoteReference } from './read-run'
import { byId, readStory, type StoryContext } from './read-story'
import { type Story, StoryWriter } from './story'
import { Styles } from './styles'
import { isWord } from './word-names'
import { attributeOf, childOf, elementsOf, isElement } from './xml'

/** An opened Word document: its whole text with the way back into its parts. */
export interface WordDocument extends Story {
  readonly package: WordPackage
}

/**
 * Reads a `.docx`: the body, then footnotes and endnotes in the order of their references, then headers and footers,
 * each different one once. Throws `FileError`.
 */
export function readDocx(bytes: Uint8Array): WordDocument {
  const opened = WordPackage.open(bytes)
  const body = childOf(opened.main.root, 'body')
  if (body === undefined) throw new FileError('broken')
  const context: StoryContext = {
    styles: new Styles(opened.related('styles')?.root),
    numbering: new Numbering(opened.related('numbering')?.root),
    notes: [],
  }
  const writer = new StoryWriter(undefined)
  writer.add(readStory(body, context, undefined), [], 0)
  addNotes(writer, opened, context)
  addMargins(writer, opened, context, body)
  return { ...writer.finish(), package: opened }
}

function addNotes(writer: StoryWriter, opened: WordPackage, context: StoryContext): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    const notes = byId(opened.related(`${kind}s`)?.root)
    // A note may hold references of its own, which are not followed.
    const references: readonly NoteReference[] = [...context.notes]
    let isFirst = true
    for (const { id, run } of references.filter((reference) => reference.kind === kind)) {
      const note = notes.get(id)
      if (note === undefined) continue
      const story = readStory(note, { ...context, notes: [] }, anchorOf(run))
      writer.add(story, [], isFirst ? 1 : 0)
      isFirst = false
    }
  }
}

/** A reference inside a text box hangs where the box hangs. */
function anchorOf(run: Element): Element {
  let anchor = run
  for (let above = run.parentNode; above !== null; above = above.parentNode) {
    if (isElement(above) && isWord(above, 'r')) anchor = above
  }
  return anchor
}

/** Headers and footers in the order of the sections. What several of them say alike is read once. */
function addMargins(
  writer: StoryWriter,
  opened: WordPackage,
  context: StoryContext,
  body: Element,
): void {
  const anchor = firstParagraph(body)
  const targets = new Map(opened.relations().map(({ id, target }) => [id, target]))
  for (const kind of ['headerReference', 'footerReference']) {
    const names = new Set(
      findAll(body, kind).map((reference) => targets.get(attributeOf(reference, 'id') ?? '')),
    )
    const stories: Story[] = []
    for (const name of names) {
      if (name === undefined || !opened.has(name)) continue
      stories.push(readStory(opened.part(name).root, { ...context, notes: [] }, anchor))
    }
    for (const [text, alike] of Map.groupBy(stories, ({ text }) => text)) {
      const [story, ...copies] = alike
      if (story !== undefined && text.trim() !== '') writer.add(story, copies, 1)
    }
  }
}

/** Where comments on headers hang. */
function firstParagraph(container: Element): Element | undefined {
  for (const child of elementsOf(container)) {
    const found = isWord(child, 'p') ? child : firstParagraph(child)
    if (found !== undefined) return found
  }
  return undefined
}

function findAll(root: Element, name: string): Element[] {
  return elementsOf(root).flatMap((child) => (isWord(child, name) ? [child] : findAll(child, name)))
}
