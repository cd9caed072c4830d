// @ts-check
// Yuque: custom elements; a page of its own for reading, which cannot be edited.
import { expose, lines, make, variant } from './fake.js'

document.head.append(
  make('style', {}, [
    'ne-p, ne-h1, ne-oli { display: block } ne-text, ne-oli-i { display: inline } ne-oli-i { user-select: none }',
  ]),
)

const blocks = lines.map((text, index) => {
  const tag = index === 0 ? 'ne-h1' : 'ne-p'
  const run = make('ne-text', {}, [text])
  return make(tag, { id: `u${index}`, 'data-lake-id': `u${index}` }, [
    run,
    make('span', { class: 'ne-viewer-b-filler' }, ['\u200b']),
  ])
})

const engine =
  variant === 'view'
    ? make('div', { class: 'ne-viewer-body' }, blocks)
    : make('div', { class: 'ne-engine', contenteditable: 'true' }, blocks)
const box = make('div', variant === 'view' ? { class: 'ne-viewer' } : { id: 'lark-text-editor' }, [
  engine,
])
// What stands beside a text that is only shown is no part of it.
document.body.append(make('nav', {}, ['知识库　目录　搜索XX']), box)

expose({
  getText: () => blocks.map((block) => block.textContent.replace(/\u200b/g, '')).join('\n'),
  undo: () => {
    document.execCommand('undo')
  },
  content: () => engine,
})
