/**
 * Parses, compares and formats EDTF dates (ISO 8601-2, the parts of levels 0 and 1 listed at `parseWhen`).
 * They keep their precision and do not depend on the clock or the time zone of the machine.
 */
import type { DateWords } from '../languages'
import { capitalised } from '../languages/capitalised'
import { type CalendarDate, isoDate, isoTime, isoYear } from './calendar-date'
import { type DatePoint, exactDate, firstDay, isoPrefix, lastDay, lastOf, parsePoint } from './date-points'
import { fineness, ownForms, precisions } from './precisions'

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

export type When = {
  /** As authored. */
  edtf: string
  start: DatePoint
  /** The end of an interval. `open` if it has not ended yet. */
  end?: DatePoint | 'open'
  /** First possible day, `YYYY-MM-DD`, with time and offset if known. */
  earliest: string
  /** Last possible day in the same form. Null for an open interval. */
  latest: string | null
}

export const partsOfDay: readonly PartOfDay[] = ['morning', 'afternoon', 'evening']

/** The four-digit start year. The first year for a decade. */
export const startYear = ({ start }: When): string => isoYear(start.year)

/** The calendar day of a bound, without its time. */
export const dayOf = (bound: string): string => bound.slice(0, 10)

/** Compares the times if both have one, otherwise the days. */
const endsBefore = (end: DatePoint, start: DatePoint): boolean =>
  end.time && start.time
    ? Date.parse(isoPrefix(end)) < Date.parse(isoPrefix(start))
    : dayOf(lastDay(end)) < dayOf(firstDay(start))

/** Cache, because every step from data to pages parses the same dates. */
const parsed = new Map<string, When>()

/**
 * Parses an EDTF date: a year, month, day, minute with offset, or decade, or an interval of two of these or
 * with an open end (`..`). Each can have a qualifier.
 *
 * @throws RangeError with the reason, for malformed text and for dates and times that do not exist
 */
export const parseWhen = (text: string): When => {
  const when = parsed.get(text) ?? readWhen(text)
  parsed.set(text, when)
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

const granularity = ({ start, end }: When): number => (end ? -1 : fineness(start.precision))

/** Compares dates: by first day, then coarser before finer, then by time of day if known. */
export const compareWhen = (
  a: { when: When; partOfDay?: PartOfDay | undefined },
  b: { when: When; partOfDay?: PartOfDay | undefined },
): number => {
  const [dayA, dayB] = [dayOf(a.when.earliest), dayOf(b.when.earliest)]
  if (dayA !== dayB) return dayA < dayB ? -1 : 1
  const part = (of?: PartOfDay): number => (of ? partsOfDay.indexOf(of) : -1)
  return (
    granularity(a.when) - granularity(b.when) ||
    instant(a.when) - instant(b.when) ||
    part(a.partOfDay) - part(b.partOfDay)
  )
}

/**
 * The end of a date, for formats that have time spans but no decades: the end of an interval, or the last
 * year of a decade. Undefined for other single dates and for open intervals.
 */
export const spanEnd = ({ start, end }: When): (CalendarDate & Pick<DatePoint, 'time'>) | undefined => {
  if (end === 'open') return undefined
  return end ? (lastOf(end) ?? end) : lastOf(start)
}

/** The `datetime` value of a `time` element. Undefined for intervals and inexact dates. */
export const machineReadable = ({ start, end }: When): string | undefined =>
  end ? undefined : exactDate(start)

const formatOffset = (offset: string): string => {
  if (offset === 'Z' || offset.slice(1) === '00:00') return 'UTC'
  const [hours = '', minutes] = offset.slice(1).split(':')
  return `UTC${offset.startsWith('-') ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`
}

const formatPoint = (point: DatePoint, words: DateWords): string => {
  const { precision, time } = point
  let text = precisions[precision].inWords(point, words)
  // Not with a Date, because the local time may not exist on that day in the machine's time zone (DST).
  if (time) text = words.atTime(text, isoTime(time), formatOffset(time.offset))
  if (point.approximate) text = words.approximate(text)
  return point.uncertain ? words.uncertain(text) : text
}

/** The start month in EDTF, or the date itself if it is coarser: `2024-12`, `2024`, `194X`. */
export const monthOf = ({ start }: When): string => {
  const { year, month } = start
  return (
    precisions[start.precision].own?.write(start) ?? isoDate(month === undefined ? { year } : { year, month })
  )
}

/** The single EDTF dates that span exactly from one date to another: `194X` for 1940 to 1949. */
export const datesFrom = (first: string, last: string): string[] =>
  ownForms
    .map(({ write }) => write(parsePoint(first)))
    .filter((text) => {
      const point = parsePoint(text)
      const end = lastOf(point)
      return isoPrefix(point) === first && end !== undefined && isoDate(end) === last
    })

/** Formats a date in a language, at its precision. */
export const formatWhen = (when: When, words: DateWords, partOfDay?: PartOfDay): string => {
  const start = formatPoint(when.start, words)
  if (when.end === 'open') return words.openInterval(start)
  if (when.end) return words.interval(start, formatPoint(when.end, words))
  return partOfDay ? words.partOfDay(start, partOfDay) : start
}

/** Like `formatWhen`, for a date that begins a line or a sentence. */
export const formatWhenOpening = (when: When, words: DateWords, partOfDay?: PartOfDay): string =>
  capitalised(formatWhen(when, words, partOfDay))

/** Formats the day of a date-time (RFC 3339) in a language, in the date-time's own offset. */
export const formatDay = (dateTime: string, words: DateWords): string =>
  formatPoint(parsePoint(dayOf(dateTime)), words)
