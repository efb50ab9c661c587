/**
 * Undoes in our own tables what spreadsheet programs did to the cells that nobody edited: compares each cell with what the
 * site would write now, and takes that where a program could have made the one of the other. What it cannot decide, it
 * reports.
 */
import { parseWhen } from '../timeline/dates'
import { type Problem, shown } from '../timeline/problems'
import type { Cells } from './cells'
import { problemAt } from './problem'
import {
  type DateOrder,
  type DateReading,
  dateReadings,
  isSameText,
  isShortNumber,
  plainly,
} from './rewritten'
import type { Table } from './table'

/** The columns of our tables that hold dates. */
const dateColumns: readonly string[] = ['when', 'published', 'accessed']

/** Columns that are not read back: they follow from others. */
const derivedColumns: readonly string[] = ['earliest', 'latest', 'updated', 'evidence', 'claims.evidence']

/** What programs show in the place of a value. */
const ERROR = /^(?:#(?:N\/A|[A-Z]+[!?]|DIV\/0!|BEZUG!|WERT!|NOMBRE!|VALEUR!)|Err:\d{3}|#{3,})$/i

const KEEP_TEXT = 'format the column as text first, or put an apostrophe before it'

type Pair = { cell: string; known: string | undefined }

/** A restored cell, or the problem with it. */
type Outcome = { cell: string } | { problem: Pick<Problem, 'came' | 'allowed' | 'fix'> }

const lineOf = (line: string, known: string): string => (isSameText(known, line) ? known : line)

/** Line by line where both have the same number of lines, so that one edited line leaves the others as they are. */
const restoredText = (cell: string, known: string): string => {
  if (isSameText(known, cell)) return known
  const [lines, knownLines] = [cell, known].map((text) => text.split(/\r\n|\r|\n/)) as [string[], string[]]
  if (lines.length === 1 || lines.length !== knownLines.length) return cell
  return lines.map((line, index) => lineOf(line, knownLines[index] ?? '')).join('\n')
}

const ofText = ({ cell, known }: Pair): Outcome => {
  const text = known === undefined ? cell : restoredText(cell, known)
  if (text !== cell || text === known) return { cell: text }
  const came = shown(cell)
  if (ERROR.test(cell)) {
    const fix = 'write the value itself; where signs # fill the cell, make the column wider and save again'
    return { problem: { came, allowed: 'a value, not the error of a formula', fix } }
  }
  if (isShortNumber(cell)) {
    const fix = `write all its digits; ${KEEP_TEXT}`
    return { problem: { came, allowed: 'all digits: a program shortened this number', fix } }
  }
  return { cell }
}

const isEdtf = (text: string): boolean => {
  try {
    parseWhen(text)
    return true
  } catch {
    return false
  }
}

const isDateTime = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(text)

/** The readings with a year, in the century of the known date where the cell gives two digits of it. */
const readingsOf = ({ cell, known = '' }: Pair): DateReading[] =>
  dateReadings(cell)
    .filter(({ date }) => !date.startsWith('--'))
    .map((reading) =>
      reading.isShort && /^\d{4}/.test(known)
        ? { ...reading, date: known.slice(0, 2) + reading.date.slice(2), isShort: false }
        : reading,
    )

/** Whether a reading is the known date; the times of day must agree if both have one. */
const isKnown = ({ date, time }: DateReading, known: string): boolean =>
  isDateTime(known)
    ? date === known.slice(0, 10) && (time === undefined || time === known.slice(11, 16))
    : date === known && (time === undefined || time === '00:00')

/** A month that a program turned into its first day. */
const isFirstDayOf = (date: string, known: string): boolean =>
  /^\d{4}-\d{2}$/.test(known) && date === `${known}-01`

/** The order that most cells of a column have which can have but one. */
const orderOf = (pairs: readonly Pair[]): DateOrder | undefined => {
  const votes = { 'day first': 0, 'month first': 0 }
  for (const pair of pairs) {
    const { known = '' } = pair
    const readings = readingsOf(pair)
    const decisive = readings.length > 1 ? readings.filter((one) => isKnown(one, known)) : readings
    const [only, ...others] = decisive
    if (only?.order && others.length === 0) votes[only.order] += 1
  }
  const [day, month] = [votes['day first'], votes['month first']]
  if (day === month) return undefined
  return day > month ? 'day first' : 'month first'
}

/** What became of the months in a column: a program that makes days of them does so with each. */
type Months = { kept: number; firstDays: number }

const monthsOf = (pairs: readonly Pair[]): Months => {
  const ofMonths = pairs.filter(({ known = '' }) => /^\d{4}-\d{2}$/.test(known))
  return {
    kept: ofMonths.filter(({ cell, known }) => plainly(cell) === known).length,
    firstDays: ofMonths.filter((pair) =>
      readingsOf(pair).some(({ date }) => isFirstDayOf(date, pair.known ?? '')),
    ).length,
  }
}

const refusedDate = (cell: string, allowed: string, dates: readonly string[]): Outcome => ({
  problem: {
    came: shown(cell),
    allowed,
    fix: `write ${[...new Set(dates)].join(' or ')}; ${KEEP_TEXT}`,
  },
})

const ofDate = (pair: Pair, order: DateOrder | undefined, months: Months): Outcome => {
  const { cell, known = '' } = pair
  if (cell === known || cell === '') return { cell }
  if (plainly(cell) === plainly(known)) return { cell: known }
  const readings = readingsOf(pair).filter((one) => !order || !one.order || one.order === order)
  const dates = readings.map(({ date }) => date)
  const [reading] = readings
  if (!reading) return ofText(pair)
  if (new Set(dates).size > 1)
    return refusedDate(cell, `an EDTF date; this may be ${dates.join(' or ')}`, dates)
  if (isKnown(reading, known)) return { cell: known }
  const { date, time } = reading
  if (isFirstDayOf(date, known) && months.kept === 0) {
    if (months.firstDays > 1) return { cell: known }
    const fix = `write ${known}; ${KEEP_TEXT}. If ${date} is meant, write it into the file of the entry`
    const allowed = `${known} as in the data: programs make the first day of a month`
    return { problem: { came: shown(cell), allowed, fix } }
  }
  if (isEdtf(cell) || isDateTime(known) || isDateTime(cell)) return { cell }
  if (reading.isShort) {
    const centuries = [date, `${Number(date.slice(0, 2)) - 1}${date.slice(2)}`]
    return refusedDate(cell, 'an EDTF date, with four digits of the year', centuries)
  }
  if (time !== undefined && time !== '00:00') {
    const fix = `write it with the offset from UTC, such as ${date}T${time}+00:00; ${KEEP_TEXT}`
    return { problem: { came: shown(cell), allowed: 'a time with its offset from UTC', fix } }
  }
  return { cell: date }
}

/** Restores the cells of a column of dates, in the order of day and month that the column has. */
const dateRestorer = (pairs: readonly Pair[]): ((pair: Pair) => Outcome) => {
  const order = orderOf(pairs.filter(({ cell, known }) => cell !== (known ?? '')))
  const months = monthsOf(pairs)
  return (pair) => ofDate(pair, order, months)
}

const withoutSpace = (text: string): string => text.replace(/\s+/g, '')

/** The part of a field that its columns share: `place` of `place.name.en`. */
const fieldOf = (column: string): string => column.split('.')[0] ?? ''

/** The columns that a table lacks of fields of which it has others: those keep what the site has. */
const missingParts = (table: Table, known: readonly (Cells | undefined)[]): string[] => {
  const fields = new Set(table.columns.filter((name) => name.includes('.')).map(fieldOf))
  const all = known.find((cells) => cells !== undefined)?.keys() ?? []
  return [...all].filter((name) => fields.has(fieldOf(name)) && !table.columns.includes(name))
}

/**
 * The table with its cells as they were before a program rewrote them. Cells that cannot be decided are added to
 * `problems`, by row and column.
 *
 * @param knownOf the cells of a row as the site would write them now, if it has the row
 */
export const restored = (
  table: Table,
  file: string,
  knownOf: (row: Cells) => Cells | undefined,
  problems: Problem[],
): Table => {
  const known = table.rows.map(({ cells }) => knownOf(cells))
  const missing = missingParts(table, known)
  const rows = table.rows.map((row, index) => {
    const own = new Map(row.cells)
    for (const name of missing) own.set(name, known[index]?.get(name) ?? '')
    return { at: row.at, cells: own }
  })
  const notes: string[] = []
  for (const column of table.columns.filter((name) => !derivedColumns.includes(name))) {
    const pairs = rows.map(({ cells }, index) => ({
      cell: cells.get(column) ?? '',
      known: known[index]?.get(column),
    }))
    const restore = dateColumns.includes(column) ? dateRestorer(pairs) : ofText
    const rewritten: string[] = []
    pairs.forEach((pair, index) => {
      const row = rows[index]
      if (!row || pair.cell === (pair.known ?? '')) return
      const outcome = restore(pair)
      if ('problem' in outcome) {
        problems.push(problemAt({ file, at: row.at }, outcome.problem, [column]))
        return
      }
      row.cells.set(column, outcome.cell)
      // Line ends and spaces are no news.
      if (withoutSpace(pair.cell) !== withoutSpace(outcome.cell)) {
        rewritten.push(`${shown(pair.cell)} is ${shown(outcome.cell)}`)
      }
    })
    if (rewritten.length > 0) {
      const count = rewritten.length === 1 ? 'a cell' : `${rewritten.length} cells`
      notes.push(`${column}: ${count} in another form, read as meant: ${rewritten[0]}`)
    }
  }
  return { ...table, columns: [...table.columns, ...missing], rows, notes: [...table.notes, ...notes] }
}
