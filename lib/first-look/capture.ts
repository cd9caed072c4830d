import type { DrawnElement } from './drawn'

/** Cards beyond these do not fit the popup, which is at most 600 pixels high. */
const CARDS = 4
const CARD = '[data-finding]'

/** What an element is found by: only what React draws may be. */
const NAMES = new Set(['id', 'for', 'data-finding', 'data-status', 'data-action'])

/** Takes down an element as it is drawn now, with its first cards. */
export function capture(element: Element): DrawnElement {
  const cards = [...element.querySelectorAll(CARD)]
  const left = new Set<Node>(cards.slice(CARDS))
  const take = (node: Element): DrawnElement => [
    node.localName,
    Object.fromEntries(attributesOf(node)),
    [...node.childNodes]
      .filter((child) => !left.has(child))
      .map((child) => (child instanceof Element ? take(child) : (child.textContent ?? ''))),
  ]
  return take(element)
}

function attributesOf(element: Element): [string, string][] {
  const kept = [...element.attributes]
    .filter(({ name }) => !NAMES.has(name))
    .map(({ name, value }): [string, string] => [name, value])
  // What is chosen is no attribute.
  if (element instanceof HTMLOptionElement && element.selected) kept.push(['selected', ''])
  return kept
}
