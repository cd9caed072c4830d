import { relocate } from '../../page/relocate'
import { buildTextMap } from '../../page/text-map'
import type { EditorModel, FindModels } from './model'
import { pageGlobal, shownIn } from './page-globals'

interface Block {
  readonly type?: string
  readonly record?: { readonly id?: string }
  readonly snapshot?: { readonly type?: string; readonly columns_id?: readonly unknown[] }
  readonly zoneState?: {
    readonly allText?: string
    readonly content?: { readonly ops?: readonly { readonly insert?: unknown }[] }
  }
  readonly children?: readonly Block[]
  /** Of a block that is kept in step with another document's. */
  readonly innerBlockManager?: { readonly rootBlockModel?: Block }
  readonly isAllDataReady?: boolean
}

interface PageMain {
  readonly blockManager?: { readonly rootBlockModel?: Block }
  locateBlockWithRecordIdImpl?(recordId: string): Promise<boolean>
}

/** One block's text in the document's. */
interface Line {
  readonly start: number
  readonly text: string
  readonly recordId: string | undefined
}

/** More blocks than any document has: a page whose blocks run in a circle is not followed for ever. */
const MAX_BLOCKS = 200_000

/** Feishu and Lark documents: the page holds the blocks near the viewport only, the block tree all that is loaded. */
export const findFeishu: FindModels = () => {
  const page = pageGlobal<PageMain>('PageMain')
  return page?.blockManager?.rootBlockModel ? [modelOf(page)] : []
}

function modelOf(page: PageMain): EditorModel {
  const lineAt = (offset: number) => readBlocks(page).lines.findLast(({ start }) => start <= offset)
  return {
    source: 'feishu',
    element: shownIn('#mainBox .bear-web-x-container', '.page-block', '#docx'),
    read() {
      const { lines, complete, text } = readBlocks(page)
      return lines.length === 0 && !complete
        ? { reason: 'none' }
        : { text, coverage: complete ? 'full' : 'visible' }
    },
    async locate(start) {
      const id = lineAt(start)?.recordId
      if (id === undefined || !page.locateBlockWithRecordIdImpl) return false
      return page.locateBlockWithRecordIdImpl(id)
    },
    rangeToDom(start, end) {
      const line = lineAt(start)
      const block = line?.recordId && elementOf(line.recordId)
      if (!block) return undefined
      const map = buildTextMap(block)
      const quote = line.text.slice(start - line.start, end - line.start)
      const place = relocate(map.text, quote, start - line.start)
      return place === undefined ? undefined : map.rangeToDom(place, place + quote.length)
    },
  }
}

function elementOf(recordId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-record-id="${CSS.escape(recordId)}"]`)
}

/** The blocks' texts, one a line, a table's cells parted by tabs; `complete` unless some are not loaded yet. */
function readBlocks(page: PageMain): { lines: Line[]; text: string; complete: boolean } {
  const lines: Line[] = []
  const parts: string[] = []
  let length = 0
  let complete = true
  let separator = ''
  const write = (block: Block, text: string) => {
    parts.push(separator, text)
    length += separator.length
    lines.push({ start: length, text, recordId: block.record?.id })
    length += text.length
    separator = '\n'
  }
  const root = page.blockManager?.rootBlockModel
  const stack: Block[] = root ? [root] : []
  const cells = new Map<Block, string>()
  for (let count = 0; count < MAX_BLOCKS; count += 1) {
    const block = stack.pop()
    if (!block) break
    separator = cells.get(block) ?? separator
    if (block.snapshot?.type === 'pending' || block.isAllDataReady === false) complete = false
    const text = ownText(block)
    if (text !== undefined) write(block, text)
    const children = [
      ...(block.innerBlockManager?.rootBlockModel?.children ?? block.children ?? []),
    ]
    if (block.type === 'table') partCells(children, block.snapshot?.columns_id?.length ?? 1, cells)
    stack.push(...children.reverse())
  }
  return { lines, text: parts.join(''), complete: complete && stack.length === 0 }
}

/** Notes the tab before each cell but a row's first. */
function partCells(children: readonly Block[], columns: number, cells: Map<Block, string>): void {
  for (const [index, cell] of children.entries()) if (index % columns > 0) cells.set(cell, '\t')
}

function ownText({ zoneState }: Block): string | undefined {
  const ops = zoneState?.content?.ops
  const text = ops
    ? ops.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('')
    : zoneState?.allText
  return text?.replace(/\n$/, '')
}
