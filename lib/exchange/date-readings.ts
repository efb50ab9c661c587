/** Recognizes dates in the forms that spreadsheet programs make of them: in digits or words of a country, or serial numbers. */
import { dateOfDay, dayNumber, daysIn, isoDate, isoMinute } from '../timeline/calendar-date'
import { asciiDigits } from './digits'

/** Which of day and month comes first where a date is written in digits. */
export type DateOrder = 'day first' | 'month first'

/**
 * A date that a cell may mean: an ISO 8601 date with the precision of the cell, such as `2024-12`, or `--12-17` without a
 * year. `order` is set if it holds for one order of day and month alone.
 */
export type DateReading = Readonly<{
  date: string
  order?: DateOrder
  /** The year has two digits; `date` has it in the century of Excel. */
  isShort?: boolean
  /** `HH:MM`, if there is a time of day. */
  time?: string
}>

const isDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** Excel's century: 00 to 29 are 20xx. */
const fullYear = (digits: string): number =>
  digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900)

const dayReading = (year: string, month: number, day: number, order?: DateOrder): DateReading[] => {
  const full = fullYear(year)
  if (!isDay(full, month, day)) return []
  return [
    {
      date: isoDate({ year: full, month, day }),
      ...(order && { order }),
      ...(year.length === 2 && { isShort: true }),
    },
  ]
}

const monthReading = (year: string, month: number): DateReading[] =>
  month >= 1 && month <= 12
    ? [
        {
          date: isoDate({ year: fullYear(year), month }),
          ...(year.length === 2 && { isShort: true }),
        },
      ]
    : []

/** Without a year. A leap year, so that 29 February is a day. */
const yearlessReading = (month: number, day: number, order?: DateOrder): DateReading[] =>
  isDay(2000, month, day)
    ? [{ date: isoDate({ year: 2000, month, day }).replace('2000', '-'), ...(order && { order }) }]
    : []

/** Languages of programs whose names of months are known, beside those of the site. */
const MONTH_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ar', 'sv']

const bareName = (name: string): string => name.toLowerCase().normalize('NFC').replaceAll('.', '').trim()

/** Months by name. A name that means different months in two languages is left out. */
const months: ReadonlyMap<string, number> = (() => {
  const found = new Map<string, number>()
  const conflicting = new Set<string>()
  for (const language of MONTH_LANGUAGES) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' })
      for (let number = 1; number <= 12; number++) {
        const name = bareName(format.format(new Date(Date.UTC(2000, number - 1, 1))))
        if (found.has(name) && found.get(name) !== number) conflicting.add(name)
        found.set(name, number)
      }
    }
  }
  // German Excel and English style guides.
  found.set('sept', 9).set('mrz', 3)
  for (const name of conflicting) found.delete(name)
  return found
})()

const NAME = '(\\p{L}+)\\.?'
const TIME = /[\sT]+(\d{1,2}):(\d{1,2})(?::\d{1,2}(?:\.\d+)?)?(?:\s*([AP])\.?M\.?)?$/iu

type Rule = readonly [form: RegExp, read: (...groups: string[]) => DateReading[]]

const monthOf = (name: string): number => months.get(bareName(name)) ?? 0

const byBoth = (a: string, b: string, year: string): DateReading[] => {
  const [first, second] = [Number(a), Number(b)]
  const dayFirst = dayReading(year, second, first, 'day first')
  return first === second
    ? dayReading(year, first, second)
    : [...dayFirst, ...dayReading(year, first, second, 'month first')]
}

