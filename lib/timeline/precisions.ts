/**
 * How exactly a date can be known. Each precision is declared here, the coarsest first: what it is called and, where
 * ISO 8601 has no such unit, how EDTF writes it and how far it reaches.
 */
import { format } from 'date-fns/format'
import type { DateWords } from '../languages'
import { type CalendarDate, isoYear, localDate } from './calendar-date'

/** A date that EDTF writes in a way of its own. */
type OwnForm = {
  /** The text without a qualifier; what is in its one group goes to `read`. */
  pattern: RegExp
  example: string
  /** The first year or month of it. */
  read: (known: string) => CalendarDate
  /** The date of this form that a day, month or year is in. */
  write: (within: CalendarDate) => string
  /** The last year or month of it, from the first. */
  last: (first: CalendarDate) => CalendarDate
}

type Rule = { inWords: (date: CalendarDate, words: DateWords) => string; own?: OwnForm }

const YEAR_DIGITS = 4

/** Years of which the first digits are known: `194X`. */
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

/** In a pattern of date-fns. */
const written =
  (pattern: 'year' | 'month' | 'day'): Rule['inWords'] =>
  (date, words) =>
    format(localDate(date), words[pattern], { locale: words.locale })

const table = {
  decade: { inWords: ({ year }, words) => words.decade(year), own: yearsBeginning(3) },
  year: { inWords: written('year') },
  month: { inWords: written('month') },
  day: { inWords: written('day') },
  // The time is said beside the day.
  minute: { inWords: written('day') },
} satisfies Readonly<Record<string, Rule>>

export type Precision = keyof typeof table

export const precisions: Readonly<Record<Precision, Rule>> = table

/** From the coarsest to the finest. */
const order = Object.keys(table) as readonly Precision[]

/** The finer a precision, the larger. */
export const fineness = (precision: Precision): number => order.indexOf(precision)

/** The precisions that EDTF writes in a way of its own. */
export const ownForms: readonly (OwnForm & { precision: Precision })[] = order.flatMap((precision) => {
  const { own } = precisions[precision]
  return own ? [{ precision, ...own }] : []
})
