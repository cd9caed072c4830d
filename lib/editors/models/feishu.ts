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
      const { lines } = readBlocks(page)
      const id = lines.findLast((line) => line.start <= start)?.recordId
      if (id === undefined || !page.locateBlockWithRecordIdImpl) return false
      return page.locateBlockWithRecordIdImpl(id)
    },
    drawn() {
      const { lines, text } = readBlocks(page)
      return {
        text,
        rangeToDom(start, end) {
          const line = lines.findLast((candidate) => candidate.start <= start)
          return line && rangeInBlock(line, start - line.start, end - line.start)
        },
      }
    },
  }
}

function rangeInBlock({ recordId, text }: Line, start: number, end: number): Range | undefined {
  const block = recordId === undefined ? undefined : elementOf(recordId)
  if (!block) return undefined
  const map = buildTextMap(block)
  const place = relocate(map.text, text.slice(start, end), start)
  return place === undefined ? undefined : map.rangeToDom(place, place + end - start)
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
