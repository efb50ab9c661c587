/**
 * Dates as the sources give them: EDTF (ISO 8601-2, the parts of levels 0 and 1 listed at `parseWhen`), kept as
 * calendar values with a precision. Nothing here depends on the clock or the zone of the machine.
 */
import type { DateWords } from '../languages'
import { type CalendarDate, isoDate, isoTime, isoYear } from './calendar-date'
import { type DatePoint, exactDate, firstDay, isoPrefix, lastDay, lastOf, parsePoint } from './date-points'
import { fineness, ownForms, precisions } from './precisions'

export type PartOfDay = 'morning' | 'afternoon' | 'evening'

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

/** The year in which something began, in four digits; the first of a decade. */
export const startYear = ({ start }: When): string => isoYear(start.year)

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
 * Reads an EDTF date: a point (year, month, day, minute with offset, decade), an interval of two of these or with an open
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

const exactness = ({ start, end }: When): number => (end ? -1 : fineness(start.precision))

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

/**
 * Where a date ends for formats that know spans, but no decades: the end of an interval, or the last year of a decade.
 * Undefined for other single dates and for an interval without an end.
 */
export const spanEnd = ({ start, end }: When): (CalendarDate & Pick<DatePoint, 'time'>) | undefined => {
  if (end === 'open') return undefined
  return end ? (lastOf(end) ?? end) : lastOf(start)
}

/** What a `time` element may carry as `datetime`: a single exact date. */
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
  // Not through a Date: a zone that skips an hour in spring has no such local time on that day.
  if (time) text = words.atTime(text, isoTime(time), formatOffset(time.offset))
  if (point.approximate) text = words.approximate(text)
  return point.uncertain ? words.uncertain(text) : text
}

/** The month of a date in EDTF, or the date itself where it is coarser: `2024-12`, `2024`, `194X`. */
export const monthOf = ({ start }: When): string => {
  const { year, month } = start
  return (
    precisions[start.precision].own?.write(start) ?? isoDate(month === undefined ? { year } : { year, month })
  )
}

/** The single dates that reach from one day, month or year to another: `194X` from 1940 to 1949. */
export const datesFrom = (first: string, last: string): string[] =>
  ownForms
    .map(({ write }) => write(parsePoint(first)))
    .filter((text) => {
      const point = parsePoint(text)
      const end = lastOf(point)
      return isoPrefix(point) === first && end !== undefined && isoDate(end) === last
    })

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
