/**
 * `/data/v1/record.xlsx`: the tables of events, statements and sources as a workbook, for editing. Every cell is text, so
 * that no program makes a day of `2024-12` or a number of an id. hucre writes and reads workbooks: one maintained package
 * without dependencies that keeps the format of cells both ways.
 */
import { type Unzipped, unzipSync, zipSync } from 'fflate'
import { type CellStyle, calculateRowHeight, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import type { Timeline } from '../timeline/types'
import { correctionColumns, type Sheet } from './columns'
import { escapedCell } from './csv'
import { eventsSheet } from './events-csv'
import { sourcesSheet } from './sources-csv'
import { statementsSheet } from './statements-csv'

/** Empty rows below the table that are text as well, for new entries. */
const SPARE_ROWS = 200

/** In characters. */
const [NARROW, WIDE] = [18, 48]

/** Columns of sentences. */
const isProse = (name: string): boolean =>
  /^(?:title|summary|short|text|sources|correction)(?:\.|$)/.test(name)

/** In points; longer texts are read in the line for the formula. */
const HIGHEST = 150

const textStyle = (name: string): CellStyle => ({
  numFmt: '@',
  alignment: { vertical: 'top', wrapText: isProse(name) },
})

/** Text as the format stores it: what looks like an escaped character there has its first underscore escaped. */
const stored = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')

const toWorksheet = ({ name, columns, rows }: Sheet): WriteSheet => {
  const cells = [columns, ...rows].map((row) =>
    row.map((cell) => (cell === undefined || cell === '' ? null : stored(escapedCell(String(cell))))),
  )
  const spare = Array.from({ length: SPARE_ROWS }, (): null[] => columns.map(() => null))
  const styles = columns.map(textStyle)
  const widths = columns.map((title) => (isProse(title) ? WIDE : NARROW))
  // Cells with a value have the style of their column.
  const styled = [...cells, ...spare].flatMap((row, at) =>
    row.flatMap((value, column) => {
      if (at > 0 && value !== null) return []
      const style = { ...styles[column], ...(at === 0 && { font: { bold: true } }) }
      return [[`${at},${column}`, { value, style }] as const]
    }),
  )
  const prose = (row: readonly (string | null)[]) => row.filter((_, column) => isProse(columns[column] ?? ''))
  const heights = cells.map((row, at) => {
    const height = calculateRowHeight(prose(row), {
      wrapText: true,
      columnWidths: columns.filter(isProse).map(() => WIDE),
    })
    return [at, { height: Math.min(height, HIGHEST) }] as const
  })
  return {
    name,
    rows: cells,
    columns: styles.map((style, column) => ({ width: widths[column] ?? NARROW, style })),
    cells: new Map(styled),
    rowDefs: new Map(heights),
    freezePane: { rows: 1 },
  }
}

/** The table without some of its columns. */
const withoutColumns = ({ columns, rows, ...sheet }: Sheet, isLeftOut: (name: string) => boolean): Sheet => {
  const isKept = (_: unknown, index: number): boolean => !isLeftOut(columns[index] ?? '')
  return { ...sheet, columns: columns.filter(isKept), rows: rows.map((row) => row.filter(isKept)) }
}

const withColumns = (sheet: Sheet, more: readonly string[]): Sheet => ({
  ...sheet,
  columns: [...sheet.columns, ...more],
  rows: sheet.rows.map((row) => [...row, ...more.map(() => undefined)]),
})

/**
 * The same archive, compressed by fflate: zlib differs between versions of Node, and the same data have to give the same
 * bytes.
 */
const recompressed = (archive: Uint8Array, date: Date): Uint8Array<ArrayBuffer> => {
  const files: Unzipped = unzipSync(archive)
  return zipSync(files, { mtime: date })
}

/** Noon of the first day that an archive can name, in any zone. */
const MODIFIED = [1980, 0, 1, 12] as const

/**
 * The workbook. Statements are in a sheet of their own and not in that of the events. The sheets of events and sources
 * have empty columns for the note on a correction.
 */
export const toRecordWorkbook = async (timeline: Timeline): Promise<Uint8Array<ArrayBuffer>> => {
  const { site, updated } = timeline
  const notes = correctionColumns(site.languages)
  const sheets = [
    withColumns(
      withoutColumns(eventsSheet(timeline), (name) => name.startsWith('claims.')),
      notes,
    ),
    statementsSheet(timeline),
    withColumns(sourcesSheet(timeline), notes),
  ]
  const at = new Date(updated ?? site.since)
  const [language] = site.languages
  const properties = { title: site.name[language], created: at, modified: at }
  return recompressed(await writeXlsx({ sheets: sheets.map(toWorksheet), properties }), new Date(...MODIFIED))
}
