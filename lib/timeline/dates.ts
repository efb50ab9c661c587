/** Compares and formats dates, for machines and in words. `when.ts` parses them. */
import type { DateWords } from '../languages'
import { capitalised } from '../languages/capitalised'
import { type CalendarDate, edtfYear, isoDate, isoMinute, isoTime } from './calendar-date'
import { type DatePoint, exactDate, instantOf, isoPrefix, lastOf, parsePoint } from './date-points'
import { fineness, ownForms, precisions } from './precisions'
import { type NoDate, parseWhen, pointAt, type When } from './when'

export { isWhen, parseWhen, pointAt, type When } from './when'

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

export const partsOfDay: readonly PartOfDay[] = ['morning', 'afternoon', 'evening']

/** The year in EDTF that a date is listed under. The first year for a decade or century. */
export const startYear = ({ anchor }: When): string => edtfYear(anchor.year)

/** The calendar day of a bound or a date-time, without its time. */
export const dayOf = (bound: string): string => bound.split('T')[0] ?? bound

const instant = ({ start }: When): number => {
  const point = pointAt(start)
  return (point && instantOf(point)) ?? 0
}

/** What ends at a date, with no known start, comes before what begins there. */
const granularity = ({ start, end, anchor }: When): number =>
  end ? (pointAt(start) ? -1 : -2) : fineness(anchor.precision)

/** Compares dates: by first day, then coarser before finer, then by time of day if known. */
export const compareWhen = (
  a: { when: When; partOfDay?: PartOfDay | undefined },
  b: { when: When; partOfDay?: PartOfDay | undefined },
): number => {
  const part = (of?: PartOfDay): number => (of ? partsOfDay.indexOf(of) : -1)
  return (
    a.when.days.first - b.when.days.first ||
    granularity(a.when) - granularity(b.when) ||
    instant(a.when) - instant(b.when) ||
    part(a.partOfDay) - part(b.partOfDay)
  )
}

/**
 * The end of a date, for formats that have time spans but no decades, centuries and seasons: the end of an interval, or
 * the last year or month of one of these. Undefined for other single dates and for intervals without a date at one end.
 */
export const spanEnd = ({ start, end }: When): (CalendarDate & Pick<DatePoint, 'time'>) | undefined => {
  if (typeof start !== 'object' || typeof end === 'string') return undefined
  return end ? (lastOf(end) ?? end) : lastOf(start)
}

/** An exact date in ISO 8601, see `exactDate`. Undefined for what is none and for ends without a date. */
export const exactAt = (end: DatePoint | NoDate | undefined): string | undefined => {
  const point = pointAt(end)
  return point && exactDate(point)
}

/** The `datetime` value of a `time` element. Undefined for intervals and inexact dates. */
export const machineReadable = ({ start, end }: When): string | undefined =>
  end ? undefined : exactAt(start)

/** A date in EDTF as strict readers take it: times have seconds. */
export const withSeconds = (edtf: string): string => edtf.replace(/T\d{2}:\d{2}(?=[Z+-])/g, '$&:00')

/** The reverse, as people write dates: times without seconds where these are zero. */
export const withoutSeconds = (edtf: string): string => edtf.replace(/(T\d{2}:\d{2}):00(?=[Z+-])/g, '$1')

/** The date without times of day. An interval within one day is that day. */
export const withoutTimes = (when: When): When => {
  const days = when.edtf.replace(/T[\d:]+(?:Z|[+-][\d:]+)/g, '')
  if (days === when.edtf) return when
  const [first = ''] = days.split('/')
  // With different offsets, the end may even be written with an earlier day.
  const isOneDay = pointAt(when.start) && pointAt(when.end) && when.days.last <= when.days.first
  return parseWhen(isOneDay ? first : days)
}

const formatOffset = (offset: string): string => {
  if (offset === 'Z' || offset.slice(1) === '00:00') return 'UTC'
  const [hours = '', minutes] = offset.slice(1).split(':')
  return `UTC${offset.startsWith('-') ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

const formatPoint = (point: DatePoint, words: DateWords, eras = false): string => {
  const { precision, time, unknown } = point
  let text = precisions[precision].inWords(point, words, eras)
  // Not with a Date, because the local time may not exist on that day in the machine's time zone (DST).
  if (time) {
    const clock = time.second === 0 ? isoMinute(time) : isoTime(time)
    text = words.atTime(text, clock, formatOffset(time.offset))
  }
  if (point.approximate) text = words.approximate(text, precision)
  if (unknown) text = words.partUnknown(text, unknown)
  return point.uncertain ? words.uncertain(text) : text
}

/** Formats a calendar date: a year, a month or a day. */
export const formatDate = (date: CalendarDate, words: DateWords): string => {
  const precision = date.month === undefined ? 'year' : date.day === undefined ? 'month' : 'day'
  return precisions[precision].inWords(date, words, false)
}

/** The start month in EDTF, or the date itself if it is coarser: `2024-12`, `2024`, `194X`. */
export const monthOf = ({ anchor }: When): string => {
  const { year, month } = anchor
  const own = precisions[anchor.precision].own?.write(anchor)
  return own ?? (month === undefined ? edtfYear(year) : isoDate({ year, month }))
}

/**
 * The single EDTF dates that span exactly from one date to another: `194X` for 1940 to 1949. Without the last date, all
 * that begin with the first one.
 */
export const datesFrom = (first: string, last?: string): string[] =>
  ownForms
    .flatMap(({ write }) => write(parsePoint(first)) ?? [])
    .filter((text) => {
      const point = parsePoint(text)
      const end = lastOf(point)
      return isoPrefix(point) === first && end !== undefined && (last === undefined || isoDate(end) === last)
    })

/** Formats a span of two dates in a language. Without the first one, it is the last one alone. */
export const formatSpan = (start: When | undefined, end: When | undefined, words: DateWords): string => {
  if (start && end) return words.interval(formatWhen(start, words), formatWhen(end, words))
  if (start) return words.openInterval(formatWhen(start, words), start.anchor.precision)
  return end ? formatWhen(end, words) : ''
}

/** Both ends of an interval in words, as `formatWhen` has them. */
export const endsInWords = ({ start, end }: When, words: DateWords): [start: string, end: string] => {
  const [from, to] = [pointAt(start), pointAt(end)]
  const bothEras = from && to && from.year < 1 && to.year > 0
  return [
    from ? formatPoint(from, words) : words.unknownDate,
    to ? formatPoint(to, words, bothEras) : words.unknownDate,
  ]
}

/** Formats a date in a language, at its precision. */
export const formatWhen = (when: When, words: DateWords, partOfDay?: PartOfDay): string => {
  const [from, to] = [pointAt(when.start), pointAt(when.end)]
  if (from && !when.end) {
    const text = formatPoint(from, words)
    return partOfDay ? words.partOfDay(text, partOfDay) : text
  }
  if (from && when.end === 'open') return words.openInterval(formatPoint(from, words), from.precision)
  if (to && when.start === 'open') return words.openStart(formatPoint(to, words))
  return words.interval(...endsInWords(when, words))
}

/** Like `formatWhen`, for a date that begins a line or a sentence. */
export const formatWhenOpening = (when: When, words: DateWords, partOfDay?: PartOfDay): string =>
  capitalised(formatWhen(when, words, partOfDay))

/** Formats the day of a date-time (RFC 3339) in a language, in the date-time's own offset. */
export const formatDay = (dateTime: string, words: DateWords): string =>
  formatPoint(parsePoint(dayOf(dateTime)), words)
