/** Converts moments between time zones, independent of the zone of the machine. */
import { instantOf } from './date-points'
import { pointAt, type When } from './dates'

/**
 * Returns a function for the UTC offset of a zone at a given time, such as `-04:00`. Historical local mean
 * times include seconds (`-04:56:02`).
 *
 * @param zone IANA name, which must exist
 */
export const zoneOffsets = (zone: string): ((at: Date) => string) => {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
  return (at) => {
    // English writes "5/20/2025, GMT-04:00", for UTC perhaps "GMT" alone. `formatToParts` takes twice the time.
    const [, offset] = format.format(at).split('GMT')
    return offset || '+00:00'
  }
}

/** Formatters by zone: creating one takes a thousand times as long as using it. */
const cache = new Map<string, (at: Date) => string>()

/** The UTC offset of a zone at a given time, in the form of `zoneOffsets`. */
export const zoneOffset = (zone: string, at: Date): string => {
  const offsets = cache.get(zone) ?? zoneOffsets(zone)
  cache.set(zone, offsets)
  return offsets(at)
}

/**
 * The local time (`HH:mm`) and day (`YYYY-MM-DD`) in a zone at the start of a date. Undefined for a date
 * without a time.
 */
export const clockIn = (zone: string, { start }: When): { time: string; day: string } | undefined => {
  const point = pointAt(start)
  const instant = point && instantOf(point)
  if (instant === undefined) return undefined
  // Swedish formats dates and times as in ISO 8601.
  const text = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    .format(instant)
    .split(' ')
  const [day = '', time = ''] = text
  return { time, day }
}

/**
 * Converts a date-time (RFC 3339) to UTC, to the second, in the basic format of ISO 8601: `20260301T090000Z`.
 */
export const utcMoment = (dateTime: string): string =>
  new Date(dateTime).toISOString().replace(/[-:]|\.\d+/g, '')
