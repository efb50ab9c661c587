/**
 * Dates as the sources give them: EDTF (ISO 8601-2, the parts of levels 0 and 1 listed at `parseWhen`), kept as
 * calendar values with a precision. Nothing here depends on the clock or the zone of the machine.
 */
import { format } from 'date-fns/format'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import type { DateWords } from '../languages'

export type Precision = 'decade' | 'year' | 'month' | 'day' | 'minute'

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

/** One end of a date, no more exact than it was written. */
export type DatePoint = {
  precision: Precision
  year: number
  month?: number
  day?: number
  /** Wall clock of the place and its distance from UTC, such as `-04:00` or `Z`. */
  time?: { hour: number; minute: number; offset: string }
  approximate: boolean
  uncertain: boolean
}

export type When = {
  /** As authored. */
  edtf: string
  start: DatePoint
  /** The far end of an interval; `open` when it has none yet. */
  end?: DatePoint | 'open'
  /** First possible day, `YYYY-MM-DD`; with the time and offset where they are known. */
  earliest: string
  /** Last possible day in the same form; null for an open interval. */
  latest: string | null
}

export const partsOfDay: readonly PartOfDay[] = ['morning', 'afternoon', 'evening']

const precisions: readonly Precision[] = ['decade', 'year', 'month', 'day', 'minute']

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(Z|[+-]\d{2}:\d{2}))?)?)?([?~%])?$/
const DECADE = /^(\d{3})X([?~%])?$/

/** The form of what `parseWhen` takes, without what only it knows, such as the days of a month. */
export const whenPattern = (() => {
  const point = [POINT, DECADE].map(({ source }) => source.slice(1, -1)).join('|')
  return `^(?:${point})(?:/(?:${point}|\\.\\.))?$`
})()

/** What `parseWhen` takes, for messages to editors. */
export const whenForms =
  'an EDTF date: 2024, 2024-12, 2024-12-17, 2025-05-20T10:00-04:00, 194X, 2014/2017, 2014/.., with ~ (about), ? (uncertain) or % (both) behind it'

const padded = (number: number, digits = 2): string => String(number).padStart(digits, '0')

/** A year in the four digits of ISO 8601. */
export const isoYear = (year: number): string => padded(year, 4)

/** The year in which something began, in four digits; the first of a decade. */
export const startYear = ({ start }: When): string => isoYear(start.year)

/** Noon of a calendar day as the machine's own zone has it: what date-fns reads the same day out of again. */
const localDate = (year: number, month: number, day: number): Date => {
  const date = new Date(2000, 0, 1, 12)
  // Not through the constructor: it takes the years 0 to 99 for 1900 to 1999.
  date.setFullYear(year, month - 1, day)
  return date
}

const qualifiers = (mark: string | undefined) => ({
  approximate: mark === '~' || mark === '%',
  uncertain: mark === '?' || mark === '%',
})

