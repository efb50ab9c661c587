/**
 * Tables as text (RFC 4180), in UTF-8, lines ending in CR LF. Papa Parse reads and writes them: one small package
 * without dependencies that does both, says what is wrong with a quotation and has been kept up for years.
 *
 * A cell that a spreadsheet would take for a formula is written with an apostrophe before it, and so is one that
 * already has apostrophes before such a sign: to take one apostrophe away gives every cell back as it was.
 */
import Papa from 'papaparse'

export type Cell = string | number | undefined

/** What programs take for the beginning of a formula; the full-width signs are those of East Asian keyboards. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/

/** The cell as it was before it was made safe; see above. */
export const bareCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell

/** Rows as CSV, safe to open in a spreadsheet. Numbers stay numbers: no program takes them for a formula. */
export const formatCsv = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse(rows as unknown[][], { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`

/** What Excel wants at the beginning of a file to read it as UTF-8. */
export const byteOrderMark = '\ufeff'

export type CsvProblem = {
  /** Counted from 1, the header included; a row may take several lines. */
  row: number
  message: string
}

/** Rows of cells as they stand, those made safe still with their apostrophe, and what is wrong with quotations. */
export const parseCsv = (text: string, delimiter: string): { rows: string[][]; problems: CsvProblem[] } => {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter })
  const problems = errors
    .filter(({ type }) => type === 'Quotes')
    .map(({ row = 0, message }) => ({ row: row + 1, message }))
  const last = data.at(-1)
  // A newline ends the last row; it does not begin another one.
  return { rows: last?.length === 1 && last[0] === '' ? data.slice(0, -1) : data, problems }
}
