// Tests the calendar rules that the other tests rely on: each finds the damage that it is meant to find.
import { toEventCalendar } from '@/lib/formats/calendar'
import { calendarProblems } from '../../fixtures/calendar-rules'
import { eventOf, readStory } from '../../fixtures/story'

test.each<[what: string, damage: (text: string) => string, problem: RegExp]>([
  ['no line break at the end', (text) => text.trimEnd(), /^no CRLF/],
  ['bare line breaks', (text) => text.replace('\r\nURL', '\nURL'), /bare line break/],
  ['a line of 76 octets', (text) => text.replace('VERSION:2.0', `X-A:${'a'.repeat(72)}`), /^76 octets/],
  ['half of a character', (text) => text.replace('room', '\ud800'), /half of a character/],
  ['an unescaped comma', (text) => text.replace('1975\\,', '1975,'), /not escaped: DESCRIPTION/],
  [
    'a needlessly escaped character',
    (text) => text.replace('1975\\,', '1975\\:'),
    /not escaped: DESCRIPTION/,
  ],
  ['a stamp of local time', (text) => text.replace(/(DTSTAMP:.*)Z/, '$1'), /^DTSTAMP is/],
  ['a missing property', (text) => text.replace(/UID:.*\r\n/, ''), /VEVENT has not one UID/],
  ['a property twice', (text) => text.replace(/(GEO:.*\r\n)/, '$1$1'), /VEVENT repeats/],
  ['a property after a component', (text) => text.replace('END:VCAL', 'X-A:b\r\nEND:VCAL'), /X-A after/],
  ['an offset that is not allowed', (text) => text.replace('TO:+0000', 'TO:-0000'), /TZOFFSETTO is -0000/],
  ['an unclosed component', (text) => text.replace('END:VEVENT\r\n', ''), /VEVENT ended by VCALENDAR/],
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
