/**
 * Serializes the timeline as iCalendar (RFC 5545, RFC 7986) in one language. Events whose date is approximate or less
 * precise than a day are left out, because iCalendar cannot express that.
 */
import { absoluteUrl, calendarPath, eventCalendarPath, eventPath, timelinePath } from '../addresses'
import { accentName } from '../colours'
import { compareTexts } from '../compare-texts'
import { groupBy } from '../group'
import type { Language } from '../languages'
import { memory } from '../remembered'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { utcMoment } from '../timeline/zones'
import { eventComponent } from './calendar-event'
import { type CalendarTime, toCalendarTime } from './calendar-time'
import { component, foldLine, property, textProperty, writeLines } from './ical-text'
import { zoneComponent } from './ical-zone'

/** Suggested polling interval. Many calendar programs ignore it and use their own. */
const REFRESH = 'PT12H'

type Entry = { event: TimelineEvent; time: CalendarTime }

const entriesOf = (events: readonly TimelineEvent[]): Entry[] =>
  events.flatMap((event) => {
    const time = toCalendarTime(event)
    return time ? [{ event, time }] : []
  })

/** Whether iCalendar can express the date of an event: known to the day, neither approximate nor uncertain. */
export const isInCalendar = (event: TimelineEvent): boolean => toCalendarTime(event) !== undefined

/** The events in the calendar, in reading order. */
export const calendarEvents = ({ events }: Pick<Timeline, 'events'>): TimelineEvent[] =>
  events.filter(isInCalendar)

/** The events left out of the calendar, in reading order. */
export const eventsOutsideCalendar = ({ events }: Pick<Timeline, 'events'>): TimelineEvent[] =>
  events.filter((event) => !isInCalendar(event))

const yearOf = (bound: string): number => Number(bound.slice(0, 4))

/** A VTIMEZONE for every zone that an entry refers to, sorted by name. */
const zoneComponents = (entries: readonly Entry[]): string[] => {
  const zoned = entries.flatMap(({ time }) => (time.kind === 'zoned' ? [time] : []))
  return [...groupBy(zoned, ({ zone }) => zone)]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([zone, times]) =>
      zoneComponent(
        zone,
        times.flatMap(({ start, end = start }) => [yearOf(start), yearOf(end)]),
      ),
    )
}

const folded = memory<readonly string[]>()

/** Memoized: an entry is in the calendar of the whole timeline and in the event's own file. */
const entryLines = (timeline: Timeline, { event, time }: Entry, language: Language): readonly string[] =>
  folded(timeline, event, language, () => eventComponent(timeline, event, time, language).map(foldLine))

/** Writes a VCALENDAR; its properties have to come before its components. */
const write = (
  timeline: Timeline,
  entries: readonly Entry[],
  language: Language,
  properties: readonly string[],
): string => {
  const { site } = timeline
  const components = [
    ...zoneComponents(entries),
    ...entries.flatMap((entry) => entryLines(timeline, entry, language)),
  ]
  return writeLines(
    component('VCALENDAR', [
      'VERSION:2.0',
      textProperty('PRODID', `-//${site.authority}//Timeline//${language.toUpperCase()}`),
      'CALSCALE:GREGORIAN',
      ...properties,
      // RFC 5545 requires at least one component. A calendar without entries has only the time zone of the site.
      ...(components.length > 0 ? components : zoneComponent(site.timeZone, [yearOf(site.since)])),
    ]),
  )
}

const modified = (updated: string | undefined): string[] =>
  updated === undefined ? [] : [property('LAST-MODIFIED', utcMoment(updated))]

/**
 * `/{lang}/calendar.ics`: every event that iCalendar can express, for subscribing. Several properties of RFC 7986 are
 * repeated under their older X- names, which more programs read.
 */
export const toCalendar = (timeline: Timeline, language: Language): string => {
  const { site, events, updated } = timeline
  return write(timeline, entriesOf(events), language, [
    textProperty('NAME', site.name[language]),
    textProperty('X-WR-CALNAME', site.name[language]),
    textProperty('DESCRIPTION', site.tagline[language]),
    textProperty('X-WR-CALDESC', site.tagline[language]),
    property('REFRESH-INTERVAL', REFRESH, { VALUE: 'DURATION' }),
    property('X-PUBLISHED-TTL', REFRESH),
    property('SOURCE', absoluteUrl(site, calendarPath(language)), { VALUE: 'URI' }),
    property('URL', absoluteUrl(site, timelinePath(language))),
    property('COLOR', accentName),
    ...modified(updated),
  ])
}

/**
 * `/{lang}/events/{slug}/event.ics`: one event, for importing into the reader's own calendar. The calendar has no name:
 * Outlook imports a named one as a separate calendar (MS-OXCICAL, X-WR-CALNAME).
 *
 * @throws RangeError if iCalendar cannot express the date of the event
 */
export const toEventCalendar = (timeline: Timeline, event: TimelineEvent, language: Language): string => {
  const entries = entriesOf([event])
  if (entries.length === 0) throw new RangeError(`iCalendar cannot express the date of "${event.slug}"`)
  const { site } = timeline
  return write(timeline, entries, language, [
    property('SOURCE', absoluteUrl(site, eventCalendarPath(language, event.slug)), { VALUE: 'URI' }),
    property('URL', absoluteUrl(site, eventPath(language, event.slug))),
    ...modified(event.updated),
  ])
}
