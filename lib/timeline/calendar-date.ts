/** Days, months and years of the Gregorian calendar, without the clock or the zone of the machine. */
import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/** A date as far as it is known. */
export type CalendarDate = { year: number; month?: number; day?: number }

const padded = (number: number, digits = 2): string => String(number).padStart(digits, '0')

/** A year in the four digits of ISO 8601. */
export const isoYear = (year: number): string => padded(year, 4)

/** As ISO 8601 has it: `2024`, `2024-12`, `2024-12-17`. */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  [isoYear(year), ...[month, day].flatMap((part) => (part === undefined ? [] : [padded(part)]))].join('-')

/** `HH:mm`. */
export const isoTime = ({ hour, minute }: { hour: number; minute: number }): string =>
  `${padded(hour)}:${padded(minute)}`

/** Noon of the first day that a date may be, as the machine's own zone has it: date-fns reads the same day out of it. */
export const localDate = ({ year, month = 1, day = 1 }: CalendarDate): Date => {
  const date = new Date(2000, 0, 1, 12)
  // Not through the constructor: it takes the years 0 to 99 for 1900 to 1999.
  date.setFullYear(year, month - 1, day)
  return date
}

/** How many days a month has. */
export const daysIn = (year: number, month: number): number => getDaysInMonth(localDate({ year, month }))
