/** Converts the time of an event to iCalendar, which can express days and minutes but nothing less precise. */
import type { DatePoint } from '../timeline/date-points'
import { dayOf, pointAt, type When } from '../timeline/dates'
import type { TimelineEvent } from '../timeline/types'
import { utcMoment } from '../timeline/zones'
import { property } from './ical-text'
import { isShownTwice, isUtc } from './ical-zone'

/** Bounds are inclusive, as in `When`: dates for `days`, otherwise date-times. `end` is missing if it is unknown. */
export type CalendarTime = Readonly<
  | { kind: 'days'; start: string; end: string }
  | { kind: 'utc'; start: string; end?: string }
  | { kind: 'zoned'; zone: string; start: string; end?: string }
>

/** DTEND is the day after the last day. Years in iCalendar have four digits; programs begin with the year 1. */
const LAST_DAY = '9999-12-31'

const isExact = (point: DatePoint | undefined): boolean =>
  point?.day !== undefined && point.year > 0 && !point.approximate && !point.uncertain

const isTimed = ({ start, end }: When): boolean =>
  [start, end ?? start].every((point) => pointAt(point)?.time !== undefined)

/**
 * The time of an event, as precise as its date. An interval with a time of day at one end only is given in days.
 *
 * @returns undefined if either end is not known to the day
 */
export const toCalendarTime = ({
  when,
  timeZone,
}: Pick<TimelineEvent, 'when' | 'timeZone'>): CalendarTime | undefined => {
  const { start, end, earliest, latest } = when
  if (earliest === null || latest === null) return undefined
  if (![start, end ?? start].every((point) => isExact(pointAt(point)))) return undefined
  if (!isTimed(when)) {
    const [first, last] = [dayOf(earliest), dayOf(latest)]
    return last < LAST_DAY ? { kind: 'days', start: first, end: last } : undefined
  }
  const bounds = {
    start: earliest,
    // DTEND has to be later than DTSTART. Without it, the event ends when it starts.
    ...(Date.parse(latest) > Date.parse(earliest) && { end: latest }),
  }
  const isAmbiguous = (zone: string): boolean =>
    // For a local time that occurs twice, RFC 5545 means the first one, but not all calendar programs do.
    [earliest, latest].some((moment) => isShownTwice(zone, moment))
  return timeZone === undefined || isUtc(timeZone) || isAmbiguous(timeZone)
    ? { kind: 'utc', ...bounds }
    : { kind: 'zoned', zone: timeZone, ...bounds }
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** Local time without the offset: `2025-05-20T10:00:00-04:00` becomes `20250520T100000`. */
const clockTime = (bound: string): string => bound.slice(0, 19).replace(/[-:]/g, '')

/** DTSTART, and DTEND if there is an end. DTEND is exclusive. */
export const timeProperties = (time: CalendarTime): string[] => {
  const both = (write: (bound: string) => string, parameters?: Record<string, string>): string[] => [
    property('DTSTART', write(time.start), parameters),
    ...(time.end === undefined ? [] : [property('DTEND', write(time.end), parameters)]),
  ]
  switch (time.kind) {
    case 'days': {
      const [first, last] = [time.start, dayAfter(time.end)].map((day) => day.replaceAll('-', ''))
      return [`DTSTART;VALUE=DATE:${first}`, `DTEND;VALUE=DATE:${last}`]
    }
    case 'utc':
      return both(utcMoment)
    case 'zoned':
      return both(clockTime, { TZID: time.zone })
  }
}
