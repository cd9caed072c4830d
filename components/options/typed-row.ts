import type { WordRow } from '../../lib/settings/word-pack'

/** A row as it stands in the table: each cell a text. */
export type TypedRow = Readonly<Record<keyof WordRow, string>>

export const columns = ['wrong', 'right', 'except', 'bad', 'good', 'note'] as const

export const blankRow: TypedRow = {
  wrong: '',
  right: '',
  except: '',
  bad: '',
  good: '',
  note: '',
}

export function isBlank(row: TypedRow): boolean {
  return columns.every((column) => row[column].trim() === '')
}

export function toTyped(row: WordRow): TypedRow {
  return { ...row, except: row.except.join('、') }
}

/** The row that was meant; whether it is one is for its schema to say. */
export function typedRow(row: TypedRow): Record<keyof WordRow, string | string[]> {
  const trimmed = Object.fromEntries(columns.map((column) => [column, row[column].trim()]))
  return {
    ...(trimmed as TypedRow),
    except: row.except.split(/[、，,；;\s]+/u).filter((word) => word !== ''),
  }
}
