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
