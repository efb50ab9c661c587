/**
 * The precisions of dates, coarsest first. Each declares how to format it and, if ISO 8601-1 has no such unit,
 * its EDTF notation and its range.
 */
import { format } from 'date-fns/format'
import type { DateWords, Precision } from '../languages'
import { type CalendarDate, edtfYear, historicalYear, localDate } from './calendar-date'

export type { Precision }

/** How EDTF writes a precision that ISO 8601-1 has no unit for. */
type OwnForm = {
  /** Matches the text without a qualifier; its single group is passed to `read`. */
  pattern: RegExp
  example: string
  /** What the example means, in a word for editors. */
  meaning: string
  /** The first year or month. */
  read: (known: string) => CalendarDate
  /** The date of this form that contains a day, month or year. Undefined if there is none. */
  write: (within: CalendarDate) => string | undefined
  /** The last year or month, computed from the first. */
  last: (first: CalendarDate) => CalendarDate
}

/** @param eras whether to name the era after Christ too, as beside a date before it */
type InWords = (date: CalendarDate, words: DateWords, eras: boolean) => string

type Rule = { inWords: InWords; own?: OwnForm }

/** The number of a year in its era: 44 for the year -43. From five digits on they are in groups. */
const yearNumber = (year: number, { locale }: DateWords): string => {
  const number = Math.abs(historicalYear(year))
  return number > 9999
    ? new Intl.NumberFormat(locale.code, { numberingSystem: 'latn' }).format(number)
    : String(number)
}

const inEra = (text: string, isBefore: boolean, { era }: DateWords, eras: boolean): string =>
  isBefore ? era.before(text) : eras ? era.after(text) : text

/** Formats with one of the date-fns patterns of the language. The year is written here, as it can be any. */
const written =
  (pattern: 'year' | 'month' | 'day'): InWords =>
  (date, words, eras) => {
    const withYear = words[pattern].replace(/y+/, `'${yearNumber(date.year, words)}'`)
    const text = format(localDate(date), withYear, { locale: words.locale })
    return inEra(text, date.year < 1, words, eras)
  }

/** Years of which only the first digits are known: `194X`, `18XX`. Before the year 0 they count downwards. */
const yearsBeginning = (digits: number, example: number, meaning: string): OwnForm => {
  const years = 10 ** (4 - digits)
  const unknown = 'X'.repeat(4 - digits)
  const write = ({ year }: CalendarDate): string | undefined =>
    Math.abs(year) > 9999 ? undefined : edtfYear(year).slice(0, -unknown.length) + unknown
  return {
    pattern: new RegExp(`(-?\\d{${digits}})${unknown}`),
    example: write({ year: example }) ?? '',
    meaning,
    read: (known) => {
      const lowest = Math.abs(Number(known)) * years
      return { year: known.startsWith('-') ? -lowest - years + 1 : lowest }
    },
    write,
    last: ({ year }) => ({ year: year + years - 1 }),
  }
}

/** The hundred years that EDTF counts by their first digits, 1800 to 1899, have the name of the 19th century. */
const century: InWords = ({ year }, words, eras) =>
  inEra(words.century((year < 0 ? 1 - year : year + 100) / 100), year < 0, words, eras)

/** The first decades have no names: "40s" would mean other years. */
const decade: InWords = (date, words, eras) => {
  if (date.year >= 100) return inEra(words.decade(date.year), false, words, eras)
  const last = date.year + 9
  const both = eras || (date.year < 1 && last > 0)
  return words.interval(written('year')(date, words, both), written('year')({ year: last }, words, both))
}

const FIRST_SEASON = 21
const seasons = ['spring', 'summer', 'autumn', 'winter'] as const
/** Spring begins in March. */
const FIRST_MONTH = 3
const MONTHS = 3

/**
 * EDTF does not say which months a season has. These are those of meteorology in the north, where winter ends in the
 * next year.
 */
const seasonOf: OwnForm = {
  pattern: /(-?\d{4}-2[1-4])/,
  example: `2001-${FIRST_SEASON}`,
  meaning: 'spring; up to 24, winter',
  read: (known) => {
    const [year, season] = [Number(known.slice(0, -3)), Number(known.slice(-2)) - FIRST_SEASON]
    return { year, month: FIRST_MONTH + season * MONTHS }
  },
  write: ({ year, month }) => {
    if (month === undefined || Math.abs(year) > 9999) return undefined
    const ofYear = month < FIRST_MONTH ? year - 1 : year
    const season = Math.floor(((month + 12 - FIRST_MONTH) % 12) / MONTHS)
    return `${edtfYear(ofYear)}-${FIRST_SEASON + season}`
  },
  last: ({ year, month = FIRST_MONTH }) =>
    month + 2 > 12 ? { year: year + 1, month: month - 10 } : { year, month: month + 2 },
}

/** From 1 for spring to 4 for winter. */
export const seasonNumber = ({ month = FIRST_MONTH }: CalendarDate): number =>
  (month - FIRST_MONTH) / MONTHS + 1

const season: InWords = (date, words, eras) => {
  const name = seasons[seasonNumber(date) - 1] ?? 'spring'
  return inEra(words.season(name, yearNumber(date.year, words)), date.year < 1, words, eras)
}

export const precisions: Readonly<Record<Precision, Rule>> = {
  century: { inWords: century, own: yearsBeginning(2, 1800, 'a century') },
  decade: { inWords: decade, own: yearsBeginning(3, 1940, 'a decade') },
  year: { inWords: written('year') },
  season: { inWords: season, own: seasonOf },
  month: { inWords: written('month') },
  day: { inWords: written('day') },
  // The time is written separately.
  minute: { inWords: written('day') },
}

/** From coarsest to finest. */
const order = Object.keys(precisions) as readonly Precision[]

/** The rank of a precision. Higher is finer. */
export const fineness = (precision: Precision): number => order.indexOf(precision)

/** The precisions with a form of their own in EDTF. */
export const ownForms: readonly (OwnForm & { precision: Precision })[] = order.flatMap((precision) => {
  const { own } = precisions[precision]
  return own ? [{ precision, ...own }] : []
})