const rules: readonly Rule[] = [
  [/^(\d{4})$/, (year) => [{ date: year }]],
  [/^(\d{4})-(\d{2})$/, (year, month) => monthReading(year, Number(month))],
  [
    /^(\d{4})\s*([-/.년])\s*(\d{1,2})\s*[-/.월]\s*(\d{1,2})\s*[.일]?$/u,
    (year, _, month, day) => dayReading(year, Number(month), Number(day)),
  ],
  [/^(\d{4})\s*[/.년]\s*(\d{1,2})\s*[.월]?$/u, (year, month) => monthReading(year, Number(month))],
  [/^(\d{1,2})[/.](\d{4})$/, (month, year) => monthReading(year, Number(month))],
  [/^(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})$/, (a, _, b, year) => byBoth(a, b, year)],
  [
    /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})$/,
    (day, month, year) => dayReading(year, Number(month), Number(day)),
  ],
  [
    /^(\d{2})([-/.])(\d{1,2})\2(\d{1,2})$/,
    (year, _, month, day) => dayReading(year, Number(month), Number(day)),
  ],
  [
    new RegExp(`^(\\d{1,2})[-\\s.]+${NAME}[-\\s]+(\\d{4}|\\d{2})$`, 'u'),
    (day, name, year) => dayReading(year, monthOf(name), Number(day)),
  ],
  [
    new RegExp(`^${NAME}\\s+(\\d{1,2}),?\\s+(\\d{4})$`, 'u'),
    (name, day, year) => dayReading(year, monthOf(name), Number(day)),
  ],
  [new RegExp(`^${NAME}[-\\s]+(\\d{4}|\\d{2})$`, 'u'), (name, year) => monthReading(year, monthOf(name))],
  [new RegExp(`^(\\d{4})[-\\s]+${NAME}$`, 'u'), (year, name) => monthReading(year, monthOf(name))],
  [
    new RegExp(`^(\\d{1,2})[-\\s.]+${NAME}$`, 'u'),
    (day, name) => yearlessReading(monthOf(name), Number(day)),
  ],
  [
    /^(\d{1,2})[-/](\d{1,2})$/,
    (a, b) => [
      ...yearlessReading(Number(b), Number(a), 'day first'),
      ...yearlessReading(Number(a), Number(b), 'month first'),
    ],
  ],
]

/** Serial numbers of days from 1927 to 2199; smaller ones are years. */
const SERIAL = /^[1-9]\d{4}(?:[.,]\d+)?$/

/** The day before the first one in Excel's calendar, as corrected for its 29 February 1900. */
const SERIAL_START = dayNumber({ year: 1899, month: 12, day: 30 })
const MINUTES_PER_DAY = 24 * 60

/** The day of a serial number, with the time of day if there is a fraction. */
export const serialDate = (serial: number): DateReading => {
  const minutes = Math.round(serial * MINUTES_PER_DAY)
  const date = isoDate(dateOfDay(SERIAL_START + Math.floor(minutes / MINUTES_PER_DAY)))
  const ofDay = minutes % MINUTES_PER_DAY
  return {
    date,
    ...(ofDay !== 0 && { time: isoMinute({ hour: Math.floor(ofDay / 60), minute: ofDay % 60 }) }),
  }
}

const timeOf = (found: RegExpExecArray): string => {
  const [, hour = '', minute = '', half] = found
  const shift = half === undefined ? 0 : /p/i.test(half) ? 12 : 0
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + shift
  return isoMinute({ hour: hours, minute: Number(minute) })
}

/** The dates that a cell may mean. Empty if it is no date, or one in a form that no program makes. */
export const dateReadings = (cell: string): DateReading[] => {
  const text = asciiDigits(cell.normalize('NFKC')).replace(/\s+/g, ' ').trim()
  const time = TIME.exec(text)
  const date = time ? text.slice(0, time.index) : text
  const readings = rules.flatMap(([form, read]) => {
    const [, ...groups] = form.exec(date) ?? []
    return groups.length > 0 ? read(...groups) : []
  })
  const timed = time ? readings.map((reading) => ({ ...reading, time: timeOf(time) })) : readings
  return [...timed, ...(SERIAL.test(text) ? [serialDate(Number(text.replace(',', '.')))] : [])]
}
