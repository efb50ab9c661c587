/**
 * Builds VTIMEZONE components (RFC 5545, section 3.6.5) from the offsets that Intl provides. The rules of a zone change
 * over the years, so every transition is a separate observance without a recurrence rule.
 */
import { zoneOffsets } from '../timeline/zones'
import { component, property, textProperty } from './ical-text'

const DAY = 86_400_000

/** Sampling step in ms. No two transitions of a zone are closer: the minimum is four days, in Freetown in 1939. */
const STEP = 3 * DAY

/** A transition at `at` (epoch ms) from one UTC offset to another, both in seconds. */
type Onset = { at: number; from: number; to: number }

/** An onset with the name of its component. */
type Observance = Onset & { name: 'STANDARD' | 'DAYLIGHT' }

type OffsetAt = (at: number) => number

/** Parses an offset such as `-04:56:02` to seconds. */
const seconds = (offset: string): number => {
  const [hours = 0, minutes = 0, rest = 0] = offset.slice(1).split(':').map(Number)
  return (offset.startsWith('-') ? -1 : 1) * (hours * 3600 + minutes * 60 + rest)
}

const offsetsOf = (zone: string): OffsetAt => {
  const offsets = zoneOffsets(zone)
  return (at) => seconds(offsets(new Date(at)))
}

const padded = (number: number): string => String(number).padStart(2, '0')

/** Formats an offset as `-0400`, or as `-045602` if it has seconds. */
const offsetText = (offset: number): string => {
  const size = Math.abs(offset)
  const rest = size % 60 === 0 ? '' : padded(size % 60)
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(size / 3600))}${padded(Math.floor(size / 60) % 60)}${rest}`
}

/** Local time at an offset: `20250309T020000`. */
const clockText = (at: number, offset: number): string =>
  new Date(at + offset * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '')

/** Binary search, to the second, for the moment at which the offset in effect at `before` ends. */
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

/** Start of a month (0-based) in UTC, as epoch ms. */
const startOf = (year: number, month: number): number => new Date(0).setUTCFullYear(year, month, 1)

/** DAYLIGHT if the clock goes back within a year. The name is informative; programs use the offsets. */
const nameOf = ({ at, to }: Onset, next: Onset | undefined): Observance['name'] =>
  next !== undefined && next.at - at <= 366 * DAY && next.to < to ? 'DAYLIGHT' : 'STANDARD'

/** The observance in effect when a year begins and every later one of that year. */
const observancesOf = (offsetAt: OffsetAt, year: number): Observance[] => {
  const january = startOf(year - 1, 0)
  const at = january - offsetAt(january) * 1000
  const held = offsetAt(at)
  // An onset is named by the one after it, so search one more year.
  const found = changes(offsetAt, at, startOf(year + 2, 0))
  const onsets: Onset[] = [{ at, from: held, to: held }, ...found]
  const named = onsets.map((onset, index) => ({ ...onset, name: nameOf(onset, onsets[index + 1]) }))
  // One day wider than the year in UTC, which covers the year in every zone.
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
 * The lines of a VTIMEZONE that is correct throughout the given years.
 *
 * @param zone IANA name; zones without any transition work too
 * @param years at least one, in local time
 */
export const zoneComponent = (zone: string, years: Iterable<number>): string[] => {
  const offsetAt = offsetsOf(zone)
  const observances = [...new Set(years)]
    .flatMap((year) => observancesOf(offsetAt, year))
    .sort((a, b) => a.at - b.at)
    // Consecutive years find the same transitions, and the first observance of a year may repeat the offset before it.
    .filter(({ to }, index, all) => to !== all[index - 1]?.to)
  return component('VTIMEZONE', [textProperty('TZID', zone), ...observances.flatMap(toComponent)])
}

const UTC = /^(?:Etc\/)?(?:UTC|UCT|GMT(?:[+-]?0)?|Greenwich|Universal|Zulu)$/i

/** Whether the zone is UTC, under any of its IANA names. */
export const isUtc = (zone: string): boolean => UTC.test(zone)

/**
 * Whether the local time of a moment occurs twice in the zone, as when the clock goes back.
 *
 * @param moment date-time with the offset of the zone
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
