/** Parses and formats single EDTF dates: a point in time, or one end of an interval. */
import { type CalendarDate, daysIn, isoDate, isoTime } from './calendar-date'
import { ownForms, type Precision, precisions } from './precisions'

/** A single date, with the precision as written. */
export type DatePoint = CalendarDate & {
  precision: Precision
  /** Local time and UTC offset, such as `-04:00` or `Z`. */
  time?: { hour: number; minute: number; offset: string }
  approximate: boolean
  uncertain: boolean
}

const QUALIFIER = '([?~%])?'
/** The forms that are also valid in ISO 8601-1. */
const POINT = `(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2})(Z|[+-]\\d{2}:\\d{2}))?)?)?${QUALIFIER}`

const pointForm = new RegExp(`^${POINT}$`)

const otherForms = ownForms.map(({ pattern, ...form }) => {
  const source = pattern.source + QUALIFIER
  return { ...form, source, form: new RegExp(`^${source}$`) }
})

/** Pattern of what `parseWhen` accepts. It does not check whether a day exists in its month. */
export const whenPattern = (() => {
  const point = [POINT, ...otherForms.map(({ source }) => source)].join('|')
  return `^(?:${point})(?:/(?:${point}|\\.\\.))?$`
})()

/** What `parseWhen` accepts, for error messages. */
export const whenForms = [
  'an EDTF date: 2024',
  '2024-12',
  '2024-12-17',
  '2025-05-20T10:00-04:00',
  ...ownForms.map(({ example }) => example),
  '2014/2017',
  '2014/..',
  'with ~ (about), ? (uncertain) or % (both) behind it',
].join(', ')

const qualifiers = (mark: string | undefined) => ({
  approximate: mark === '~' || mark === '%',
  uncertain: mark === '?' || mark === '%',
})

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
  if (!match) throw new RangeError(`"${text}" is not ${whenForms}`)
  const [, year = '', month, day, hour, minute, offset, mark] = match
  if (Number(year) === 0) throw new RangeError('there is no year 0000')
  const point: DatePoint = { precision: 'year', year: Number(year), ...qualifiers(mark) }
  if (month === undefined) return point
  if (Number(month) < 1 || Number(month) > 12) throw new RangeError(`there is no month ${month}`)
  point.month = Number(month)
  point.precision = 'month'
  if (day === undefined) return point
  const days = daysIn(point.year, point.month)
  if (Number(day) < 1 || Number(day) > days) {
    throw new RangeError(`${year}-${month} has ${days} days, so there is no ${year}-${month}-${day}`)
  }
  point.day = Number(day)
  point.precision = 'day'
  if (hour === undefined || minute === undefined || offset === undefined) return point
  if (Number(hour) > 23 || Number(minute) > 59) throw new RangeError(`there is no time ${hour}:${minute}`)
  if (offset !== 'Z' && (Number(offset.slice(1, 3)) > 14 || Number(offset.slice(4)) > 59)) {
    throw new RangeError(`there is no offset ${offset} from UTC`)
  }
  point.time = { hour: Number(hour), minute: Number(minute), offset }
  point.precision = 'minute'
  return point
}

/** A date in ISO 8601, at its precision: `2024`, `2024-12`, `2024-12-17`, `2025-05-20T10:00-04:00`. */
export const isoPrefix = (point: DatePoint): string =>
  isoDate(point) + (point.time ? `T${isoTime(point.time)}${point.time.offset}` : '')

/** The last year or month of a precision that ISO 8601 has no unit for, such as a decade. */
export const lastOf = (point: DatePoint): CalendarDate | undefined =>
  precisions[point.precision].own?.last(point)

/** The first possible day in ISO 8601, with the time if known. */
export const firstDay = (point: DatePoint): string =>
  point.time ? isoPrefix(point) : isoDate({ ...point, month: point.month ?? 1, day: point.day ?? 1 })

/** The last possible day in ISO 8601, with the time if known. */
export const lastDay = (point: DatePoint): string => {
  if (point.time) return isoPrefix(point)
  const { year, month = 12, day = daysIn(year, month) } = lastOf(point) ?? point
  return isoDate({ year, month, day })
}

/** Whether ISO 8601 has a unit for this precision; it has none for a decade. */
export const isIsoUnit = (point: DatePoint): boolean => lastOf(point) === undefined

/** An exact date as an ISO 8601 prefix; undefined for qualified dates, and for precisions that ISO 8601-1 lacks. */
export const exactDate = (point: DatePoint): string | undefined =>
  point.approximate || point.uncertain || !isIsoUnit(point) ? undefined : isoPrefix(point)
