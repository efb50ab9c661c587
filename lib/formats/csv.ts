/**
 * Reads and writes CSV (RFC 4180) in UTF-8 with CRLF line endings. Uses Papa Parse because it is one small, maintained
 * package without dependencies that does both and reports malformed quotes.
 *
 * A cell that a spreadsheet would evaluate as a formula is escaped with a leading apostrophe. A cell that already has
 * apostrophes before such a character gets one more, so that removing one apostrophe always restores the cell.
 */
import Papa from 'papaparse'

export type Cell = string | number | undefined

/** Characters that start a formula, after any apostrophes. The full-width forms come from East Asian keyboards. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Removes the apostrophe that escapes a formula. */
export const bareCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell

/** Escapes a cell that a spreadsheet would evaluate as a formula. */
export const escapedCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell)

/** Serializes rows as CSV with formulas escaped. Numbers are not escaped: they are never evaluated as formulas. */
export const formatCsv = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse(rows as unknown[][], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`

/** UTF-8 byte order mark. Without it Excel reads a file in a legacy encoding. */
export const byteOrderMark = '\ufeff'

export type CsvProblem = {
  /** 1-based and counting the header. Not a line number: a row may span several lines. */
  row: number
  message: string
}

/** Parses rows of cells. Escaped formulas keep their apostrophe; malformed quotes are returned as problems. */
export const parseCsv = (text: string, delimiter: string): { rows: string[][]; problems: CsvProblem[] } => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter })
  const problems = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0, message }) => ({ row: row + 1, message }))
  const last = data.at(-1)
  // A trailing newline ends the last row and does not start another one.
  return { rows: last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data, problems }
}
