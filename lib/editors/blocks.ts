import { relocate } from '../page/relocate'
import { showRange } from '../page/show-range'
import { buildTextMap, type TextMap } from '../page/text-map'
import { applyToEditable } from './apply-to-editable'
import { EDITABLE } from './contenteditable'
import type { DrawnText } from './mark-keeper'
import type { ApplyOutcome, Edit, EditorAdapter } from './reading'

/** As few blocks as make a document: a title and a body in two fields of a form are two editors. */
const FEWEST = 3

/** Elements that hold paragraphs: an editable with one of them is an editor of its own. */
const PARAGRAPHS = 'p, div, li, table, blockquote, h1, h2, h3, h4, h5, h6'

/** Editors that make each paragraph editable by itself, side by side: together they are one draft. */
export const blocksAdapter: EditorAdapter = {
  source: 'contenteditable',
  singleLine: false,
  find(root) {
    const documents = new Set<HTMLElement>()
    for (const block of blocksIn(root)) {
      if (![...documents].some((document) => document.contains(block))) {
        const document = documentOf(block)
        if (document) documents.add(document)
      }
    }
    return [...documents]
  },
  read: (element) => ({ text: drawnBlocks(element).text, coverage: 'full' }),
  locate(element, { start, expected }) {
    const drawn = drawnBlocks(element)
    const found = relocate(drawn.text, expected, start)
    if (found === undefined) return 'stale'
    const range = drawn.rangeToDom(found, found + expected.length)
    return range ? showRange(range) : 'unavailable'
  },
  apply: applyToBlocks,
  drawn: drawnBlocks,
}

/** The editables of one paragraph each, in the order of the page. */
function blocksIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(EDITABLE)].filter(
    (element) => !element.querySelector(PARAGRAPHS) && !element.parentElement?.closest(EDITABLE),
  )
}

/** The nearest element around a block of which several children of one kind hold blocks. */
function documentOf(block: HTMLElement): HTMLElement | undefined {
  let child: Element = block
  for (let at = block.parentElement; at && at !== at.ownerDocument.body; at = at.parentElement) {
    const { tagName, classList } = child
    const alike = [...at.children].filter(
      (other) =>
        other.tagName === tagName &&
        (classList.length === 0 || [...classList].some((name) => other.classList.contains(name))) &&
        (other.matches(EDITABLE) || other.querySelector(EDITABLE)),
    )
    if (alike.length >= FEWEST) return at
    child = at
  }
  return undefined
}

interface Block {
  readonly element: HTMLElement
  readonly map: TextMap
  /** Where its text begins in the draft's. */
  readonly start: number
}

function readBlocks(document: HTMLElement): Block[] {
  let start = 0
  return blocksIn(document).map((element) => {
    const map = buildTextMap(element)
    const block = { element, map, start }
    start += map.text.length + 1
    return block
  })
}

function blockAt(blocks: readonly Block[], start: number, end: number): Block | undefined {
  const block = blocks.findLast((candidate) => candidate.start <= start)
  return block && end <= block.start + block.map.text.length ? block : undefined
}

function drawnBlocks(document: HTMLElement): DrawnText {
  const blocks = readBlocks(document)
  return {
    text: blocks.map(({ map }) => map.text).join('\n'),
    rangeToDom(start, end) {
      const block = blockAt(blocks, start, end)
      return block?.map.rangeToDom(start - block.start, end - block.start)
    },
  }
}

/** Applies each edit in its own block; one that reaches over several is rejected. */
async function applyToBlocks(
  document: HTMLElement,
  edits: readonly Edit[],
): Promise<readonly ApplyOutcome[]> {
  const blocks = readBlocks(document)
  const text = blocks.map(({ map }) => map.text).join('\n')
  const outcomes: ApplyOutcome[] = edits.map(() => 'stale')
  const byBlock = new Map<Block, { readonly index: number; readonly edit: Edit }[]>()
  for (const [index, edit] of edits.entries()) {
    const place = relocate(text, edit.expected, edit.start)
    if (place === undefined) continue
    const block = blockAt(blocks, place, place + edit.expected.length)
    outcomes[index] = 'rejected'
    if (!block) continue
    const start = place - block.start
    const inBlock = { ...edit, start, end: start + edit.expected.length }
    byBlock.set(block, [...(byBlock.get(block) ?? []), { index, edit: inBlock }])
  }
  for (const [{ element }, list] of byBlock) {
    const done = await applyToEditable(
      element,
      list.map(({ edit }) => edit),
    )
    for (const [at, { index }] of list.entries()) outcomes[index] = done[at] ?? 'unverified'
  }
  return outcomes
}
