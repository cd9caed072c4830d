import { parse } from 'papaparse'
import * as z from 'zod/mini'
import { parseUntrusted } from './untrusted-json'
import { MAX_ROWS, type WordRow, wordRowSchema } from './word-pack'

/** Why a table was refused; `row` counts from 1 as a spreadsheet does, the heading row included. */
export type TableFault =
  | { readonly kind: 'not-json' | 'too-deep' | 'forbidden-key' | 'empty' | 'too-many' }
  | { readonly kind: 'formula' | 'invalid'; readonly row: number; readonly detail: string }

export type ReadTable =
  | { readonly ok: true; readonly rows: WordRow[] }
  | { readonly ok: false; readonly fault: TableFault }

type Field = keyof WordRow

/** The columns where a table has no heading row. */
const order: readonly Field[] = ['wrong', 'right', 'except', 'bad', 'good', 'note']

const headings: readonly (readonly [Field, RegExp])[] = [
  ['wrong', /^(?:错词|错误|误|原词|禁用词|wrong)$/iu],
  ['right', /^(?:正词|正确|改为|应为|建议|right)$/iu],
  ['except', /^(?:例外|除外|except)$/iu],
  ['bad', /^(?:应报例句|反例|bad)$/iu],
  ['good', /^(?:不报例句|正例|good)$/iu],
  ['note', /^(?:说明|备注|依据|note)$/iu],
]

/** Reads word rows from CSV, TSV, cells pasted from a spreadsheet, or JSON. Never throws; all rows or none. */
export function readTable(text: string): ReadTable {
  const trimmed = text.replace(/^\uFEFF/u, '').trim()
  if (trimmed === '') return { ok: false, fault: { kind: 'empty' } }
  return /^[[{]/u.test(trimmed) ? readJson(trimmed) : readCells(trimmed)
}

function readCells(text: string): ReadTable {
  const delimiter = text.includes('\t') ? '\t' : ''
  const { data } = parse<string[]>(text, {
    delimiter,
    delimitersToGuess: [',', ';', '，', '|'],
    preview: MAX_ROWS + 2,
  })
  const columns = columnsOf(data[0] ?? [])
  const first = columns === undefined ? 0 : 1
  const used = columns ?? order
  const rows: WordRow[] = []
  for (const [index, cells] of data.entries()) {
    if (index < first || cells.every((cell) => cell.trim() === '')) continue
    const formula = cells.find((cell) => /^\s*[=+\-@]/u.test(cell))
    if (formula !== undefined) {
      return refuse('formula', index + 1, formula)
    }
    const row = wordRowSchema.safeParse(fieldsOf(used, cells))
    if (!row.success) return refuse('invalid', index + 1, whatIsWrong(row.error))
    rows.push(row.data)
  }
  return finish(rows)
}

const jsonSchema = z.union([z.array(z.unknown()), z.looseObject({ rows: z.array(z.unknown()) })])

function readJson(text: string): ReadTable {
  const json = parseUntrusted(text)
  if (!json.ok) return { ok: false, fault: { kind: json.kind } }
  const list = jsonSchema.safeParse(json.value)
  if (!list.success) return { ok: false, fault: { kind: 'not-json' } }
  const rows: WordRow[] = []
  for (const [index, entry] of ('rows' in list.data ? list.data.rows : list.data).entries()) {
    const row = wordRowSchema.safeParse(entry)
    if (!row.success) return refuse('invalid', index + 1, whatIsWrong(row.error))
    rows.push(row.data)
  }
  return finish(rows)
}

function finish(rows: WordRow[]): ReadTable {
  if (rows.length === 0) return { ok: false, fault: { kind: 'empty' } }
  if (rows.length > MAX_ROWS) return { ok: false, fault: { kind: 'too-many' } }
  return { ok: true, rows }
}

/** The fields by column where the first row names at least the wrong form; else there is no heading row. */
function columnsOf(cells: readonly string[]): (Field | undefined)[] | undefined {
  const fields = cells.map((cell) => headings.find(([, pattern]) => pattern.test(cell.trim()))?.[0])
  return fields.includes('wrong') ? fields : undefined
}

function fieldsOf(
  columns: readonly (Field | undefined)[],
  cells: readonly string[],
): Record<string, unknown> {
  const fields: Record<string, unknown> = { right: '' }
  for (const [index, cell] of cells.entries()) {
    const field = columns[index]
    if (field !== undefined) fields[field] = field === 'except' ? wordsOf(cell) : cell.trim()
  }
  return fields
}

/** The words of a cell that holds several. */
export function wordsOf(cell: string): string[] {
  return cell.split(/[、，,；;\s]+/u).filter((word) => word !== '')
}

function whatIsWrong(error: z.core.$ZodError): string {
  const [issue] = error.issues
  return `${issue?.path.join('.') ?? ''} ${issue?.code ?? ''}`.trim()
}

function refuse(kind: 'formula' | 'invalid', row: number, detail: string): ReadTable {
  return { ok: false, fault: { kind, row, detail: detail.slice(0, 40) } }
}
