/**
 * iCalendar (RFC 5545 and 7986): the timeline for people's calendars, in one language. What is known to the month, or
 * only about, stays out of it, for a calendar cannot say so.
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

/** How often programs are asked to look for changes; many have times of their own. */
const REFRESH = 'PT12H'

type Entry = { event: TimelineEvent; time: CalendarTime }

const entriesOf = (events: readonly TimelineEvent[]): Entry[] =>
  events.flatMap((event) => {
    const time = toCalendarTime(event)
    return time ? [{ event, time }] : []
  })

/** Whether a calendar can say when the event takes place: to the day at least, and without any doubt. */
export const isInCalendar = (event: TimelineEvent): boolean => toCalendarTime(event) !== undefined

/** The events of the calendar, in reading order. */
export const calendarEvents = ({ events }: Pick<Timeline, 'events'>): TimelineEvent[] =>
  events.filter(isInCalendar)

/** The events that the calendar leaves out, in reading order. */
export const eventsOutsideCalendar = ({ events }: Pick<Timeline, 'events'>): TimelineEvent[] =>
  events.filter((event) => !isInCalendar(event))

const yearOf = (bound: string): number => Number(bound.slice(0, 4))

/** A VTIMEZONE for every zone that an entry refers to, by name. */
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

/** An entry stands in the calendar of everything and in a file of its own. */
const entryLines = (timeline: Timeline, { event, time }: Entry, language: Language): readonly string[] =>
  folded(timeline, event, language, () => eventComponent(timeline, event, time, language).map(foldLine))

/** Properties come before components; RFC 7986 has names for what programs know under names beginning with X-. */
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
      // RFC 5545 asks for one component at least: a calendar without entries holds the zone of the site alone.
      ...(components.length > 0 ? components : zoneComponent(site.timeZone, [yearOf(site.since)])),
    ]),
  )
}

const modified = (updated: string | undefined): string[] =>
  updated === undefined ? [] : [property('LAST-MODIFIED', utcMoment(updated))]

/** `/{lang}/calendar.ics`: every event that a calendar can express, to subscribe to. */
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
 * `/{lang}/events/{slug}/event.ics`: one event, to put into a calendar of one's own. It has no name: of a named one,
 * Outlook makes a further calendar (MS-OXCICAL, X-WR-CALNAME).
 *
 * @throws RangeError for an event that a calendar cannot express
 */
export const toEventCalendar = (timeline: Timeline, event: TimelineEvent, language: Language): string => {
  const entries = entriesOf([event])
  if (entries.length === 0) throw new RangeError(`no calendar can say when "${event.slug}" took place`)
  const { site } = timeline
  return write(timeline, entries, language, [
    property('SOURCE', absoluteUrl(site, eventCalendarPath(language, event.slug)), { VALUE: 'URI' }),
    property('URL', absoluteUrl(site, eventPath(language, event.slug))),
    ...modified(event.updated),
  ])
}
