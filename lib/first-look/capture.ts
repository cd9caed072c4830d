import type { DrawnElement } from './drawn'

/** Cards beyond these do not fit the popup. */
const CARDS = 4
const CARD = '[data-finding]'
/** The most that a browser gives a popup, in CSS pixels. */
const HEIGHT = 600

/** What an element is found by: only what React draws may be. */
const NAMES = new Set(['id', 'for', 'data-finding', 'data-status', 'data-action'])

/** Takes down what is seen of an element as it is drawn now, with its first cards. */
export function capture(element: Element): DrawnElement {
  const { top } = element.getBoundingClientRect()
  const cards = [...element.querySelectorAll(CARD)].filter(
    (card, place) => place >= CARDS || card.getBoundingClientRect().top - top > HEIGHT,
  )
  const left = new Set<Node>(cards)
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
