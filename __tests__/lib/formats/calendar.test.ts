import {
  calendarEvents,
  eventsOutsideCalendar,
  isInCalendar,
  toCalendar,
  toEventCalendar,
} from '@/lib/formats/calendar'
import type { Timeline } from '@/lib/timeline/types'
import { calendarProblems } from '../../fixtures/calendar-rules'
import { readCalendarStory } from '../../fixtures/calendar-story'
import { eventOf, readStory, type Story } from '../../fixtures/story'

const unfolded = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)

/** The lines of the calendar before its first component. */
const head = (text: string): string[] => {
  const lines = unfolded(text)
  return lines.slice(
    1,
    lines.findIndex((line, index) => index > 0 && line.startsWith('BEGIN:')),
  )
}

/** The lines of an entry without its begin and end; empty for an event that is not there. */
const entry = (text: string, uid: string): string[] => {
  const entries = unfolded(text).join('\n').split('BEGIN:VEVENT\n').slice(1)
  const found = entries.find((lines) => lines.startsWith(`UID:${uid}\n`)) ?? ''
  return found.split('\n').slice(0, Math.max(0, found.split('\n').indexOf('END:VEVENT')))
}

/** The value of a property of an entry, parameters included. */
const valueIn = (lines: readonly string[], name: string): string | undefined =>
  lines.find((line) => line.startsWith(name))?.slice(name.length + 1)

const slugs = (events: Timeline['events']): string[] => events.map(({ slug }) => slug)

const embargoed = ({ events }: Story): void => {
  for (const event of Object.values(events)) event.publishAfter = '2099-01-01T00:00:00Z'
}

