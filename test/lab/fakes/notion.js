// @ts-check
// Notion: leaves in one editable root; what lies far below is not there before one scrolls to it, and nothing
// says so.
import { expose, lines, make } from './fake.js'

const LOADED = 6

/** @param {string} text @param {number} index */
function blockOf(text, index) {
  const leaf = make(
    'div',
    { 'data-content-editable-leaf': 'true', spellcheck: 'true', placeholder: ' ' },
    [text],
  )
  const type = index === 0 ? 'page' : 'text'
  return make(
    'div',
    { class: `notion-selectable notion-${type}-block`, 'data-block-id': `b${index}` },
    [make('div', { contenteditable: 'false', style: 'user-select: none; width: 0' }, ['⋮⋮']), leaf],
  )
}

const content = make('div', { class: 'notion-page-content' }, lines.slice(0, LOADED).map(blockOf))
const root = make('div', { 'data-content-editable-root': 'true', contenteditable: 'true' }, [
  content,
])
const scroller = make('div', { class: 'notion-scroller vertical' }, [root])
scroller.style.cssText = 'height: 260px; overflow: auto'
document.body.append(make('div', { class: 'notion-app-inner' }, [scroller]))
scroller.addEventListener('scroll', () => {
  const { length } = content.children
  content.append(...lines.slice(length).map((text, index) => blockOf(text, length + index)))
})

expose({
  getText: () =>
    [...content.querySelectorAll('[data-content-editable-leaf]')]
      .map((leaf) => leaf.textContent)
      .join('\n'),
  undo: () => undefined,
  content: () => content,
})
