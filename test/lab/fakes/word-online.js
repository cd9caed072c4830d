// @ts-check
// Word Online: `WordEditor` automation holds the whole text; the element that takes the input is empty, and
// the pages are rendered as paragraphs beside it, near the viewport only.
import { expose, lines, make } from './fake.js'

const RENDERED = 5

/** @type {string[]} */
let paragraphs = [...lines]
/** @type {string[][]} */
const history = []
/** @type {string[] | undefined} what an open transaction started from */
let before

const page = make('div', { id: 'WACViewPanel', style: 'width: 700px; min-height: 300px' })
function render() {
  page.replaceChildren(
    ...paragraphs
      .slice(0, RENDERED)
      .map((text) =>
        make('p', { class: 'Paragraph' }, [make('span', { class: 'TextRun' }, [text])]),
      ),
  )
}
render()
const proxy = make('div', {
  id: 'WACViewPanel_EditingElement',
  contenteditable: 'true',
  role: 'textbox',
  style: 'position: absolute; left: 20px; top: 20px; width: 700px; height: 20px; outline: none',
})
document.body.append(page, proxy)

const body = {
  type: 0,
  get text() {
    return paragraphs.join('\r')
  },
  paragraphs: {
    length: () => paragraphs.length,
    getFirst: () => paragraph(0),
  },
  /** @param {number} location 1 is the start, 2 the end */
  getRange: (location) =>
    location === 2 ? range(body.text.length, body.text.length) : range(0, 0),
}

/** @param {number} index */
const startOf = (index) =>
  paragraphs.slice(0, index).reduce((sum, text) => sum + text.length + 1, 0)

/** @param {number} index @returns {object} */
function paragraph(index) {
  const none = { length: () => 0 }
  return {
    get text() {
      return paragraphs[index]
    },
    uniqueLocalId: `paragraph-${index}`,
    ...{
      fields: none,
      contentControls: none,
      inlinePictures: none,
      footnotes: none,
      endnotes: none,
    },
    parentContentControlOrNullObject: { isNullObject: true },
    getNext() {
      if (index + 1 >= paragraphs.length) throw new Error('ItemNotFound')
      return paragraph(index + 1)
    },
    /** @param {number} location */
    getRange: (location) => {
      const start = startOf(index)
      const end = start + (paragraphs[index]?.length ?? 0)
      return location === 1
        ? range(start, start)
        : location === 2
          ? range(end, end)
          : range(start, end)
    },
    /** @param {number} offset @param {number} length */
    getSubrange: (offset, length) =>
      range(startOf(index) + offset, startOf(index) + offset + length),
  }
}

let selection = { start: 0, end: 0 }

/** @param {number} start @param {number} end @returns {object} */
function range(start, end) {
  return {
    start,
    end,
    parentBody: body,
    isEmpty: start === end,
    get text() {
      return body.text.slice(start, end)
    },
    /** @param {number} location */
    getRange: (location) => (location === 2 ? range(end, end) : range(start, start)),
    /** @param {{ start: number, end: number }} other */
    expandTo: (other) => range(Math.min(start, other.start), Math.max(end, other.end)),
    /** @param {string} text @param {number} location 4 replaces */
    insertText(text, location) {
      if (location !== 4) throw new Error('InvalidArgument')
      if (!before) history.push([...paragraphs])
      paragraphs = (body.text.slice(0, start) + text + body.text.slice(end)).split('\r')
      render()
      return range(start, start + text.length)
    },
    select() {
      selection = { start, end }
    },
  }
}

class AutomationTransaction {
  constructor() {
    before = [...paragraphs]
  }
  dispose() {
    if (before) history.push(before)
    before = undefined
  }
}

Object.assign(globalThis, {
  WordEditor: {
    Extension: {
      AutomationUtility: {
        getDocument: () => ({
          changeTrackingMode: 0,
          body,
          getSelection: () => range(selection.start, selection.end),
        }),
      },
      AutomationTransaction,
    },
  },
})

expose({
  getText: () => paragraphs.join('\n'),
  undo: () => {
    paragraphs = history.pop() ?? paragraphs
    render()
  },
  content: () => page,
  selected: () => selection,
})
