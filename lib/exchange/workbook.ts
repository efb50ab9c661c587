/**
 * Reads workbooks (XLSX) as tables of texts. A number, a date or a truth value becomes the text that says the same, a date
 * only as exactly as its format shows it: the cell “Dec-24” is the month, though the program keeps a day.
 */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { type Cell, type CellValue, readXlsx } from 'hucre/xlsx'
import { isoDate } from '../timeline/calendar-date'
import { MAX_BYTES } from './input'
import { refuse } from './problem'

/** A sheet, with its name and its rows of cells. */
export type Worksheet = Readonly<{ name: string; rows: readonly (readonly string[])[] }>

/** The sheets of workbooks, by the name of the file as given. */
export type Workbooks = ReadonlyMap<string, readonly Worksheet[]>

/** The parts of a date that a format shows, without its literal text and conditions. */
const partsOf = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '').toLowerCase()

const englishMonth = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' })

const DAY = 86_400_000

/** The first days of Excel's calendar, up to the 29 February 1900 that it has and no other program has. */
const [FIRST, LAST] = [Date.UTC(1900, 0, 1), Date.UTC(1900, 1, 28)]

const dateText = (read: Date, format: string): string => {
  const parts = partsOf(format)
  // Days before the calendar of Excel come from programs that count without the day too many.
  const date = read.getTime() < FIRST ? new Date(read.getTime() - DAY) : read
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const time = date.toISOString().slice(11, 16)
  if (!/[yed]/.test(parts)) return time
  if (!/[ye]/.test(parts)) return `${day}-${englishMonth.format(date)}`
  if (!parts.includes('d')) return isoDate(parts.includes('m') ? { year, month } : { year })
  const dayText = isoDate({ year, month, day })
  // Either program may have written it, so it is no date and will be refused.
  if (date.getTime() >= FIRST && date.getTime() <= LAST)
    return `${dayText}, or the day before: a day that programs count differently`
  return parts.includes('h') || time !== '00:00' ? `${dayText} ${time}` : dayText
}

const cellText = (value: CellValue, cell: Cell | undefined): string => {
  // A formula that nothing has calculated yet.
  if (value === null) return cell?.formula === undefined ? '' : '#N/A'
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return value instanceof Date ? dateText(value, cell?.style?.numFmt ?? '') : String(value)
}

/** The first bytes of a ZIP archive, which a workbook is. */
const SIGNATURE = [0x50, 0x4b, 0x03, 0x04]

/** Whether a file that is not too large may be a workbook. */
const isArchive = (file: string): boolean => {
  const found = statSync(file, { throwIfNoEntry: false })
  if (!found?.isFile() || found.size > MAX_BYTES) return false
  const start = Buffer.alloc(SIGNATURE.length)
  const handle = openSync(file, 'r')
  try {
    readSync(handle, start)
  } finally {
    closeSync(handle)
  }
  return SIGNATURE.every((byte, index) => start[index] === byte)
}

/** Why a workbook cannot be read, from the message of the reader. */
const unreadable = (message: string) => {
  const [, sheet, rows, columns] = /^Sheet "(.*)" spans (\d+) rows x (\d+) columns/.exec(message) ?? []
  const allowed = 'an Excel workbook (.xlsx), or CSV'
  if (sheet === undefined) {
    const came = `an archive that cannot be read as a workbook: ${message}`
    return {
      came,
      allowed,
      fix: 'open it in its program and save it again as .xlsx, or each sheet as "CSV UTF-8"',
    }
  }
  // A format or a space in one of the last cells that the program has.
  const came = `the sheet "${sheet}", which reaches to row ${rows} and column ${columns}`
  const fix = 'delete the empty rows below the table and the empty columns beside it, then save it again'
  return { came, allowed: `${allowed}, with not much more than its table`, fix }
}

/** The sheets of a workbook. */
const sheetsOf = async (file: string): Promise<readonly Worksheet[]> => {
  try {
    const { sheets } = await readXlsx(readFileSync(file), { readStyles: true })
    return sheets.map(({ name, rows, cells }) => ({
      name,
      rows: rows.map((row, at) => row.map((value, column) => cellText(value, cells?.get(`${at},${column}`)))),
    }))
  } catch (error) {
    const { came, allowed, fix } = unreadable(error instanceof Error ? error.message : `${error}`)
    return refuse(file, came, allowed, fix)
  }
}

/**
 * Reads those of the files that are workbooks.
 *
 * @throws DataError for an archive that is no workbook, or a damaged one
 */
export const readWorkbooks = async (files: readonly string[]): Promise<Workbooks> => {
  const found = new Map<string, readonly Worksheet[]>()
  for (const file of files) {
    if (isArchive(file)) found.set(file, await sheetsOf(file))
  }
  return found
}
