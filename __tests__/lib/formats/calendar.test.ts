import {
  calendarEvents,
  eventsOutsideCalendar,
  isInCalendar,
  toCalendar,
  toEventCalendar,
} from '@/lib/formats/calendar'
import type { Timeline } from '@/lib/timeline/types'
import { head, unfolded } from '../../fixtures/calendar-lines'
import { calendarProblems } from '../../fixtures/calendar-rules'
import { readCalendarStory } from '../../fixtures/calendar-story'
import { eventOf, readStory, type Story } from '../../fixtures/story'

const slugs = (events: Timeline['events']): string[] => events.map(({ slug }) => slug)

const embargoed = ({ events }: Story): void => {
  for (const event of Object.values(events)) event.publishAfter = '2099-01-01T00:00:00Z'
}

test('the calendar describes the timeline in its language, without the current time', () => {
  expect(head(toCalendar(readStory(), 'ko'))).toEqual([
    'VERSION:2.0',
    'PRODID:-//library.example//Timeline//KO',
    'CALSCALE:GREGORIAN',
    'NAME:오리나무길 도서관',
    'X-WR-CALNAME:오리나무길 도서관',
    'DESCRIPTION:한 마을이 책을 모으고 지켜 낸 이야기',
    'X-WR-CALDESC:한 마을이 책을 모으고 지켜 낸 이야기',
    'REFRESH-INTERVAL;VALUE=DURATION:PT12H',
    'X-PUBLISHED-TTL:PT12H',
    'SOURCE;VALUE=URI:https://library.example/story/ko/calendar.ics',
    'URL:https://library.example/story/ko/',
    'COLOR:teal',
    'LAST-MODIFIED:20260310T043000Z',
  ])
})

test('the file of one event has no name, because it is imported into a calendar that has one', () => {
  const timeline = readStory()
  expect(head(toEventCalendar(timeline, eventOf(timeline, 'reopening'), 'en'))).toEqual([
    'VERSION:2.0',
    'PRODID:-//library.example//Timeline//EN',
    'CALSCALE:GREGORIAN',
    'SOURCE;VALUE=URI:https://library.example/story/en/events/reopening/event.ics',
    'URL:https://library.example/story/en/events/reopening/',
    'LAST-MODIFIED:20260303T090000Z',
  ])
})

test('events with approximate or imprecise dates are left out and can be listed', () => {
  const timeline = readCalendarStory()
  const outside = [
    ...['a-house-is-found', 'to-the-month', 'without-end', 'from-a-month', 'to-about-a-day'],
    ...['about-a-day', 'perhaps-a-day', 'card-index', 'decade'],
  ]
  expect(slugs(eventsOutsideCalendar(timeline)).sort()).toEqual([...outside].sort())
  expect(slugs(calendarEvents(timeline))).toEqual(
    slugs(timeline.events).filter((slug) => !outside.includes(slug)),
  )
  expect(timeline.events.filter(isInCalendar)).toEqual(calendarEvents(timeline))
})

test('entries are in reading order, after the time zones that they refer to', () => {
  const timeline = readCalendarStory()
  const lines = unfolded(toCalendar(timeline, 'en'))
  expect(lines.filter((line) => line.startsWith('UID:'))).toEqual(
    calendarEvents(timeline).map(({ id }) => `UID:${id}.en@library.example`),
  )
  const zones = lines.flatMap((line) => (line.startsWith('TZID:') ? [line.slice('TZID:'.length)] : []))
  const named = lines.flatMap((line) => /^DTSTART;TZID=([^:]+)/.exec(line)?.[1] ?? [])
  expect(zones).toEqual([...new Set(named)].sort())
  expect(lines.lastIndexOf('END:VTIMEZONE')).toBeLessThan(lines.indexOf('BEGIN:VEVENT'))
})

test('a calendar without entries has the time zone of the site, because RFC 5545 requires a component', () => {
  const text = toCalendar(readStory(embargoed), 'en')
  expect(unfolded(text).filter((line) => /^(?:BEGIN|TZID|LAST-MODIFIED)/.test(line))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/London',
    ...['BEGIN:STANDARD', 'BEGIN:DAYLIGHT', 'BEGIN:STANDARD'],
  ])
  expect(calendarProblems(text)).toEqual([])
})

test('it has no alarms, attendees or invitations', () => {
  expect(toCalendar(readCalendarStory(), 'en')).not.toMatch(/^(?:METHOD|BEGIN:VALARM|ATTENDEE|ORGANIZER)/m)
})

test('the file of an event that a calendar cannot express throws', () => {
  const timeline = readStory()
  expect(() => toEventCalendar(timeline, eventOf(timeline, 'a-house-is-found'), 'en')).toThrow(
    new RangeError('iCalendar cannot express the date of "a-house-is-found"'),
  )
})

test('the same story gives the same bytes', () => {
  expect(toCalendar(readCalendarStory(), 'ko')).toBe(toCalendar(readCalendarStory(), 'ko'))
})

test.each(['en', 'ko'] as const)('the calendar in %s keeps the rules of its format', (language) => {
  const timeline = readCalendarStory()
  expect(calendarProblems(toCalendar(timeline, language))).toEqual([])
  for (const event of calendarEvents(timeline)) {
    expect(calendarProblems(toEventCalendar(timeline, event, language))).toEqual([])
  }
})
