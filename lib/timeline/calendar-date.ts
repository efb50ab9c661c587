/**
 * Calendar dates, independent of the clock and time zone of the machine. Years are astronomical, as in ISO 8601: the
 * year 0 is 1 BC, the year -43 is 44 BC. The Gregorian calendar is used for all years, as ISO 8601 does.
 */

/** A Gregorian date. The month or day is missing if unknown. */
export type CalendarDate = { year: number; month?: number; day?: number }

export type CalendarDay = Required<CalendarDate>

export type ClockTime = { hour: number; minute: number; second: number }

const padded = (number: number, digits = 2): string => String(number).padStart(digits, '0')

/** A year of more than four digits needs a mark. */
const isLong = (year: number): boolean => Math.abs(year) > 9999

const yearDigits = (year: number): string => (year < 0 ? '-' : '') + padded(Math.abs(year), 4)

/** A year as people and formats without a year 0 count it: -44 is 44 BC. */
export const historicalYear = (year: number): number => (year > 0 ? year : year - 1)

/** The reverse. The year 0 has none. */
export const astronomicalYear = (year: number): number => (year > 0 ? year : year + 1)

/** A year in EDTF: `2024`, `0047`, `-0043`, and `Y12345` with more than four digits. */
export const edtfYear = (year: number): string => (isLong(year) ? 'Y' : '') + yearDigits(year)

/** Formats a date in ISO 8601: `2024`, `2024-12`, `2024-12-17`. A year of more than four digits has a sign. */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  [
    (isLong(year) && year > 0 ? '+' : '') + yearDigits(year),
    ...[month, day].flatMap((part) => (part === undefined ? [] : [padded(part)])),
  ].join('-')

/** Formats a time as `HH:mm`. */
export const isoMinute = ({ hour, minute }: Omit<ClockTime, 'second'>): string =>
  `${padded(hour)}:${padded(minute)}`

/** Formats a time as `HH:mm:ss`. */
export const isoTime = (time: ClockTime): string => `${isoMinute(time)}:${padded(time.second)}`

const DAY = 86_400_000
/** The Gregorian calendar repeats, so a `Date` is only asked about years that it knows well. */
const YEARS_PER_CYCLE = 400
const DAYS_PER_CYCLE = 146_097

/** The cycle that contains a year, counted from that of 2000 to 2399. */
const cycleOf = (year: number): number => Math.floor(year / YEARS_PER_CYCLE) - 2000 / YEARS_PER_CYCLE

/** A year from 2000 to 2399 with the same calendar. */
const likeYear = (year: number): number => year - cycleOf(year) * YEARS_PER_CYCLE

/** Noon of the first possible day of a date, in a year with the same calendar and in the zone of the machine. */
export const localDate = ({ year, month = 1, day = 1 }: CalendarDate): Date =>
  new Date(likeYear(year), month - 1, day, 12)

/** The number of days in a month. */
export const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(likeYear(year), month, 0)).getUTCDate()

/** Days from 1970-01-01 to the first possible day of a date. A month out of range is in another year. */
export const dayNumber = ({ year, month = 1, day = 1 }: CalendarDate): number =>
  Date.UTC(likeYear(year), month - 1, day) / DAY + cycleOf(year) * DAYS_PER_CYCLE

/** The date of a day number. */
export const dateOfDay = (number: number): CalendarDay => {
  const cycles = Math.floor(number / DAYS_PER_CYCLE)
  const date = new Date(Math.floor(number - cycles * DAYS_PER_CYCLE) * DAY)
  return {
    year: date.getUTCFullYear() + cycles * YEARS_PER_CYCLE,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }
}

/** The moment of a time on a day, in milliseconds since 1970, with an offset from UTC such as `-04:00` or `Z`. */
export const momentOf = (date: CalendarDay, { hour, minute, second }: ClockTime, offset: string): number => {
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number)
  const ahead = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
  return dayNumber(date) * DAY + ((hour * 60 + minute - ahead) * 60 + second) * 1000
}
