import type { Element } from '@xmldom/xmldom'
import { type Change, modelOf } from './change'
import type { Runs } from './runs'
import { isWord, WordMaker } from './word-names'
import { childOf, elementsOf, isElement } from './xml'

/** Who makes changes and comments, when, and under which next number. */
export interface Reviser {
  readonly author: string
  /** `2026-01-31T08:00:00Z` */
  readonly date: string
  nextId(): string
}

/**
 * Writes a change as `<w:del>` and `<w:ins>`: what goes keeps its formatting, what comes takes it over. The text must
 * be split at both ends of the change (and of its model) before.
 */
export function trackChange(runs: Runs, change: Change, reviser: Reviser): void {
  const model = modelOf(runs, change)
  const models = runs.runsIn(model.start, model.end)
  const last = models.at(-1)
  if (last === undefined) return
  const inserted = change.replacement === '' ? undefined : insertion(last, change, reviser)
  const isDeleting = change.end > change.start
  const deleted = isDeleting ? models.map((run) => wrapDeleted(run, reviser)) : []
  if (inserted === undefined) return
  const place = deleted.at(-1) ?? last
  if (model.isAfter) insertOutside(inserted, place, place, reviser)
  else insertOutside(inserted, place, place.nextSibling as Element | null, reviser)
}

function insertion(model: Element, { replacement }: Change, reviser: Reviser): Element {
  const maker = new WordMaker(model)
  const properties = childOf(model, 'rPr')?.cloneNode(true) as Element | undefined
  const earlier = childOf(properties, 'rPrChange')
  if (earlier !== undefined) properties?.removeChild(earlier)
  const run = maker.make('r', {}, ...(properties === undefined ? [] : [properties]))
  for (const part of replacement.split(/([\n\t])/u)) {
    if (part === '\n') run.appendChild(maker.make('br'))
    else if (part === '\t') run.appendChild(maker.make('tab'))
    else if (part !== '') run.appendChild(maker.text(withoutControls(part)))
  }
  return maker.make('ins', attributes(reviser), run)
}

/** What XML cannot hold. */
function withoutControls(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  return text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, '').toWellFormed()
}

function wrapDeleted(run: Element, reviser: Reviser): Element {
  const maker = new WordMaker(run)
  for (const child of elementsOf(run)) {
    if (isWord(child, 't')) run.replaceChild(maker.text(child.textContent ?? '', 'delText'), child)
  }
  const deletion = maker.make('del', attributes(reviser))
  run.parentNode?.replaceChild(deletion, run)
  deletion.appendChild(run)
  return deletion
}

/**
 * Puts an insertion before `next`. Inside somebody else's insertion it would count as theirs: that one is parted in
 * two around it.
 */
function insertOutside(
  inserted: Element,
  place: Element,
  next: Element | null,
  reviser: Reviser,
): void {
  const parent = place.parentNode
  if (!isElement(parent)) return
  if (!isWord(parent, 'ins') && !isWord(parent, 'moveTo')) {
    parent.insertBefore(inserted, next)
    return
  }
  const rest = parent.cloneNode(false) as Element
  setId(rest, reviser)
  for (let node = next as Element['firstChild']; node !== null; ) {
    const following = node.nextSibling
    rest.appendChild(node)
    node = following
  }
  parent.parentNode?.insertBefore(inserted, parent.nextSibling)
  if (rest.firstChild !== null) parent.parentNode?.insertBefore(rest, inserted.nextSibling)
  if (parent.firstChild === null) parent.parentNode?.removeChild(parent)
}

function setId(element: Element, reviser: Reviser): void {
  const name = element.prefix ? `${element.prefix}:id` : 'id'
  element.setAttributeNS(element.namespaceURI, name, reviser.nextId())
}

function attributes({ author, date, nextId }: Reviser): Record<string, string> {
  return { id: nextId(), author, date }
}
