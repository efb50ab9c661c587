/**
 * Computes the scale of a card: the months of a year, or years for a longer time, with a mark for each date. A date
 * known to the day is a point; a less precise one or an interval is a range.
 */
import { firstYear, yearUnits } from '../formats/time-axis'
import type { DateWords } from '../languages'
import { type CalendarDay, dateOfDay, daysIn } from '../timeline/calendar-date'
import { formatDate, type When } from '../timeline/dates'

/** A range as fractions of the scale, from 0 to 1; a point if both are equal. */
export type Mark = { from: number; to: number }

/** One label per unit, all units of equal length; `heading` is the year or years of a scale of months, else empty. */
export type Scale = { heading: string; labels: readonly string[]; marks: readonly Mark[] }

type DayRange = { first: CalendarDay; last: CalendarDay }

/** Maximum number of months on a scale of months that crosses a new year. */
const MOST_MONTHS = 18
/** Maximum number of units on a scale of years; for longer times a unit is 2, 5, 10 … years. */
const MOST_UNITS = 12

const rangeOf = ({ days }: When): DayRange => ({ first: dateOfDay(days.first), last: dateOfDay(days.last) })

/** Months since the year 0 with the day as a fraction; `into` is the elapsed part of the day, from 0 to 1. */
const months = ({ year, month, day }: CalendarDay, into: number): number =>
  year * 12 + month - 1 + (day - 1 + into) / daysIn(year, month)

const compareDays = (a: CalendarDay, b: CalendarDay): number =>
  a.year - b.year || a.month - b.month || a.day - b.day

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000

const yearsPerUnit = (years: number): number =>
  yearUnits.find(({ count }) => years / count <= MOST_UNITS)?.count ?? years

/** `origin` is the first month of the scale, counted from the year 0; `unitMonths` is the length of a unit. */
type Frame = { origin: number; units: number; unitMonths: number }

const frameOf = (first: CalendarDay, last: CalendarDay): Frame => {
  const start = Math.floor(months(first, 0))
  const count = Math.floor(months(last, 0)) - start + 1
  if (first.year === last.year) return { origin: first.year * 12, units: 12, unitMonths: 1 }
  if (count <= MOST_MONTHS) return { origin: start, units: count, unitMonths: 1 }
  const step = yearsPerUnit(last.year - first.year + 1)
  // Before Christ with round numbers as people count: 100 BC rather than the year -100, which is 101 BC.
  const origin = last.year < 1 ? firstYear(first.year, step) : Math.floor(first.year / step) * step
  return { origin: origin * 12, units: Math.floor((last.year - origin) / step) + 1, unitMonths: step * 12 }
}

/** Only years that need more than their number, such as those before Christ, are written in words. */
const yearLabel = (year: number, words: DateWords): string =>
  year > 0 && year < 10_000 ? String(year) : formatDate({ year }, words)

/**
 * The scale for several dates: the whole year if all are in one, otherwise the months or years from the first to the
 * last.
 *
 * @returns a scale without labels and marks if there are no dates
 */
export const toScale = (dates: readonly When[], words: DateWords): Scale => {
  const ranges = dates.map(rangeOf)
  const all = ranges.flatMap(({ first, last }) => [first, last]).sort(compareDays)
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return { heading: '', labels: [], marks: [] }
  const { origin, units, unitMonths } = frameOf(first, last)
  const labels = Array.from({ length: units }, (_, index) => {
    const month = origin + index * unitMonths
    return unitMonths === 1
      ? String((((month % 12) + 12) % 12) + 1)
      : yearLabel(Math.floor(month / 12), words)
  })
  const place = (day: CalendarDay, into: number): number =>
    rounded((months(day, into) - origin) / (units * unitMonths))
  const marks = ranges.map(({ first, last }) =>
    compareDays(first, last) === 0
      ? { from: place(first, 0.5), to: place(first, 0.5) }
      : { from: place(first, 0), to: place(last, 1) },
  )
  const years = [...new Set([first.year, last.year])].map((year) => yearLabel(year, words)).join('–')
  return { heading: unitMonths === 1 ? years : '', labels, marks }
}
