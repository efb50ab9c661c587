/** Parses a table to import: detects its separator and columns, and returns rows by column. */
import { bareCell, parseCsv } from '../formats/csv'
import { DataError, type Problem, shown } from '../timeline/problems'
import { problemAt } from './problem'

/** A row. `cells` is keyed by column name. */
export type Row = { at: string; cells: ReadonlyMap<string, string> }

export type Table = { columns: readonly string[]; rows: readonly Row[]; notes: string[] }

const separators: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
}

const headerOf = (text: string, separator: string, known: ReadonlyMap<string, string>): string[] => {
  const [line = ''] = text.split(/\r\n|\r|\n/, 1)
  const names = (parseCsv(line, separator).rows[0] ?? []).map((name) => name.trim())
  return names.map((name) => known.get(name.toLowerCase().replace(/\s+/g, ' ')) ?? name)
}

/** The line with which Excel names the separator, before the header. */
const SEPARATOR_LINE = /^sep=(.)?\r?\n/i

const repeated = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, index) => name !== '' && names.indexOf(name) !== index)),
]

const rowProblems = (file: string, rows: readonly string[][], width: number, firstRow: number): Problem[] =>
  rows.flatMap((cells, index) => {
    const filled = cells.findLastIndex((cell) => cell.trim() !== '') + 1
    if (filled <= width) return []
    const found = {
      came: `${filled} cells`,
      allowed: `at most ${width}, as in the header`,
      fix: 'put quotation marks around texts that contain the separator; often one is missing in this row or an earlier one',
    }
    return [problemAt({ file, at: `row ${index + firstRow}` }, found)]
  })

/**
 * Parses a table. Uses the separator with which the header has the most known columns.
 *
 * @param known the supported columns of all table formats
 * @throws DataError for a table without known columns, and with all malformed rows
 */
export const readTable = (file: string, whole: string, known: ReadonlySet<string>): Table => {
  const text = whole.replace(SEPARATOR_LINE, '')
  // The line counts as a row in what people see.
  const firstRow = text === whole ? 2 : 3
  const byLowerCase = new Map([...known].map((name) => [name.toLowerCase(), name]))
  const refuse = (came: string, allowed: string, fix: string): never => {
    throw new DataError([problemAt({ file }, { came, allowed, fix })])
  }
  const scored = Object.keys(separators).map((separator) => {
    const columns = headerOf(text, separator, byLowerCase)
    return { separator, columns, score: columns.filter((name) => known.has(name)).length }
  })
  const { separator, columns, score } = scored.reduce((best, next) => (next.score > best.score ? next : best))
  if (score < 2) {
    const came = `a first line without known columns: ${shown(text.split(/[\r\n]/, 1)[0]?.slice(0, 120))}`
    const fix = 'put the column names into the first row, as in the template'
    refuse(came, 'columns such as Year, Month, Headline, or id, when, title.en', fix)
  }
  const twice = repeated(columns)
  if (twice.length > 0)
    refuse(`the column ${twice.join(', ')} twice`, 'each column once', 'delete one of the two')

  const { rows: all, problems: quotes } = parseCsv(text, separator)
  const problems = [
    ...quotes.map(({ row, message }) => {
      const fix = 'close each quoted text with a quotation mark, and double those inside it'
      return problemAt(
        { file, at: `row ${row + firstRow - 2}` },
        { came: message, allowed: 'quotation marks in pairs', fix },
      )
    }),
    ...(quotes.length > 0 ? [] : rowProblems(file, all.slice(1), columns.length, firstRow)),
  ]
  if (problems.length > 0) throw new DataError(problems)

  const rows = all.slice(1).map((cells, index) => ({
    at: `row ${index + firstRow}`,
    cells: new Map(columns.map((name, column) => [name, bareCell((cells[column] ?? '').trim())])),
  }))
  const filled = rows.filter(({ cells }) => [...cells.values()].some((cell) => cell !== ''))
  if (filled.length === 0) refuse('a header and no rows', 'a row per event', 'export the whole sheet')
  const unknown = columns.filter((name) => name !== '' && !known.has(name))
  return {
    columns: columns.filter((name) => known.has(name)),
    rows: filled,
    notes: [
      ...(separator === ',' ? [] : [`cells separated by ${separators[separator]}`]),
      ...(unknown.length > 0 ? [`unknown columns, ignored: ${unknown.join(', ')}`] : []),
      ...(filled.length < rows.length ? [`${rows.length - filled.length} empty rows skipped`] : []),
    ],
  }
}
