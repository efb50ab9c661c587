/** Moments in the zones of the world; the zone of the machine is none of them. */
import type { When } from './dates'

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
