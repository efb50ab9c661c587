/**
 * Time zones for iCalendar (RFC 5545, section 3.6.5), out of the offsets that Intl knows: a zone's rules change over
 * the years, so each change of its clock is an observance of its own and none repeats.
 */
import { zoneOffsets } from '../timeline/zones'
import { component, property, textProperty } from './ical-text'

const DAY = 86_400_000

/** No zone has ever changed its clock twice within less: the shortest time was four days, in Freetown in 1939. */
const STEP = 3 * DAY

/** From a moment on (milliseconds), the clock runs at `to` seconds from UTC; before, at `from`. */
type Onset = { at: number; from: number; to: number }

/** An onset by the name of its component. */
type Observance = Onset & { name: 'STANDARD' | 'DAYLIGHT' }

type OffsetAt = (at: number) => number

/** `-04:56:02` in seconds. */
const seconds = (offset: string): number => {
  const [hours = 0, minutes = 0, rest = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + rest)
}

const offsetsOf = (zone: string): OffsetAt => {
  const offsets = zoneOffsets(zone)
  return (at) => seconds(offsets(new Date(at)))
}

const padded = (number: number): string => String(number).padStart(2, '0')

/** `-0400`, or `-045602`. */
const offsetText = (offset: number): string => {
  const size = Math.abs(offset)
  const rest = size % 60 === 0 ? '' : padded(size % 60)
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(size / 3600))}${padded(Math.floor(size / 60) % 60)}${rest}`
}

/** What a clock at an offset shows: `20250309T020000`. */
const clockText = (at: number, offset: number): string =>
  new Date(at + offset * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '')

/** The moment, to the second, at which the offset that held at `before` ended. */
const changeBetween = (offsetAt: OffsetAt, before: number, after: number): number => {
  const old = offsetAt(before)
  let [low, high] = [before, after]
  while (high - low > 1000) {
    const middle = low + Math.floor((high - low) / 2000) * 1000
    if (offsetAt(middle) === old) low = middle
    else high = middle
  }
  return high
}

const changes = (offsetAt: OffsetAt, start: number, end: number): Onset[] => {
  const found: Onset[] = []
  let from = offsetAt(start)
  for (let at = start; at < end; at += STEP) {
    const to = offsetAt(at + STEP)
    if (from !== to) found.push({ at: changeBetween(offsetAt, at, at + STEP), from, to })
    from = to
  }
  return found
}

/** The first day of a month, counted from 0, in UTC. */
const startOf = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1)

/** Summer time is what the clock is put back from within a year. The name is for people, the offset is what counts. */
const nameOf = ({ at, to }: Onset, next: Onset | undefined): Observance['name'] =>
  next !== undefined && next.at - at <= 366 * DAY && next.to < to ? 'DAYLIGHT' : 'STANDARD'

/** What held when a year began, since its onset or else for the whole year before, and every change in the year. */
const observancesOf = (offsetAt: OffsetAt, year: number): Observance[] => {
  const january = startOf(year - 1, 0)
  const at = january - offsetAt(january) * 1000
  const held = offsetAt(at)
  // The names are told by what comes after, so the search goes on for another year.
  const found = changes(offsetAt, at, startOf(year + 2, 0))
  const onsets: Onset[] = [{ at, from: held, to: held }, ...found]
  const named = onsets.map((onset, index) => ({ ...onset, name: nameOf(onset, onsets[index + 1]) }))
  // A day wider than in UTC, and so as wide as in any zone.
  const [begin, end] = [startOf(year, 0) - DAY, startOf(year + 1, 0) + DAY]
  const first = named.findLastIndex((onset) => onset.at <= begin)
  return named.slice(first).filter((onset) => onset.at < end)
}

const toComponent = ({ name, at, from, to }: Observance): string[] =>
  component(name, [
    property('DTSTART', clockText(at, from)),
    property('TZOFFSETFROM', offsetText(from)),
    property('TZOFFSETTO', offsetText(to)),
  ])

/**
 * The VTIMEZONE of a zone, right for every moment of some years of its own calendar.
 *
 * @param zone IANA name; also of a zone that never changes its clock
 * @param years one at least
 */
export const zoneComponent = (zone: string, years: Iterable<number>): string[] => {
  const offsetAt = offsetsOf(zone)
  const observances = [...new Set(years)]
    .flatMap((year) => observancesOf(offsetAt, year))
    .sort((a, b) => a.at - b.at)
    // Years beside each other find the same changes, and a year may begin with what held already.
    .filter(({ to }, index, all) => to !== all[index - 1]?.to)
  return component('VTIMEZONE', [textProperty('TZID', zone), ...observances.flatMap(toComponent)])
}

const UTC = /^(?:Etc\/)?(?:UTC|UCT|GMT(?:[+-]?0)?|Greenwich|Universal|Zulu)$/i

/** Whether the zone is UTC itself, by any of its IANA names. */
export const isUtc = (zone: string): boolean => UTC.test(zone)

/**
 * Whether the clock of the zone showed the time of a moment twice, as it does when it is put back.
 *
 * @param moment date-time with the zone's own offset
 */
export const isShownTwice = (zone: string, moment: string): boolean => {
  const offsetAt = offsetsOf(zone)
  const at = Date.parse(moment)
  const own = offsetAt(at)
  return [-2 * DAY, 2 * DAY].some((distance) => {
    const other = offsetAt(at + distance)
    return other !== own && offsetAt(at + (own - other) * 1000) === other
  })
}
