/** Reads a table to import, from CSV or from a sheet of a workbook: detects its columns, and returns rows by column. */
import type { SheetName } from '../formats/columns'
import { bareCell, parseCsv } from '../formats/csv'
import { DataError, type Problem, shown } from '../timeline/problems'
import { problemAt, refuse } from './problem'

/** A row. `cells` is keyed by column name. */
export type Row = { at: string; cells: ReadonlyMap<string, string> }

export type Table = {
  kind: TableKind
  columns: readonly string[]
  rows: readonly Row[]
  notes: string[]
}

/** Slides of TimelineJS, or one of our own tables. */
export type TableKind = 'slides' | SheetName

/** The columns of each kind of table. */
export type KnownColumns = Readonly<Record<TableKind, readonly string[]>>

const separators: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
}

/** The kind of table that has most of the columns of a header, and the columns in its spelling. */
const headerOf = (cells: readonly string[], known: KnownColumns) => {
  const kinds = Object.entries(known).map(([kind, names]) => {
    const byLowerCase = new Map(names.map((name) => [name.toLowerCase(), name]))
    const columns = cells.map(
      (cell) => byLowerCase.get(cell.trim().toLowerCase().replace(/\s+/g, ' ')) ?? cell.trim(),
    )
    const score = columns.filter((name) => names.includes(name)).length
    return { kind: kind as TableKind, names, columns, score }
  })
  return kinds.reduce((best, next) => (next.score > best.score ? next : best))
}

/** The line with which Excel names the separator, before the header. */
const SEPARATOR_LINE = /^sep=(.)?\r?\n/i

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index)),
]

/** Where the rows of a table stand, for messages. */
type Rows = {
  file: string
  /** The number of the header as people see it. */
  header: number
  /** The name of the sheet, if there are several. */
  sheet?: string | undefined
}

const placeOf = ({ header, sheet }: Rows, index: number): string =>
  `${sheet ? `${sheet} ` : ''}row ${header + 1 + index}`

const rowProblems = (
  file: string,
  at: (index: number) => string,
  rows: readonly (readonly string[])[],
  width: number,
): Problem[] =>
  rows.flatMap((cells, index) => {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
    if (filled <= width) return []
    const found = {
      came: `${filled} cells`,
      allowed: `at most ${width}, as in the header`,
      fix: 'put quotation marks around texts that contain the separator; often one is missing in this row or an earlier one',
    }
    return [problemAt({ file, at: at(index) }, found)]
  })

/** The columns that a header has at least; fewer may stand in a table of anything. */
const LEAST_COLUMNS = 2

/**
 * The number, from 1, of the first row that names known columns, if there are lines above the table.
 *
 * @returns 0 if no row does
 */
export const headerRow = (rows: readonly (readonly string[])[], known: KnownColumns): number =>
  rows.findIndex((cells) => headerOf(cells, known).score > LEAST_COLUMNS) + 1

/** A note on cells below no column name: nothing tells what they are. */
const namelessCells = (
  rows: readonly (readonly string[])[],
  columns: readonly string[],
  at: (index: number) => string,
): string[] => {
  const found = rows.flatMap((cells, index) =>
    cells.flatMap((cell, column) =>
      columns[column] === '' && cell.trim() !== '' ? [`${at(index)} ${shown(cell.trim())}`] : [],
    ),
  )
  return found.length > 0 ? [`cells in columns without a name, ignored: ${found.join(', ')}`] : []
}

/**
 * A table of rows of cells, of which the first one is the header. Undefined if hardly any of its columns is known.
 *
 * @throws DataError for a column that is there twice, and with all rows that are wider than the header
 */
export const toTable = (
  [first = [], ...all]: readonly (readonly string[])[],
  known: KnownColumns,
  where: Rows,
): Table | undefined => {
  const { file } = where
  const { kind, names, columns, score } = headerOf(first, known)
  if (score < LEAST_COLUMNS) return undefined
  // Files of statements and sources come along with one of events.
  const sheet = where.sheet ?? (kind === 'statements' || kind === 'sources' ? kind : undefined)
  const at = (index: number): string => placeOf({ ...where, sheet }, index)
  const twice = repeated(columns)
  if (twice.length > 0)
    refuse(file, `the column ${twice.join(', ')} twice`, 'each column once', 'delete one of the two')
  const problems = rowProblems(file, at, all, columns.length)
  if (problems.length > 0) throw new DataError(problems)

  const rows = all.map((cells, index) => ({
    at: at(index),
    cells: new Map(columns.map((name, column) => [name, bareCell((cells[column] ?? '').trim())])),
  }))
  const read = columns.filter((name) => names.includes(name))
  const filled = rows.filter(({ cells }) => read.some((name) => cells.get(name) !== ''))
  const last = filled.at(-1)
  // Those at the end are no news.
  const skipped = last ? rows.indexOf(last) + 1 - filled.length : 0
  const unknown = columns.filter((name) => name !== '' && !names.includes(name))
  return {
    kind,
    columns: read,
    rows: filled,
    notes: [
      ...(unknown.length > 0 ? [`unknown columns, ignored: ${unknown.join(', ')}`] : []),
      ...namelessCells(all, columns, at),
      ...(skipped > 0 ? [`${skipped === 1 ? 'an empty row' : `${skipped} empty rows`} skipped`] : []),
    ],
  }
}

/**
 * Parses a table. Uses the separator with which the header has the most known columns.
 *
 * @param known the supported columns of all table formats
 * @throws DataError for a table without known columns or rows, and with all malformed rows
 */
export const readTable = (file: string, whole: string, known: KnownColumns): Table => {
  const text = whole.replace(SEPARATOR_LINE, '')
  // The line counts as a row in what people see.
  const header = text === whole ? 1 : 2
  const [line = ''] = text.split(/\r\n|\r|\n/, 1)
  const scored = Object.keys(separators).map((separator) => ({
    separator,
    score: headerOf(parseCsv(line, separator).rows[0] ?? [], known).score,
  }))
  const { separator } = scored.reduce((best, next) => (next.score > best.score ? next : best))
  const { rows, problems: quotes } = parseCsv(text, separator)
  const problems = quotes.map(({ row, message }) => {
    const fix = 'close each quoted text with a quotation mark, and double those inside it'
    const found = { came: message, allowed: 'quotation marks in pairs', fix }
    return problemAt({ file, at: `row ${row + header - 1}` }, found)
  })
  if (problems.length > 0) throw new DataError(problems)
  const table = toTable(rows, known, { file, header })
  if (!table) {
    const came = `a first line without known columns: ${shown(line.slice(0, 120))}`
    const fix = 'put the column names into the first row, as in the template'
    return refuse(file, came, 'columns such as Year, Month, Headline, or id, when, title.en', fix)
  }
  if (table.rows.length === 0)
    refuse(file, 'a header and no rows', 'a row per event', 'export the whole sheet')
  const how = separator === ',' ? [] : [`cells separated by ${separators[separator]}`]
  return { ...table, notes: [...how, ...table.notes] }
}
