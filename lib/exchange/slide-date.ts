/** A date of TimelineJS as EDTF: no more exact than it was given, and no less. */
import { type Language, words } from '../languages'
import { isoYear } from '../timeline/calendar-date'
import { datesFrom, formatWhen, type PartOfDay, parseWhen, partsOfDay } from '../timeline/dates'
import { shown } from '../timeline/problems'
import { zoneOffset } from '../timeline/zones'

export type Scalar = string | number | null | undefined

export type RawDate = {
  year?: Scalar
  month?: Scalar
  day?: Scalar
  hour?: Scalar
  minute?: Scalar
  second?: Scalar
}

type ReadDate = { when: string; partOfDay?: PartOfDay; notes: string[] }

/** Says what is wrong with a field of a date. */
export class DateFault extends Error {
  constructor(
    readonly field: string,
    readonly came: string,
    readonly allowed: string,
    readonly fix: string,
  ) {
    super(allowed)
  }
}

const isEmpty = (value: Scalar): boolean => value === undefined || value === null || `${value}`.trim() === ''

/** A whole number, also as spreadsheets write it: 2,024 or 2024.0. */
const whole = (field: string, value: Scalar): number | undefined => {
  if (isEmpty(value)) return undefined
  const text = `${value}`.trim()
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(/\.0+$/, '')
  if (/^-?\d{1,9}$/.test(plain)) return Number(plain)
  throw new DateFault(field, shown(value), 'a whole number', 'write the number alone')
}

const yearOf = (field: string, value: Scalar): number | undefined => {
  const year = whole(field, value)
  if (year === undefined) return undefined
  const came = shown(value)
  if (year < 1) throw new DateFault(field, came, 'a year from 100 to 9999', 'this site has no years before 1')
  // "24" is 2024 to the one who typed it and the year 24 to programs.
  if (year < 100) throw new DateFault(field, came, 'a year of four digits', 'write the year in full')
  if (year > 9999) throw new DateFault(field, came, 'a year of four digits', 'correct the year')
  return year
}

const two = (number: number): string => String(number).padStart(2, '0')

/** The offset of a zone at a time of its own clocks. */
const offsetAt = (zone: string, wall: string): string => {
  const guess = zoneOffset(zone, new Date(`${wall}Z`))
  const [hours = '0', minutes = '0'] = guess.split(':')
  const shift = (Number(hours) * 60 + Math.sign(Number(`${hours}1`)) * Number(minutes)) * 60_000
  return zoneOffset(zone, new Date(Date.parse(`${wall}Z`) - shift))
}

type Options = { zone: string; prefix: string; notes: string[] }

const timeOf = (day: string, raw: RawDate, { zone, prefix, notes }: Options): string => {
  const hour = whole(`${prefix}hour`, raw.hour)
  const minute = whole(`${prefix}minute`, raw.minute)
  if (hour === undefined) return ''
  if (minute === undefined) {
    notes.push(`the hour ${hour}, as no minute is given`)
    return ''
  }
  if (!isEmpty(raw.second) && Number(raw.second) !== 0)
    notes.push('the seconds: dates here end with the minute')
  const wall = `${day}T${two(hour)}:${two(minute)}`
  if (Number.isNaN(Date.parse(`${wall}Z`))) {
    throw new DateFault(`${prefix}hour`, `${hour}:${two(minute)}`, 'a time from 00:00 to 23:59', 'correct it')
  }
  const offset = offsetAt(zone, wall)
  if (!/^[+-]\d{2}:\d{2}$/.test(offset)) {
    notes.push(`the time ${two(hour)}:${two(minute)}: ${zone} had no offset in whole minutes then`)
    return ''
  }
  return `T${two(hour)}:${two(minute)}${offset}`
}

const pointOf = (raw: RawDate, options: Options): string | undefined => {
  const { prefix, notes } = options
  const year = yearOf(`${prefix}year`, raw.year)
  const month = whole(`${prefix}month`, raw.month)
  const day = whole(`${prefix}day`, raw.day)
  if (year === undefined) {
    if (month === undefined && day === undefined && isEmpty(raw.hour)) return undefined
    throw new DateFault(`${prefix}year`, 'nothing', 'a year beside the month or day', 'fill in the year')
  }
  let text = isoYear(year)
  if (month === undefined) {
    if (day === undefined) return text
    throw new DateFault(`${prefix}month`, 'nothing', 'a month beside the day', 'fill in the month')
  }
  text += `-${two(month)}`
  if (day === undefined) {
    if (!isEmpty(raw.hour)) notes.push('the time, as no day is given')
    return text
  }
  text += `-${two(day)}`
  return text + timeOf(text, raw, options)
}

const marks = ['', '~', '?', '%'] as const

/** Every date that a slide's plain one may have been before it was written for TimelineJS. */
const meanings = (start: string, end: string | undefined): { when: string; partOfDay?: PartOfDay }[] => {
  if (end !== undefined) {
    return [
      ...marks.flatMap((first) => marks.map((last) => ({ when: `${start}${first}/${end}${last}` }))),
      ...datesFrom(start, end).flatMap((date) => marks.map((mark) => ({ when: date + mark }))),
    ]
  }
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(start)
  return [
    ...marks.flatMap((mark) => [{ when: start + mark }, { when: `${start}${mark}/..` }]),
    ...(isDay
      ? partsOfDay.flatMap((part) => marks.map((mark) => ({ when: start + mark, partOfDay: part })))
      : []),
  ]
}

/** Ways to say "about" that people write beside a date. */
const ABOUT = /^(?:c\.|ca\.?|circa|about|around|약)\s*\d|경$|쯤$/i

/**
 * Reads the dates of a slide. The date in words beside them says what the numbers cannot: "c. 1998", "since 2014",
 * "1940s"; words that say anything else are named in the notes.
 *
 * @param zone IANA zone of times of day, as the file gives none
 * @throws DateFault for what is no date
 */
export const readSlideDate = (
  raw: { start: RawDate; end?: RawDate | undefined; display?: string | undefined },
  language: Language,
  zone: string,
): ReadDate => {
  const notes: string[] = []
  const start = pointOf(raw.start, { zone, prefix: '', notes })
  const last = raw.end && pointOf(raw.end, { zone, prefix: 'end ', notes })
  if (start === undefined) {
    const fix =
      'fill in the year; merged cells leave all but their first one empty, so take them apart and fill each'
    throw new DateFault('year', 'nothing', 'a year', fix)
  }
  const end = last === start ? undefined : last
  const when = end === undefined ? start : `${start}/${end}`
  try {
    parseWhen(when)
  } catch (error) {
    throw new DateFault('date', when, error instanceof Error ? error.message : 'a date', 'correct the date')
  }
  const { display } = raw
  const { dates } = words(language)
  if (!display || display === formatWhen(parseWhen(when), dates)) return { when, notes }
  const meant = meanings(start, end).find(
    (one) => formatWhen(parseWhen(one.when), dates, one.partOfDay) === display,
  )
  if (meant) return { ...meant, notes }
  if (ABOUT.test(display) && end === undefined) return { when: `${when}~`, notes }
  return { when, notes: [...notes, `the date in words “${display}”`] }
}
