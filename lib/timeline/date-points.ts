/** Parses and formats single EDTF dates: a point in time, or one end of an interval. */
import {
  type CalendarDate,
  type CalendarDay,
  type ClockTime,
  dayNumber,
  daysIn,
  isoDate,
  isoTime,
  momentOf,
} from './calendar-date'
import { ownForms, type Precision, precisions, seasonNumber } from './precisions'
import { unreadForm } from './unread-dates'

/** A part of a date that is said to be unknown, as the day in `1752-09-XX`. */
export type UnknownPart = 'day' | 'month' | 'month-and-day'

/** A single date, with the precision as written. */
export type DatePoint = CalendarDate & {
  precision: Precision
  /** Local time and UTC offset, such as `-04:00` or `Z`. Seconds that are not written are 0. */
  time?: ClockTime & { offset: string }
  /** Missing where nothing is said about finer parts, as in `1752-09`. */
  unknown?: UnknownPart
  approximate: boolean
  uncertain: boolean
}

const QUALIFIER = '([?~%])?'
const TIME = 'T(\\d{2}):(\\d{2})(?::(\\d{2}))?(Z|[+-]\\d{2}(?::\\d{2})?)'
const DAY = `(\\d{2}|XX)(?:${TIME})?`
/** Years, months, days and times. Numbers are checked in `parsePoint`. */
const POINT = `(?:Y(-?[1-9]\\d{4,11})|(-?\\d{4})(?:-(\\d{2}|XX)(?:-${DAY})?)?)${QUALIFIER}`

const pointForm = new RegExp(`^${POINT}$`)

const otherForms = ownForms.map(({ pattern, ...form }) => {
  const source = pattern.source + QUALIFIER
  return { ...form, source, form: new RegExp(`^${source}$`) }
})

/** Pattern of what `parseWhen` accepts. It does not check whether a day exists in its month. */
export const whenPattern = (() => {
  const point = [POINT, ...otherForms.map(({ source }) => source)].join('|')
  return `^(?:(?:${point})(?:/(?:${point}|\\.\\.)?)?|(?:\\.\\.)?/(?:${point}))$`
})()

/** What `parseWhen` accepts, for error messages. */
export const whenForms = [
  'an EDTF date: 2024',
  '2024-12',
  '2024-12-17',
  '2025-05-20T10:00-04:00',
  ...ownForms.map(({ example, meaning }) => `${example} (${meaning})`),
  '1752-09-XX (day unknown)',
  '-0043 (44 BC)',
  'Y12345',
  '2014/2017',
  '2014/.. (since)',
  '../2014 (or before)',
  '2014/ (end unknown)',
  'with ~ (about), ? (uncertain) or % (both) behind it',
].join(', ')

const qualifiers = (mark: string | undefined) => ({
  approximate: mark === '~' || mark === '%',
  uncertain: mark === '?' || mark === '%',
})

/** @throws RangeError for a time or an offset that does not exist */
const parseTime = (hour: string, minute: string, second: string, offset: string): DatePoint['time'] => {
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    throw new RangeError(`there is no time ${hour}:${minute}${second === '00' ? '' : `:${second}`}`)
  }
  const full = offset === 'Z' || offset.includes(':') ? offset : `${offset}:00`
  if (full !== 'Z' && (Number(full.slice(1, 3)) > 14 || Number(full.slice(4)) > 59)) {
    throw new RangeError(`there is no offset ${offset} from UTC`)
  }
  return { hour: Number(hour), minute: Number(minute), second: Number(second), offset: full }
}

/** Says which part of a date is EDTF but not read. Undefined for other texts. */
const notRead = (text: string): string | undefined => {
  const { what } = unreadForm(text) ?? {}
  return what && `"${text}" is not read here: it has ${what}. Give ${whenForms}`
}

/**
 * Parses a single EDTF date.
 *
 * @throws RangeError with the reason, for malformed text and for dates and times that do not exist
 */
