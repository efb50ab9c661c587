/**
 * The scale at the side of a card: a year in months, or a longer time in years, and on it the days that the card
 * is about. A date is marked as exactly as it is known: a day as a point, a month or a year as a stretch.
 */
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { dayOf, type When } from '../timeline/dates'

/** Where on the scale: 0 is its beginning and 1 its end; a point where both are the same. */
export type Mark = { from: number; to: number }

/** Equal units with a label each, the year or years of a scale of months above them, and a mark for each date. */
export type Scale = { heading: string; labels: readonly string[]; marks: readonly Mark[] }

type Day = { year: number; month: number; day: number }

type Stretch = { first: Day; last: Day }

/** The most months that are shown as months when they are not of one year. */
const MOST_MONTHS = 18
/** The most units that a scale of years has; beyond it a unit is 2, 5, 10 ... years. */
const MOST_UNITS = 12

const parseDay = (bound: string): Day => {
  const [year = 0, month = 1, day = 1] = dayOf(bound).split('-').map(Number)
  return { year, month, day }
}

/** An open end counts as the beginning: how long it went on is not known. */
const stretchOf = ({ earliest, latest }: When): Stretch => ({
  first: parseDay(earliest),
  last: parseDay(latest ?? earliest),
})

/** The Gregorian calendar repeats itself every 400 years; dates are made once for each of their months. */
const lengths = new Map<number, number>()

const daysIn = (year: number, month: number): number => {
  const key = (year % 400) * 12 + month - 1
  const known = lengths.get(key) ?? getDaysInMonth(new Date(2000 + (year % 400), month - 1, 1, 12))
  lengths.set(key, known)
  return known
}

/** Months since the year 0, the day as a fraction; `into` says how much of the day has passed. */
const months = ({ year, month, day }: Day, into: number): number =>
  year * 12 + month - 1 + (day - 1 + into) / daysIn(year, month)

const compareDays = (a: Day, b: Day): number => a.year - b.year || a.month - b.month || a.day - b.day

const rounded = (share: number): number => Math.round(share * 10_000) / 10_000

const yearsPerUnit = (years: number): number => {
  for (let power = 1; ; power *= 10) {
    for (const step of [power, 2 * power, 5 * power]) if (years / step <= MOST_UNITS) return step
  }
}

/** The scale's first month, counted from the year 0, its number of units, and how many months a unit has. */
type Frame = { origin: number; units: number; unitMonths: number }

const frameOf = (first: Day, last: Day): Frame => {
  const start = Math.floor(months(first, 0))
  const count = Math.floor(months(last, 0)) - start + 1
  if (first.year === last.year) return { origin: first.year * 12, units: 12, unitMonths: 1 }
  if (count <= MOST_MONTHS) return { origin: start, units: count, unitMonths: 1 }
  const step = yearsPerUnit(last.year - first.year + 1)
  const origin = Math.floor(first.year / step) * step
  return { origin: origin * 12, units: Math.floor((last.year - origin) / step) + 1, unitMonths: step * 12 }
}

/**
 * The scale for some dates: the whole year where they are in one, else the months or years from the first to
 * the last.
 *
 * @returns no labels and no marks for no dates
 */
export const toScale = (dates: readonly When[]): Scale => {
  const stretches = dates.map(stretchOf)
  const all = stretches.flatMap(({ first, last }) => [first, last]).sort(compareDays)
  const [first, last] = [all[0], all.at(-1)]
  if (!first || !last) return { heading: '', labels: [], marks: [] }
  const { origin, units, unitMonths } = frameOf(first, last)
  const labels = Array.from({ length: units }, (_, index) => {
    const month = origin + index * unitMonths
    return String(unitMonths === 1 ? (month % 12) + 1 : Math.floor(month / 12))
  })
  const place = (day: Day, into: number): number =>
    rounded((months(day, into) - origin) / (units * unitMonths))
  const marks = stretches.map(({ first, last }) =>
    compareDays(first, last) === 0
      ? { from: place(first, 0.5), to: place(first, 0.5) }
      : { from: place(first, 0), to: place(last, 1) },
  )
  const years = first.year === last.year ? `${first.year}` : `${first.year}–${last.year}`
  return { heading: unitMonths === 1 ? years : '', labels, marks }
}