test('the calendar speaks of the timeline in its language, without a clock', () => {
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

test('the file of one event has no name, for it is put into a calendar that has one', () => {
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

test('an entry says all that it can', () => {
  expect(entry(toCalendar(readStory(), 'en'), 'e3.en@library.example')).toEqual([
    'UID:e3.en@library.example',
    'DTSTAMP:20260303T090000Z',
    'CREATED:20260303T090000Z',
    'LAST-MODIFIED:20260303T090000Z',
    'SEQUENCE:0',
    'DTSTART;TZID=Europe/London:19750520T100000',
    'SUMMARY;LANGUAGE=en:The library opens again',
    'DESCRIPTION:20 May 1975\\, 10:00 local time (UTC+1)\\nDoors open at ten.\\n1 independent source' +
      '\\nStatements and sources: https://library.example/story/en/events/reopening/',
    'LOCATION:Reading room',
    'GEO:51.500000;-1.500000',
    'URL:https://library.example/story/en/events/reopening/',
    'CATEGORIES:Building',
    'STATUS:CONFIRMED',
    'TRANSP:TRANSPARENT',
    'CLASS:PUBLIC',
  ])
})

test('an entry within another one names it, tells the part of the day in words, and counts its corrections', () => {
  const lines = entry(toCalendar(readStory(), 'ko'), 'e4.ko@library.example')
  expect(lines.slice(1, 7)).toEqual([
    'DTSTAMP:20260310T043000Z',
    'CREATED:20260304T090000Z',
    'LAST-MODIFIED:20260310T043000Z',
    'SEQUENCE:2',
    'DTSTART;VALUE=DATE:19750520',
    'DTEND;VALUE=DATE:19750521',
  ])
  expect(valueIn(lines, 'DESCRIPTION')).toBe(
    '1975년 5월 20일 저녁\\n독자들이 늦게까지 남는다.\\n독립 출처 1곳' +
      '\\n내용과 출처: https://library.example/story/ko/events/reading-night/',
  )
  expect(lines).toContain('RELATED-TO;RELTYPE=PARENT:e3.ko@library.example')
})

test('an event of which the outer one is not shown stands by itself', () => {
  const { events, eventsById, ...rest } = readStory()
  const without = { ...rest, events: events.filter(({ id }) => id !== 'e3'), eventsById: new Map() }
  const lines = entry(toCalendar(without, 'en'), 'e4.en@library.example')
  expect([lines.length > 0, valueIn(lines, 'RELATED-TO')]).toEqual([true, undefined])
})

test('a withdrawn entry stays, cancelled and with the reason alone', () => {
  const timeline = readStory(({ events }) => {
    events['card-index'].when = '1998-04-01'
    events['card-index'].corrections = [
      { at: '2026-03-06T09:00:00Z', note: { en: 'WRONG-NOTE', ko: '잘못된 정정' } },
    ]
  })
  const text = toCalendar(timeline, 'en')
  const lines = entry(text, 'e5.en@library.example')
  expect([valueIn(lines, 'STATUS'), valueIn(lines, 'SEQUENCE'), valueIn(lines, 'SUMMARY')]).toEqual([
    'CANCELLED',
    '2',
    'LANGUAGE=en:The card index goes',
  ])
  expect(valueIn(lines, 'DESCRIPTION')).toBe(
    '1 April 1998\\nWithdrawn on 8 March 2026\\nNo source bears it out.' +
      '\\nStatements and sources: https://library.example/story/en/events/card-index/',
  )
  expect([text.includes('WRONG'), valueIn(lines, 'CATEGORIES')]).toEqual([false, undefined])
})

test.each([
  [51.5, 0.0000001, '51.500000;0.000000'],
  [-0.1234567, 180, '-0.123457;180.000000'],
  [90, undefined, undefined],
  [undefined, 90, undefined],
])('a place at %s, %s is GEO %s', (latitude, longitude, expected) => {
  const timeline = readStory(({ events }) => {
    events.reopening.place = {
      name: { en: 'Room 1; left, up', ko: '방' },
      ...(latitude !== undefined && { latitude }),
      ...(longitude !== undefined && { longitude }),
    }
  })
  const lines = entry(toCalendar(timeline, 'en'), 'e3.en@library.example')
  expect([valueIn(lines, 'LOCATION'), valueIn(lines, 'GEO')]).toEqual(['Room 1\\; left\\, up', expected])
})

test('themes are a list, a comma in one of them escaped', () => {
  const timeline = readStory(({ themes, events }) => {
    const [first] = themes
    if (first) first.name.en = 'Walls, roofs'
    events.reopening.themes = ['reading']
  })
  const lines = entry(toCalendar(timeline, 'en'), 'e3.en@library.example')
  expect(valueIn(lines, 'CATEGORIES')).toBe('Reading,Walls\\, roofs')
})

test('what is not known to the day, or only about, is left out and can be listed', () => {
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

test('the entries stand in reading order, after the zones that they name', () => {
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

test('a calendar without entries holds the zone of the site, as RFC 5545 asks for one component', () => {
  const text = toCalendar(readStory(embargoed), 'en')
  expect(unfolded(text).filter((line) => /^(?:BEGIN|TZID|LAST-MODIFIED)/.test(line))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VTIMEZONE',
    'TZID:Europe/London',
    ...['BEGIN:STANDARD', 'BEGIN:DAYLIGHT', 'BEGIN:STANDARD'],
  ])
  expect(calendarProblems(text)).toEqual([])
})

test('nothing in it rings, invites anyone or asks for an answer', () => {
  expect(toCalendar(readCalendarStory(), 'en')).not.toMatch(/^(?:METHOD|BEGIN:VALARM|ATTENDEE|ORGANIZER)/m)
})

test('there is no file of an event that a calendar cannot express', () => {
  const timeline = readStory()
  expect(() => toEventCalendar(timeline, eventOf(timeline, 'a-house-is-found'), 'en')).toThrow(
    new RangeError('no calendar can say when "a-house-is-found" took place'),
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

test.each<[what: string, damage: (text: string) => string, problem: RegExp]>([
  ['no line break at the end', (text) => text.trimEnd(), /^no CRLF/],
  ['bare line breaks', (text) => text.replace('\r\nURL', '\nURL'), /bare line break/],
  ['a line of 76 octets', (text) => text.replace('VERSION:2.0', `X-A:${'a'.repeat(72)}`), /^76 octets/],
  ['half of a character', (text) => text.replace('room', '\ud800'), /half of a character/],
  ['a comma left alone', (text) => text.replace('1975\\,', '1975,'), /not escaped: DESCRIPTION/],
  ['a sign that needs no escape', (text) => text.replace('1975\\,', '1975\\:'), /not escaped: DESCRIPTION/],
  ['a stamp of local time', (text) => text.replace(/(DTSTAMP:.*)Z/, '$1'), /^DTSTAMP is/],
  ['a missing property', (text) => text.replace(/UID:.*\r\n/, ''), /VEVENT has not one UID/],
  ['a property twice', (text) => text.replace(/(GEO:.*\r\n)/, '$1$1'), /VEVENT repeats/],
  ['a property behind a component', (text) => text.replace('END:VCAL', 'X-A:b\r\nEND:VCAL'), /X-A after/],
  ['an offset that is not allowed', (text) => text.replace('TO:+0000', 'TO:-0000'), /TZOFFSETTO is -0000/],
  ['a component left open', (text) => text.replace('END:VEVENT\r\n', ''), /VEVENT ended by VCALENDAR/],
  ['a component in a wrong place', (text) => text.replaceAll('VTIMEZONE', 'DAYLIGHT'), /DAYLIGHT in/],
  ['no component', (text) => text.replace(/BEGIN:VT.*END:VEVENT\r\n/s, ''), /VCALENDAR holds nothing/],
  ['a line without a name', (text) => text.replace('URL:', ':'), /no content line/],
  ['something after the end', (text) => `${text}A:b\r\n`, /outside of everything/],
])('the rules find %s', (_, damage, problem) => {
  const timeline = readStory()
  const text = toEventCalendar(timeline, eventOf(timeline, 'reopening'), 'en')
  expect(calendarProblems(text)).toEqual([])
  expect(calendarProblems(damage(text)).join('\n')).toMatch(problem)
})