export const parsePoint = (text: string): DatePoint => {
  for (const { precision, form, read } of otherForms) {
    const [, known, mark] = form.exec(text) ?? []
    if (known !== undefined) return { precision, ...read(known), ...qualifiers(mark) }
  }
  const match = pointForm.exec(text)
  if (!match) throw new RangeError(notRead(text) ?? `"${text}" is not ${whenForms}`)
  const [, long, short = '', month, day, hour, minute, second = '00', offset, mark] = match
  if (short === '-0000') throw new RangeError('there is no year -0000: 1 BC is 0000')
  const year = Number(long ?? short)
  const point: DatePoint = { precision: 'year', year, ...qualifiers(mark) }
  if (month === undefined) return point
  if (month === 'XX') {
    if (day !== undefined && day !== 'XX') throw new RangeError(`"${text}" has a day of an unknown month`)
    return { ...point, unknown: day === undefined ? 'month' : 'month-and-day' }
  }
  if (Number(month) < 1 || Number(month) > 12) {
    throw new RangeError(notRead(text) ?? `there is no month ${month}`)
  }
  point.month = Number(month)
  point.precision = 'month'
  if (day === undefined) return point
  if (day === 'XX') {
    if (hour !== undefined) throw new RangeError(`"${text}" has a time of an unknown day`)
    return { ...point, unknown: 'day' }
  }
  const days = daysIn(point.year, point.month)
  if (Number(day) < 1 || Number(day) > days) {
    throw new RangeError(`${short}-${month} has ${days} days, so there is no ${short}-${month}-${day}`)
  }
  point.day = Number(day)
  point.precision = 'day'
  if (hour === undefined || minute === undefined || offset === undefined) return point
  return { ...point, precision: 'minute', time: parseTime(hour, minute, second, offset) }
}

/** The last year or month of a precision that ISO 8601-1 has no unit for, such as a decade. */
export const lastOf = (point: DatePoint): CalendarDate | undefined =>
  precisions[point.precision].own?.last(point)

/** The number of a season, from 1 for spring to 4 for winter. Undefined for other precisions. */
export const seasonOf = (point: DatePoint): number | undefined =>
  point.precision === 'season' ? seasonNumber(point) : undefined

const firstDate = ({ year, month = 1, day = 1 }: CalendarDate): CalendarDay => ({ year, month, day })

const lastDate = (point: DatePoint): CalendarDay => {
  const { year, month = 12, day = daysIn(year, month) } = lastOf(point) ?? point
  return { year, month, day }
}

/** The numbers of the first and the last possible day, see `dayNumber`. */
export const dayRange = (point: DatePoint): { first: number; last: number } => ({
  first: dayNumber(firstDate(point)),
  last: dayNumber(lastDate(point)),
})

/** The moment in milliseconds since 1970. Undefined without a time. */
export const instantOf = (point: DatePoint): number | undefined =>
  point.time && momentOf(firstDate(point), point.time, point.time.offset)

const timeOf = ({ time }: DatePoint): string => (time ? `T${isoTime(time)}${time.offset}` : '')

/** A date in ISO 8601, at its precision: `2024`, `2024-12`, `2024-12-17`, `2025-05-20T10:00:00-04:00`. */
export const isoPrefix = (point: DatePoint): string => isoDate(point) + timeOf(point)

/** The first possible day in ISO 8601, with the time if known. */
export const firstDay = (point: DatePoint): string => isoDate(firstDate(point)) + timeOf(point)

/** The last possible day in ISO 8601, with the time if known. */
export const lastDay = (point: DatePoint): string => isoDate(lastDate(point)) + timeOf(point)

/**
 * An exact date as an ISO 8601 prefix. Undefined for qualified and partly unknown dates, and for what ISO 8601-1 lacks
 * or leaves to agreement: seasons and decades, and years before 1 or of more than four digits.
 */
export const exactDate = (point: DatePoint): string | undefined => {
  const { year, approximate, uncertain, unknown } = point
  const isPlain = !approximate && !uncertain && !unknown && !lastOf(point)
  return isPlain && year > 0 && year < 10_000 ? isoPrefix(point) : undefined
}
