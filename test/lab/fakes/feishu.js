// @ts-check
// Feishu documents: the whole text is in `PageMain.blockManager`; the DOM holds what is near the viewport, and
// each block is an editable element of its own. Blocks far down may be `pending`: their text is not there yet.
import { expose, lines, make, variant } from './fake.js'

/** How many blocks are rendered at once. */
const RENDERED = 6
const BLOCK_HEIGHT = 40
/** Blocks from here on are pending in the variant of that name. */
const LOADED = 4

let nextId = 1

/**
 * @param {string} type
 * @param {string | undefined} text
 * @param {readonly object[]} [children]
 * @param {object} [snapshot]
 */
function block(type, text, children = [], snapshot = {}) {
  const id = nextId++
  return {
    id,
    type,
    snapshot: { type, ...snapshot },
    record: { id: `record-${id}` },
    // A zone's text ends with the line feed that ends its paragraph.
    zoneState: text === undefined ? undefined : zone(text),
    children,
  }
}

/** @param {string} text */
function zone(text) {
  const end = { insert: '\n', attributes: { fixEnter: 'true' } }
  return { allText: `${text}\n`, content: { ops: [{ insert: text }, end] } }
}

/** @param {readonly string[]} rows */
function table(rows) {
  const cells = rows.map((row) => row.split('\t'))
  return block(
    'table',
    undefined,
    cells.flat().map((text) => block('table_cell', undefined, [block('text', text)])),
    {
      rows_id: rows.map((_, index) => `row-${index}`),
      columns_id: cells[0]?.map((_, at) => `c-${at}`),
    },
  )
}

const [title = '', ...rest] = lines
const rows = rest.filter((line) => line.includes('\t'))
const children = rest
  .filter((line) => !line.includes('\t'))
  .map((text, index) => {
    const isPending = variant === 'pending' && index >= LOADED
    if (isPending) return block('fallback', undefined, [], { type: 'pending' })
    return block(/^[一二三四]、/.test(text) ? 'heading1' : 'text', text)
  })
if (rows.length > 0) children.push(table(rows))
const rootBlockModel = block('page', title, children)

const list = make('div', { class: 'page-block-children' })
const container = make('div', { class: 'bear-web-x-container' }, [list])
container.style.cssText = 'height: 240px; overflow: auto; position: relative'
document.body.append(make('div', { id: 'mainBox' }, [container]))

/** @param {ReturnType<typeof block>} model */
function textElement(model) {
  const line = make('div', { class: 'ace-line' }, [
    make('span', { 'data-string': 'true' }, [model.zoneState?.allText.trimEnd() ?? '']),
    make('span', { 'data-enter': 'true' }, ['\u200b']),
  ])
  const zoneElement = make(
    'div',
    { class: 'zone-container text-editor', contenteditable: 'true' },
    [line],
  )
  const attributes = { 'data-block-id': String(model.id), 'data-record-id': model.record.id }
  return make('div', { class: `block docx-${model.type}-block`, ...attributes }, [zoneElement])
}

const models = [rootBlockModel, ...children]
const units = models.map(() => make('div', { style: `min-height: ${BLOCK_HEIGHT}px` }))
list.append(...units)

/** Renders what comes near the viewport, drops what leaves it, and leaves alone what stays. */
function render() {
  const first = Math.max(0, Math.floor(container.scrollTop / BLOCK_HEIGHT) - 1)
  for (const [index, unit] of units.entries()) {
    const isNear = index >= first && index < first + RENDERED
    if (unit.dataset.near === String(isNear)) continue
    unit.dataset.near = String(isNear)
    const model = /** @type {ReturnType<typeof block>} */ (models[index])
    unit.replaceChildren(
      isNear ? textElement(model) : make('div', { class: 'bear-virtual-renderUnit-placeholder' }),
    )
  }
}
container.addEventListener('scroll', render)
render()

Object.assign(globalThis, {
  PageMain: {
    blockManager: { rootBlockModel, model: { rootBlockModel } },
    /** @param {string} recordId */
    async locateBlockWithRecordIdImpl(recordId) {
      const index = models.findIndex(({ record }) => record.id === recordId)
      if (index < 0) return false
      container.scrollTop = index * BLOCK_HEIGHT
      render()
      return true
    },
  },
})

expose({
  getText: () => lines.join('\n'),
  undo: () => undefined,
  content: () => list,
})
