// @ts-check
/** @typedef {import('../harness.ts').Lab} Lab */

/** The lines of the page's draft; a line with tabs is a row of a table. @type {readonly string[]} */
export const lines = JSON.parse(document.querySelector('#draft')?.textContent ?? '').lines

/** What the variant of this fake is called, such as `pending`; empty for the plain one. */
export const variant = document.documentElement.dataset.variant ?? ''

/**
 * A new element.
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {readonly (Node | string)[]} [content]
 */
export function make(tag, attributes = {}, content = []) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  element.append(...content)
  return element
}

/**
 * A canvas with the lines painted on it, as much as it has room for.
 * @param {readonly string[]} painted
 */
export function paint(painted) {
  const canvas = document.createElement('canvas')
  canvas.width = 800
  canvas.height = 600
  const context = canvas.getContext('2d')
  for (const [index, line] of painted.entries()) context?.fillText(line, 20, 24 * (index + 1))
  return canvas
}

/** Tells the test that the page is ready. @param {Lab} lab */
export function expose(lab) {
  globalThis.lab = lab
}
