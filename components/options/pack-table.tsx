import { type ClipboardEvent, useState } from 'react'
import { i18n } from '#i18n'
import { Close } from '../icons'
import { tableFaultText } from './fault-text'
import { blankRow, columns, isBlank, type TypedRow, toTyped } from './typed-row'

/** More rows at once make typing slow. */
const PAGE = 50

interface PackTableProps {
  /** The last one is blank, to be typed into. */
  readonly rows: readonly TypedRow[]
  /** Rows that were refused, by index. */
  readonly faulty: ReadonlySet<number> | undefined
  readonly onChange: (rows: readonly TypedRow[]) => void
}

/** Words to be typed cell by cell, or pasted as cells of a spreadsheet. */
export function PackTable({ rows, faulty, onChange }: PackTableProps) {
  const [page, setPage] = useState(0)
  const [fault, setFault] = useState<string>()
  const pages = Math.ceil(rows.length / PAGE)
  const first = Math.min(page, pages - 1) * PAGE

  function type(index: number, column: keyof TypedRow, text: string) {
    const changed = rows.map((row, at) => (at === index ? { ...row, [column]: text } : row))
    onChange(index === rows.length - 1 ? [...changed, blankRow] : changed)
  }

  async function paste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain').trim()
    if (!/[\t\n]/u.test(text)) return
    event.preventDefault()
    const { readTable } = await import('../../lib/settings/pack-table')
    const table = readTable(text)
    setFault(table.ok ? undefined : tableFaultText(table.fault))
    if (!table.ok) return
    const filled = rows.filter((row) => !isBlank(row))
    onChange([...filled, ...table.rows.map(toTyped), blankRow])
  }

  return (
    <div className="pack-table" onPaste={(event) => void paste(event)}>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th>{i18n.t('options.packs.column.row')}</th>
              {columns.map((column) => (
                <th key={column}>{i18n.t(`options.packs.column.${column}`)}</th>
              ))}
              <th>
                <span className="visually-hidden">{i18n.t('options.delete')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.slice(first, first + PAGE).map((row, offset) => {
              const index = first + offset
              return (
                // Rows have no name but their place.
                <tr key={index} data-row={index + 1} data-faulty={faulty?.has(index)}>
                  <th scope="row">{index + 1}</th>
                  {columns.map((column) => (
                    <td key={column}>
                      <input
                        aria-label={i18n.t('options.packs.cell', [
                          index + 1,
                          i18n.t(`options.packs.column.${column}`),
                        ])}
                        data-cell={column}
                        value={row[column]}
                        onChange={({ target }) => type(index, column, target.value)}
                      />
                    </td>
                  ))}
                  <td>
                    {index < rows.length - 1 && (
                      <button
                        type="button"
                        className="icon-button"
                        aria-label={i18n.t('options.packs.deleteRow', [index + 1])}
                        onClick={() => onChange(rows.filter((_, at) => at !== index))}
                      >
                        <Close />
                      </button>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {pages > 1 && (
        <p className="pages">
          <button type="button" disabled={first === 0} onClick={() => setPage(first / PAGE - 1)}>
            {i18n.t('options.packs.previousRows')}
          </button>
          <span>
            {i18n.t('options.packs.range', [
              first + 1,
              Math.min(first + PAGE, rows.length),
              rows.length - 1,
            ])}
          </span>
          <button
            type="button"
            disabled={first + PAGE >= rows.length}
            onClick={() => setPage(first / PAGE + 1)}
          >
            {i18n.t('options.packs.nextRows')}
          </button>
        </p>
      )}
      {fault !== undefined && (
        <p className="fault" role="alert" data-fault>
          {fault}
        </p>
      )}
    </div>
  )
}
