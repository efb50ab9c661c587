/** Calendar dates, independent of the clock and time zone of the machine. */
import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/** A Gregorian date. The month or day is missing if unknown. */
export type CalendarDate = { year: number; month?: number; day?: number }

const padded = (number: number, digits = 2): string => String(number).padStart(digits, '0')

/** A four-digit ISO 8601 year. */
export const isoYear = (year: number): string => padded(year, 4)

/** Formats a date in ISO 8601: `2024`, `2024-12`, `2024-12-17`. */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  [isoYear(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [padded(part)]))].join('-')

/** Formats a time as `HH:mm`. */
export const isoTime = ({ hour, minute }: { hour: number; minute: number }): string =>
  `${padded(hour)}:${padded(minute)}`

/** Noon of the first possible day of a date, in the zone of the machine, which date-fns also uses to read it. */
export const localDate = ({ year, month = 1, day = 1 }: CalendarDate): Date => {
  const date = new Date(2000, 0, 1, 12)
  // Not through the constructor, which maps the years 0 to 99 to 1900 to 1999.
  date.setFullYear(year, month - 1, day)
  return date
}

/** The number of days in a month. */
export const daysIn = (year: number, month: number): number => getDaysInMonth(localDate({ year, month }))
