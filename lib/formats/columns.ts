/** Columns of the tables of the record: how the fields of the data become cells, in CSV files and in the workbook. */
import type { Language } from '../languages'
import { dayOf, withSeconds } from '../timeline/dates'
import type { FlatField } from '../timeline/flat-fields'
import { type Cell, formatCsv } from './csv'

/** Separates the items of a list within a line. */
export const listSeparator = '; '

/** The line of a claim without a value. An empty line could be lost in programs that trim cells. */
export const nothingInLine = '–'

/** Separates the id of a source from the locator. */
export const locatorSeparator = ', '

/** A column of a table whose rows are made of values of type `T`. */
export type Column<T> = Readonly<{ name: string; cell: (row: T) => Cell }>

export const sheetNames = ['events', 'statements', 'sources'] as const
export type SheetName = (typeof sheetNames)[number]

/** A table of the record, with the cells as in the CSV file before escaping. */
export type Sheet = Readonly<{
  name: SheetName
  columns: readonly string[]
  rows: readonly (readonly Cell[])[]
}>

export const makeSheet = <T>(
  name: SheetName,
  columns: readonly Column<T>[],
  values: readonly T[],
): Sheet => ({
  name,
  columns: columns.map((column) => column.name),
  rows: values.map((value) => columns.map(({ cell }) => cell(value))),
})

/** Serializes a table as CSV with a header row. */
export const sheetCsv = ({ columns, rows }: Sheet): string => formatCsv([columns, ...rows])

const valueAt = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>((at, step) => (at as Record<string, unknown> | null | undefined)?.[step], value)

const toCell = (value: unknown): Cell => {
  if (typeof value === 'number') return value
  if (Array.isArray(value)) return value.map(toCell).join(listSeparator)
  return value === undefined || value === null ? undefined : String(value)
}

/** The column of the field with this dotted path, which is its name as well. */
export const fieldColumn = (path: string): Column<unknown> => ({
  name: path,
  cell: (row) => toCell(valueAt(row, path)),
})

/** The same for a date: times have seconds. */
const dateColumn = (path: string): Column<unknown> => {
  const { name, cell } = fieldColumn(path)
  return { name, cell: (row) => withSeconds(String(cell(row) ?? '')) || undefined }
}

/** The column of the day of a bound, see `When`. A program takes a column for dates only if all its cells are days. */
export const dayColumn = <T>(name: string, boundOf: (row: T) => string | null | undefined): Column<T> => ({
  name,
  cell: (row) => dayOf(boundOf(row) ?? '') || undefined,
})

/** The column of the time of day of a bound, as the clocks of its place show it. */
export const timeColumn = <T>(name: string, boundOf: (row: T) => string | null | undefined): Column<T> => ({
  name,
  cell: (row) => /T([\d:]+)/.exec(boundOf(row) ?? '')?.[1],
})

/** The columns of a text: one per language. */
export const textColumns = (path: string, languages: readonly Language[]): Column<unknown>[] =>
  languages.map((language) => fieldColumn(`${path}.${language}`))

/** The columns of fields that fit in a table. */
export const fieldColumns = (
  fields: readonly FlatField[],
  languages: readonly Language[],
): Column<unknown>[] =>
  fields.flatMap(({ path, kind }) =>
    kind === 'localized'
      ? textColumns(path, languages)
      : kind === 'date'
        ? dateColumn(path)
        : fieldColumn(path),
  )

type Citing = Readonly<{ sources?: readonly Readonly<{ source: string; locator: string }>[] }>

/** The cells of a statement, beside its text. */
export const claimColumns = (languages: readonly Language[]): Column<Citing>[] => [
  ...textColumns('text', languages),
  fieldColumn('saidBy'),
  fieldColumn('themes'),
  {
    name: 'sources',
    cell: ({ sources = [] }) =>
      toCell(sources.map(({ source, locator }) => `${source}${locatorSeparator}${locator}`)),
  },
  fieldColumn('evidence'),
]

/**
 * The columns for the note on a change, empty in what is exported: who edits a published entry in a table writes the note
 * beside it.
 */
export const correctionColumns = (languages: readonly Language[]): string[] => [
  ...languages.map((language) => `correction.${language}`),
  'correction.minor',
]
