import { toCalendar } from '@/lib/formats/calendar'
import { entry, valueIn } from '../../fixtures/calendar-lines'
import { readStory } from '../../fixtures/story'

test('an entry has all properties', () => {
  expect(entry(toCalendar(readStory(), 'en'), 'e3.en@library.example')).toEqual([
    'UID:e3.en@library.example',
    'DTSTAMP:20260303T090000Z',
    'CREATED:20260303T090000Z',
    'LAST-MODIFIED:20260303T090000Z',
    'SEQUENCE:0',
    'DTSTART;TZID=Europe/London:19750520T100000',
    'SUMMARY;LANGUAGE=en:The library opens again',
    'DESCRIPTION:20 May 1975\\, 10:00 local time (UTC+1)\\nDoors open at ten.\\nSingle source' +
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

test('an entry names its outer event, has the part of the day in words and counts its corrections', () => {
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
    '1975년 5월 20일 저녁\\n독자들이 늦게까지 남는다.\\n단일 출처' +
      '\\n내용과 출처: https://library.example/story/ko/events/reading-night/',
  )
  expect(lines).toContain('RELATED-TO;RELTYPE=PARENT:e3.ko@library.example')
})

test('an event whose outer event is not published has no relation', () => {
  const { events, eventsById, ...rest } = readStory()
  const without = { ...rest, events: events.filter(({ id }) => id !== 'e3'), eventsById: new Map() }
  const lines = entry(toCalendar(without, 'en'), 'e4.en@library.example')
  expect([lines.length > 0, valueIn(lines, 'RELATED-TO')]).toEqual([true, undefined])
})

test('a withdrawn entry stays, cancelled and with only the reason', () => {
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
