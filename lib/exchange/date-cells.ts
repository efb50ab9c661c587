/**
 * Restores the cells of a column of dates that a spreadsheet program rewrote. What one cell leaves open, such as the order
 * of day and month, the others of its column tell.
 */
import { isWhen } from '../timeline/dates'
import { type Problem, shown } from '../timeline/problems'
import { type DateOrder, type DateReading, dateReadings, serialDate } from './date-readings'
import { plainly } from './rewritten'

/** How to keep a program from rewriting a cell. */
export const KEEP_TEXT = 'format the column as text first, or put an apostrophe before it'

/** A cell, and what the site would write there now, if it has the row. */
export type Pair = { cell: string; known: string | undefined }

/** A restored cell, or the problem with it. */
export type Outcome = { cell: string } | { problem: Pick<Problem, 'came' | 'allowed' | 'fix'> }

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

/** Whether a reading is the known date, or the day of which the known year is the serial number. */
const isKnown = ({ date, time = '00:00' }: DateReading, known: string): boolean =>
  isDateTime(known)
    ? date === known.slice(0, 10) && time === known.slice(11, 16)
    : time === '00:00' &&
      (date === known || (/^\d{4}$/.test(known) && date === serialDate(Number(known)).date))

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

/** Undefined for a cell that is no date. */
const ofDate = (pair: Pair, order: DateOrder | undefined, months: Months): Outcome | undefined => {
  const { cell, known = '' } = pair
  if (cell === known || cell === '' || (known === '' && isWhen(cell))) return { cell }
  if (plainly(cell) === plainly(known)) return { cell: known }
  const readings = readingsOf(pair).filter((one) => !order || !one.order || one.order === order)
  const dates = readings.map(({ date }) => date)
  const [reading] = readings
  if (!reading) return undefined
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
  if (isWhen(cell) || isDateTime(known) || isDateTime(cell)) return { cell }
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

/** Returns what restores the cells of a column of dates, in the order of day and month that the column has. */
export const dateRestorer = (pairs: readonly Pair[]): ((pair: Pair) => Outcome | undefined) => {
  const order = orderOf(pairs.filter(({ cell, known }) => cell !== (known ?? '')))
  const months = monthsOf(pairs)
  return (pair) => ofDate(pair, order, months)
}
