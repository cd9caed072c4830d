import type { z } from 'zod'
import { once } from '../core/once'

/**
 * Reads a table of tab-separated values with a header line; lines that begin with `#` are comments.
 * @returns one object per row; missing cells are empty strings
 */
export function parseTsv(table: string): Record<string, string>[] {
  const [header = '', ...rows] = table.split('\n').filter((row) => row !== '' && row[0] !== '#')
  const names = header.split('\t')
  return rows.map((row) => {
    const cells = row.split('\t')
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']))
  })
}

/**
 * Reads a table (as `parseTsv`) whose rows follow a schema.
 * @throws ZodError at the first row that does not
 */
export function readTable<Row>(table: string, schema: z.ZodType<Row>): readonly Row[] {
  return parseTsv(table).map((row) => schema.parse(row))
}

/**
 * As `readTable`, but read when somebody first asks: a thousand rows take a worker that wakes some ten milliseconds,
 * and most are for rules that wait for the segmenter anyway.
 */
export function deferTable<Row>(table: string, schema: z.ZodType<Row>): () => readonly Row[] {
  return once(() => readTable(table, schema))
}
