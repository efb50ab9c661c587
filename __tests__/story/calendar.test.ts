// The calendar of the real story, as two programs of other people read it.
import { calendarEvents, eventsOutsideCalendar, toCalendar, toEventCalendar } from '@/lib/formats/calendar'
import type { Language } from '@/lib/languages'
import { readTimeline } from '@/lib/timeline/read'
import { expectedEntry } from '../fixtures/calendar-expected'
import { byIcalJs, byNodeIcal, type ReadEntry } from '../fixtures/calendar-readers'
import { calendarProblems } from '../fixtures/calendar-rules'

const timeline = readTimeline({ dir: 'data' })
const events = calendarEvents(timeline)

const withoutDescription = (entries: readonly ReadEntry[]): Omit<ReadEntry, 'description'>[] =>
  entries.map(({ description: _, ...entry }) => entry)

const expected = (language: Language) => events.map((event) => expectedEntry(timeline, event, language))

test.each(timeline.site.languages)('two readers agree on every event in %s', (language) => {
  const text = toCalendar(timeline, language)
  expect(calendarProblems(text)).toEqual([])
  expect(withoutDescription(byIcalJs(text))).toEqual(expected(language))
  expect(byNodeIcal(text)).toEqual(byIcalJs(text))
})

test.each(timeline.site.languages)('and on each in a file of its own in %s', (language) => {
  const files = events.map((event) => toEventCalendar(timeline, event, language))
  expect(files.flatMap(calendarProblems)).toEqual([])
  expect(files.flatMap((text) => withoutDescription(byIcalJs(text)))).toEqual(expected(language))
  expect(files.flatMap(byNodeIcal)).toEqual(files.flatMap(byIcalJs))
})

test('only what is not known to the day is left out', () => {
  const outside = eventsOutsideCalendar(timeline).map(({ when }) => when.edtf)
  expect(outside.filter((edtf) => /^\d{4}-\d{2}-\d{2}(?:T[^/~?%]+)?$/.test(edtf))).toEqual([])
  expect(outside.length + events.length).toBe(timeline.events.length)
})

test('the meeting is at ten in New York, which is eleven at night in Seoul, and has no end', () => {
  const meeting = events.find(({ when }) => when.edtf === '2025-05-20T10:00-04:00')
  const text = meeting ? toEventCalendar(timeline, meeting, 'ko') : ''
  expect(text).toContain('\r\nDTSTART;TZID=America/New_York:20250520T100000\r\n')
  expect(text).not.toContain('DTEND')
  expect(byIcalJs(text).map(({ start }) => start)).toEqual(['2025-05-20T14:00:00.000Z'])
})
