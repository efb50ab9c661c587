/**
 * The precisions of dates, coarsest first. Each declares how to format it and, if ISO 8601 has no such unit,
 * its EDTF notation and its range.
 */
import { format } from 'date-fns/format'
import type { DateWords } from '../languages'
import { type CalendarDate, isoYear, localDate } from './calendar-date'

/** How EDTF writes a precision that ISO 8601 has no unit for. */
type OwnForm = {
  /** Matches the text without a qualifier; its single group is passed to `read`. */
  pattern: RegExp
  example: string
  /** The first year or month. */
  read: (known: string) => CalendarDate
  /** The date of this form that contains a day, month or year. */
  write: (within: CalendarDate) => string
  /** The last year or month, computed from the first. */
  last: (first: CalendarDate) => CalendarDate
}

type Rule = { inWords: (date: CalendarDate, words: DateWords) => string; own?: OwnForm }

const YEAR_DIGITS = 4

/** Years of which only the first digits are known: `194X`. */
const yearsBeginning = (digits: number): OwnForm => {
  const years = 10 ** (YEAR_DIGITS - digits)
  const unknown = 'X'.repeat(YEAR_DIGITS - digits)
  const write = ({ year }: CalendarDate): string => isoYear(year).slice(0, digits) + unknown
  return {
    pattern: new RegExp(`(\\d{${digits}})${unknown}`),
    example: write({ year: 1940 }),
    read: (known) => ({ year: Number(known) * years }),
    write,
    last: ({ year }) => ({ year: year + years - 1 }),
  }
}

/** Formats with one of the date-fns patterns of the language. */
const written =
  (pattern: 'year' | 'month' | 'day'): Rule['inWords'] =>
  (date, words) =>
    format(localDate(date), words[pattern], { locale: words.locale })

const table = {
  decade: { inWords: ({ year }, words) => words.decade(year), own: yearsBeginning(3) },
  year: { inWords: written('year') },
  month: { inWords: written('month') },
  day: { inWords: written('day') },
  // The time is written separately.
  minute: { inWords: written('day') },
} satisfies Readonly<Record<string, Rule>>

export type Precision = keyof typeof table

export const precisions: Readonly<Record<Precision, Rule>> = table

/** From coarsest to finest. */
const order = Object.keys(table) as readonly Precision[]

/** The rank of a precision. Higher is finer. */
export const fineness = (precision: Precision): number => order.indexOf(precision)

/** The precisions with a form of their own in EDTF. */
export const ownForms: readonly (OwnForm & { precision: Precision })[] = order.flatMap((precision) => {
  const { own } = precisions[precision]
  return own ? [{ precision, ...own }] : []
})
