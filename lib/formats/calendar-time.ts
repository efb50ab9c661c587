/** When an event takes place as iCalendar can say it, which is to the day or the minute or not at all. */
import type { DatePoint } from '../timeline/date-points'
import type { When } from '../timeline/dates'
import { dayOf } from '../timeline/dates'
import type { TimelineEvent } from '../timeline/types'
import { utcMoment } from '../timeline/zones'
import { property } from './ical-text'
import { isShownTwice, isUtc } from './ical-zone'

/** Bounds as in `When`: days for whole days, otherwise date-times; without an end where none is known. */
export type CalendarTime = Readonly<
  | { kind: 'days'; start: string; end: string }
  | { kind: 'utc'; start: string; end?: string }
  | { kind: 'zoned'; zone: string; start: string; end?: string }
>

/** An end is the day after the last one, and the years of iCalendar have four digits. */
const LAST_DAY = '9999-12-31'

const isExact = ({ day, approximate, uncertain }: DatePoint): boolean =>
  day !== undefined && !approximate && !uncertain

const isTimed = ({ start, end }: When): boolean =>
  start.time !== undefined && (end === undefined || (end !== 'open' && end.time !== undefined))

/**
 * The time of an event, as exact as its date; undefined for one that is not known to the day at both ends. An
 * interval that has a time at one end only is said in days.
 */
export const toCalendarTime = ({
  when,
  timeZone,
}: Pick<TimelineEvent, 'when' | 'timeZone'>): CalendarTime | undefined => {
  const { start, end, earliest, latest } = when
  if (latest === null || end === 'open' || !isExact(start) || (end && !isExact(end))) return undefined
  if (!isTimed(when)) {
    const [first, last] = [dayOf(earliest), dayOf(latest)]
    return last < LAST_DAY ? { kind: 'days', start: first, end: last } : undefined
  }
  const bounds = {
    start: earliest,
    // An end has to come after the start; left out, it says the same.
    ...(Date.parse(latest) > Date.parse(earliest) && { end: latest }),
  }
  const isDoubtful = (zone: string): boolean =>
    // Of a time that the clock showed twice, RFC 5545 means the first; readers do not agree.
    [earliest, latest].some((moment) => isShownTwice(zone, moment))
  return timeZone === undefined || isUtc(timeZone) || isDoubtful(timeZone)
    ? { kind: 'utc', ...bounds }
    : { kind: 'zoned', zone: timeZone, ...bounds }
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** `2025-05-20T10:00-04:00` as the clock there showed it: `20250520T100000`. */
const clockTime = (bound: string): string => `${bound.slice(0, 16).replace(/[-:]/g, '')}00`

/** DTSTART, and DTEND where there is an end. */
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