const parsePoint = (text: string): DatePoint => {
  const decade = DECADE.exec(text)
  if (decade) return { precision: 'decade', year: Number(decade[1]) * 10, ...qualifiers(decade[2]) }
  const match = POINT.exec(text)
  if (!match) throw new RangeError(`"${text}" is not ${whenForms}`)
  const [, year = '', month, day, hour, minute, offset, mark] = match
  if (Number(year) === 0) throw new RangeError('there is no year 0000')
  const point: DatePoint = { precision: 'year', year: Number(year), ...qualifiers(mark) }
  if (month === undefined) return point
  if (Number(month) < 1 || Number(month) > 12) throw new RangeError(`there is no month ${month}`)
  point.month = Number(month)
  point.precision = 'month'
  if (day === undefined) return point
  const days = getDaysInMonth(localDate(point.year, point.month, 1))
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

/** The point as an ISO 8601 prefix: `2024`, `2024-12`, `2024-12-17`, `2025-05-20T10:00-04:00`. */
const isoPrefix = ({ year, month, day, time }: DatePoint): string => {
  let text = isoYear(year)
  if (month !== undefined) text += `-${padded(month)}`
  if (day !== undefined) text += `-${padded(day)}`
  if (time) text += `T${padded(time.hour)}:${padded(time.minute)}${time.offset}`
  return text
}

const firstDay = (point: DatePoint): string =>
  point.time ? isoPrefix(point) : isoPrefix({ ...point, month: point.month ?? 1, day: point.day ?? 1 })

const lastDay = (point: DatePoint): string => {
  if (point.time) return isoPrefix(point)
  const year = point.precision === 'decade' ? point.year + 9 : point.year
  const month = point.month ?? 12
  return isoPrefix({ ...point, year, month, day: point.day ?? getDaysInMonth(localDate(year, month, 1)) })
}

/** The calendar day a bound falls on, without its time. */
export const dayOf = (bound: string): string => bound.slice(0, 10)

/** By the moment where both have a time, otherwise by the day. */
const endsBefore = (end: DatePoint, start: DatePoint): boolean =>
  end.time && start.time
    ? Date.parse(isoPrefix(end)) < Date.parse(isoPrefix(start))
    : dayOf(lastDay(end)) < dayOf(firstDay(start))

/** Every step from the data to the pages asks for the same dates. */
const knownDates = new Map<string, When>()

/**
 * Reads an EDTF date: year, month, day, minute with offset, decade, interval of two of these or with an open
 * end (`..`), each with an optional qualifier.
 *
 * @throws RangeError saying what is wrong, for text in another form and for days that do not exist
 */
export const parseWhen = (text: string): When => {
  const when = knownDates.get(text) ?? readWhen(text)
  knownDates.set(text, when)
  return when
}

const readWhen = (text: string): When => {
  const [first = '', second, ...more] = text.split('/')
  if (more.length > 0) throw new RangeError(`"${text}" has more than one "/"`)
  const start = parsePoint(first)
  const earliest = firstDay(start)
  if (second === undefined) return { edtf: text, start, earliest, latest: lastDay(start) }
  if (second === '..') return { edtf: text, start, end: 'open', earliest, latest: null }
  const end = parsePoint(second)
  if (endsBefore(end, start)) throw new RangeError(`"${text}" ends before it begins`)
  return { edtf: text, start, end, earliest, latest: lastDay(end) }
}

const instant = ({ start, earliest }: When): number => (start.time ? Date.parse(earliest) : 0)

const exactness = ({ start, end }: When): number => (end ? -1 : precisions.indexOf(start.precision))

/** Order of two dates: by first day, the coarser first, then by the time of day as far as it is known. */
export const compareWhen = (
  a: { when: When; partOfDay?: PartOfDay | undefined },
  b: { when: When; partOfDay?: PartOfDay | undefined },
): number => {
  const [dayA, dayB] = [dayOf(a.when.earliest), dayOf(b.when.earliest)]
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  const part = (of?: PartOfDay): number => (of ? partsOfDay.indexOf(of) : -1)
  return (
    exactness(a.when) - exactness(b.when) ||
    instant(a.when) - instant(b.when) ||
    part(a.partOfDay) - part(b.partOfDay)
  )
}

/** An exact date as ISO 8601 prefix; undefined for qualified dates and decades, which ISO 8601-1 cannot say. */
export const exactDate = (point: DatePoint): string | undefined =>
  point.approximate || point.uncertain || point.precision === 'decade' ? undefined : isoPrefix(point)

/** What a `time` element may carry as `datetime`: a single exact date. */
export const machineReadable = ({ start, end }: When): string | undefined =>
  end ? undefined : exactDate(start)

const formatOffset = (offset: string): string => {
  if (offset === 'Z' || offset.slice(1) === '00:00') return 'UTC'
  const [hours = '', minutes] = offset.slice(1).split(':')
  return `UTC${offset.startsWith('-') ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

const formatPoint = (point: DatePoint, words: DateWords): string => {
  const { precision, year, month = 1, day = 1, time } = point
  const written = (pattern: string): string =>
    format(localDate(year, month, day), pattern, { locale: words.locale })
  let text: string
  if (precision === 'decade') text = words.decade(year)
  else if (precision === 'year') text = written(words.year)
  else if (precision === 'month') text = written(words.month)
  else text = written(words.day)
  if (time) {
    // Not through a Date: a zone that skips an hour in spring has no such local time on that day.
    const clock = `${padded(time.hour)}:${padded(time.minute)}`
    text = words.atTime(text, clock, formatOffset(time.offset))
  }
  if (point.approximate) text = words.approximate(text)
  return point.uncertain ? words.uncertain(text) : text
}

/** A date in the language's own form, as exact as it is known and no more. */
export const formatWhen = (when: When, words: DateWords, partOfDay?: PartOfDay): string => {
  const start = formatPoint(when.start, words)
  if (when.end === 'open') return words.openInterval(start)
  if (when.end) return words.interval(start, formatPoint(when.end, words))
  return partOfDay ? words.partOfDay(start, partOfDay) : start
}

/** The day of a date-time with offset (RFC 3339), as written, in the language's own form. */
export const formatDay = (dateTime: string, words: DateWords): string =>
  formatPoint(parsePoint(dayOf(dateTime)), words)

/**
 * The offsets of a zone from UTC by moment, such as `-04:00`; with seconds (`-04:56:02`) in the times before zones.
 *
 * @param zone IANA name; the caller has checked that it exists
 */
export const zoneOffsets = (zone: string): ((at: Date) => string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  return (at) => {
    // English writes "5/20/2025, GMT-04:00", for UTC perhaps "GMT" alone. To ask for the parts takes twice the time.
    const [, offset] = format.format(at).split('GMT')
    return offset || '+00:00'
  }
}

/** To learn a zone takes a thousand times as long as to ask it. */
const knownZones = new Map<string, (at: Date) => string>()

/** The offset a zone had at a moment; the zone as in `zoneOffsets`. */
export const zoneOffset = (zone: string, at: Date): string => {
  const offsets = knownZones.get(zone) ?? zoneOffsets(zone)
  knownZones.set(zone, offsets)
  return offsets(at)
}

/**
 * What the clock of a zone shows at the moment of a date with a time: `HH:mm`, and the day as `YYYY-MM-DD`;
 * undefined for a date without a time.
 */
export const clockIn = (
  zone: string,
  { start, earliest }: When,
): { time: string; day: string } | undefined => {
  if (!start.time) return undefined
  // Swedish writes dates and times as ISO 8601 does.
  const text = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(new Date(earliest))
    .split(' ')
  const [day = '', time = ''] = text
  return { time, day }
}

/** A date-time with offset (RFC 3339) in UTC, to the second, in the basic format of ISO 8601: `20260301T090000Z`. */
export const utcMoment = (dateTime: string): string =>
  new Date(dateTime).toISOString().replace(/[-:]|\.\d+/g, '')
