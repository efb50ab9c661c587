// Any moment in any time zone is read back as the same moment.
import { toCalendar } from '@/lib/formats/calendar'
import { parseWhen } from '@/lib/timeline/dates'
import type { Timeline } from '@/lib/timeline/types'
import { zoneOffset } from '@/lib/timeline/zones'
import { expectedEntry } from '../../fixtures/calendar-expected'
import { byIcalJs, byNodeIcal, type ReadEntry } from '../../fixtures/calendar-readers'
import { calendarProblems } from '../../fixtures/calendar-rules'
import { eventOf, readStory } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

const MINUTE = 60_000

const timeline = readStory()
const model = eventOf(timeline, 'the-flood')

const zone = fc.constantFrom(
  ...Intl.supportedValuesOf('timeZone'),
  'Etc/GMT+12',
  'Etc/GMT-14',
  'UTC',
  'Etc/GMT',
)

/** Any minute from before the first time zones to years for which only the current rules are known. */
const minute = fc
  .integer({ min: Date.UTC(1850, 0) / MINUTE, max: Date.UTC(2120, 0) / MINUTE })
  .map((count) => count * MINUTE)

/** Minutes close to a clock change in New York. */
const nearChange = fc
  .tuple(
    fc.constantFrom(...['2025-03-09T07:00Z', '2025-11-02T06:00Z', '1990-10-28T06:00Z', '2007-11-04T06:00Z']),
    fc.integer({ min: -150, max: 150 }),
  )
  .map(([change, distance]) => Date.parse(change) + distance * MINUTE)

/** A moment as authored; undefined if the offset has seconds, which cannot be authored. */
const written = (at: number, timeZone: string): string | undefined => {
  const offset = zoneOffset(timeZone, new Date(at))
  if (offset.length > '+00:00'.length) return undefined
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  const distance = (offset.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * MINUTE
  return `${new Date(at + distance).toISOString().slice(0, 16)}${offset}`
}

type Moment = { timeZone: string; start: number; length: number }

const withEvents = (moments: readonly Moment[]): Timeline => {
  const events = moments.flatMap(({ timeZone, start, length }, index) => {
    const bounds = [written(start, timeZone), ...(length > 0 ? [written(start + length, timeZone)] : [])]
    if (bounds.includes(undefined)) return []
    return [{ ...model, id: `t${index}`, timeZone, when: parseWhen(bounds.join('/')) }]
  })
  return { ...timeline, events, eventsById: new Map() }
}

const withoutDescription = (entries: readonly ReadEntry[]): Omit<ReadEntry, 'description'>[] =>
  entries.map(({ description: _, ...entry }) => entry)

const check = (moments: readonly Moment[], readers: readonly ((text: string) => ReadEntry[])[]): void => {
  const said = withEvents(moments)
  const text = toCalendar(said, 'en')
  const expected = said.events.map((event) => expectedEntry(said, event, 'en'))
  expect(calendarProblems(text)).toEqual([])
  for (const read of readers) expect(withoutDescription(read(text))).toEqual(expected)
}

/**
 * ical.js uses the zones in the file. node-ical uses a package that samples clock changes some months apart, so that it
 * misses the weeks of Ramadan in Casablanca, and has none more than ten years in the future.
 */
const byAnyZone = [byIcalJs]

/** Mostly within a day, at times over more than a year. */
const length = fc
  .oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 3, arbitrary: fc.integer({ min: 1, max: 60 * 24 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 60 * 24 * 400 }) },
  )
  .map((count) => count * MINUTE)

test('in every zone', () => {
  const moment = fc.record({ timeZone: zone, start: minute, length })
  fc.assert(
    fc.property(moment, (one) => check([one], byAnyZone)),
    runs(1000),
  )
})

test('in several zones at once', () => {
  const moment = fc.record({ timeZone: zone, start: minute, length })
  fc.assert(
    fc.property(fc.array(moment, { minLength: 2, maxLength: 4 }), (several) => check(several, byAnyZone)),
    runs(100),
  )
})

test('in one zone over many years', () => {
  const moments = fc
    .tuple(zone, fc.array(minute, { minLength: 2, maxLength: 6 }))
    .map(([timeZone, starts]) => starts.map((start) => ({ timeZone, start, length: 0 })))
  fc.assert(
    fc.property(moments, (many) => check(many, byAnyZone)),
    runs(100),
  )
})

test('close to a clock change', () => {
  const moment = fc.record({ timeZone: fc.constant('America/New_York'), start: nearChange, length })
  fc.assert(
    fc.property(fc.array(moment, { minLength: 1, maxLength: 4 }), (some) =>
      check(some, [byIcalJs, byNodeIcal]),
    ),
    runs(200),
  )
})
