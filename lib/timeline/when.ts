/**
 * Parses EDTF dates (ISO 8601-2, levels 0 and 1): single ones and intervals. They keep their precision and do not depend on
 * the clock or the time zone of the machine.
 */
import { type DatePoint, dayRange, firstDay, instantOf, lastDay, parsePoint } from './date-points'

/** An end of an interval that has no date: it is open (`..`), or nobody knows it (nothing is written). */
export type NoDate = 'open' | 'unknown'

export type When = {
  /** As authored. */
  edtf: string
  /** The date, or the start of an interval. */
  start: DatePoint | NoDate
  /** The end of an interval. */
  end?: DatePoint | NoDate
  /** By which it is ordered and grouped: the start or, if that has no date, the end. */
  anchor: DatePoint
  /** First possible day in ISO 8601, with time and offset if known. Null if the start has no date. */
  earliest: string | null
  /** Last possible day in the same form. Null if the end has no date. */
  latest: string | null
  /** Its place in time, as day numbers. Where one end has no date, it is that of the other, as the duration is unknown. */
  days: { first: number; last: number }
}

/** The date at a start or end, if it has one. */
export const pointAt = (end: DatePoint | NoDate | undefined): DatePoint | undefined =>
  typeof end === 'object' ? end : undefined

/** Compares the times if both have one, otherwise the days. */
const endsBefore = (end: DatePoint, start: DatePoint): boolean => {
  const [last, first] = [instantOf(end), instantOf(start)]
  if (last !== undefined && first !== undefined) return last < first
  return dayRange(end).last < dayRange(start).first
}

/** Cache, because every step from data to pages parses the same dates. */
const parsed = new Map<string, When>()

/**
 * Parses an EDTF date of level 0 or 1, see `whenForms`: a single date, or an interval of which at least one end has a
 * date. Beyond the standard, times may lack seconds and may be in intervals.
 *
 * @throws RangeError with the reason, for malformed text and for dates and times that do not exist
 */
export const parseWhen = (text: string): When => {
  const when = parsed.get(text) ?? readWhen(text)
  parsed.set(text, when)
  return when
}

/** Whether a text is a date that is read. */
export const isWhen = (text: string): boolean => {
  try {
    return Boolean(parseWhen(text))
  } catch {
    return false
  }
}

const readEnd = (text: string): DatePoint | NoDate =>
  text === '..' ? 'open' : text === '' ? 'unknown' : parsePoint(text)

const readWhen = (text: string): When => {
  const [first = '', second, ...more] = text.split('/')
  if (more.length > 0) throw new RangeError(`"${text}" has more than one "/"`)
  const start = second === undefined ? parsePoint(first) : readEnd(first)
  const end = second === undefined ? undefined : readEnd(second)
  const [from, to] = [pointAt(start), pointAt(second === undefined ? start : end)]
  const anchor = from ?? to
  if (!anchor) throw new RangeError(`"${text}" has no date at either end`)
  if (from && to && endsBefore(to, from)) throw new RangeError(`"${text}" ends before it begins`)
  const days = dayRange(anchor)
  return {
    edtf: text,
    start,
    ...(end && { end }),
    anchor,
    earliest: from ? firstDay(from) : null,
    latest: to ? lastDay(to) : null,
    days: { first: days.first, last: to ? dayRange(to).last : days.first },
  }
}
