// The calendar as read by third-party parsers.
import { calendarEvents, toCalendar, toEventCalendar } from '@/lib/formats/calendar'
import type { Timeline } from '@/lib/timeline/types'
import { expectedEntry } from '../../fixtures/calendar-expected'
import {
  byIcalJs,
  byNodeIcal,
  misreadByNodeIcal,
  parseWithIcalJs,
  type ReadEntry,
} from '../../fixtures/calendar-readers'
import { readCalendarStory } from '../../fixtures/calendar-story'
import { readStory } from '../../fixtures/story'

const withoutDescription = (entries: readonly ReadEntry[]): Omit<ReadEntry, 'description'>[] =>
  entries.map(({ description: _, ...entry }) => entry)

const titled = (title: string): Timeline =>
  readStory(({ events }) => {
    events.reopening.title = { en: title, ko: title }
  })

test.each(['en', 'ko'] as const)('two readers find the same entries in the calendar in %s', (language) => {
  const timeline = readCalendarStory()
  const text = toCalendar(timeline, language)
  const expected = calendarEvents(timeline).map((event) => expectedEntry(timeline, event, language))
  expect(expected).toHaveLength(19)
  expect(withoutDescription(byIcalJs(text))).toEqual(expected)
  expect(withoutDescription(byNodeIcal(text))).toEqual(expected)
  expect(byIcalJs(text)).toEqual(byNodeIcal(text))
})

test('and each of them in its own file', () => {
  const timeline = readCalendarStory()
  for (const event of calendarEvents(timeline)) {
    const text = toEventCalendar(timeline, event, 'ko')
    const expected = [expectedEntry(timeline, event, 'ko')]
    expect(withoutDescription(byIcalJs(text))).toEqual(expected)
    expect(withoutDescription(byNodeIcal(text))).toEqual(expected)
  }
})

test('a description has its lines', () => {
  const [entry] = byIcalJs(toCalendar(titled('x'), 'en')).filter(({ uid }) => uid.startsWith('e3.'))
  expect(entry?.description.split('\n')).toEqual([
    '20 May 1975, 10:00 local time (UTC+1)',
    'Doors open at ten.',
    'Single source',
    'Statements and sources: https://library.example/story/en/events/reopening/',
  ])
})

test('they read the properties of the calendar itself', () => {
  const calendar = parseWithIcalJs(toCalendar(readStory(), 'en'))
  const values = ['name', 'description', 'refresh-interval', 'source', 'url', 'last-modified'].map((name) =>
    String(calendar.getFirstPropertyValue(name)),
  )
  expect(values).toEqual([
    'Alder Street Library',
    'How a town got its books & kept them',
    'PT12H',
    'https://library.example/story/en/calendar.ics',
    'https://library.example/story/en/',
    '2026-03-10T04:30:00Z',
  ])
})

test('an empty calendar can be read', () => {
  const text = toCalendar(
    readStory(({ events }) => {
      for (const event of Object.values(events)) event.publishAfter = '2099-01-01T00:00:00Z'
    }),
    'en',
  )
  expect([byIcalJs(text), byNodeIcal(text)]).toEqual([[], []])
})

test.each([
  'A: b; c, d',
  'back\\slash',
  '\\n',
  '\\\\',
  'a\\',
  '\\,',
  '"all of it"',
  'half "of" it',
  '도서관; 책',
])('ical.js reads the title %j unchanged, node-ical with its known differences', (title) => {
  const text = toCalendar(titled(title), 'en')
  const titleIn = (entries: readonly ReadEntry[]): string | undefined =>
    entries.find(({ uid }) => uid.startsWith('e3.'))?.summary
  expect([titleIn(byIcalJs(text)), titleIn(byNodeIcal(text))]).toEqual([title, misreadByNodeIcal(title)])
})
