import { type SlideDate, slideDates, toTimelineJs } from '@/lib/formats/timelinejs'
import { parseWhen } from '@/lib/timeline/dates'
import { readDatedStory } from '../../fixtures/dated-story'
import { eventOf, readStory } from '../../fixtures/story'

type Dates = { start_date: SlideDate; end_date?: SlideDate }

const dates: [string, Dates][] = [
  ['1961', { start_date: { year: 1961 } }],
  ['1961-03~', { start_date: { year: 1961, month: 3 } }],
  ['1961-03-04', { start_date: { year: 1961, month: 3, day: 4 } }],
  ['1975-05-20T10:05+01:00', { start_date: { year: 1975, month: 5, day: 20, hour: 10, minute: 5 } }],
  ['194X', { start_date: { year: 1940 }, end_date: { year: 1949 } }],
  ['2014/2017-03', { start_date: { year: 2014 }, end_date: { year: 2017, month: 3 } }],
  ['2014/..', { start_date: { year: 2014 } }],
  [
    '1975-05-20T10:05:07+01:00',
    { start_date: { year: 1975, month: 5, day: 20, hour: 10, minute: 5, second: 7 } },
  ],
  ['18XX', { start_date: { year: 1800 }, end_date: { year: 1899 } }],
  ['2001-24', { start_date: { year: 2001, month: 12 }, end_date: { year: 2002, month: 2 } }],
  ['1752-09-XX', { start_date: { year: 1752, month: 9 } }],
  ['../1950', { start_date: { year: 1950 } }],
  ['1950/', { start_date: { year: 1950 } }],
  // Its years are those that people count.
  ['-0043-03-15', { start_date: { year: -44, month: 3, day: 15 } }],
  ['0000/0001', { start_date: { year: -1 }, end_date: { year: 1 } }],
  ['Y-12345', { start_date: { year: -12346 } }],
  ['1940/195X', { start_date: { year: 1940 }, end_date: { year: 1959 } }],
]

test.each(dates)('%s becomes %j', (edtf, expected) => {
  expect(slideDates(parseWhen(edtf))).toEqual(expected)
})

const timeline = readStory()
const { events, eras, title, scale } = toTimelineJs(timeline, 'ko')
const slideOf = (id: string) => events.find(({ unique_id }) => unique_id === id)

test('every event is a slide, in reading order, with its date in words', () => {
  expect(events.map(({ unique_id }) => unique_id)).toEqual(timeline.events.map(({ id }) => id))
  expect(slideOf('e5')?.display_date).toBe('1998년경')
  expect(slideOf('e4')?.display_date).toBe('1975년 5월 20일 저녁')
  expect(scale).toBe('human')
  // TimelineJS needs the other scale for years that a Date does not have.
  expect(toTimelineJs(readDatedStory(['Y-170000002', '2001']), 'en').scale).toBe('cosmological')
  expect(toTimelineJs(readDatedStory(['-0043', '2001']), 'en').scale).toBe('human')
})

test('a date begins with a capital, as it is a line of its own', () => {
  const timeline = readStory()
  const { events } = toTimelineJs(timeline, 'en')
  expect(events.find(({ unique_id }) => unique_id === 'e4')?.display_date).toBe('Evening of 20 May 1975')
})

test('HTML is escaped, and sources are links', () => {
  const { text, group } = slideOf('e1') ?? {}
  expect(text?.headline).toBe('오리나무길에 집을 구하다')
  expect(text?.text).toContain(
    '<a href="https://echo.example/1961/books?page=3&amp;part=2">Books at last</a>, 메아리신문',
  )
  expect(text?.text).toContain('href="https://library.example/story/ko/events/a-house-is-found/"')
  expect(group).toBe(eventOf(timeline, 'a-house-is-found').themes[0]?.name.ko)
  expect(title.text.headline).toBe('오리나무길 도서관')
})

test('a withdrawn event says so and repeats nothing', () => {
  expect(slideOf('e5')?.text.text).toMatch(/철회.*뒷받침하는 출처가 없다/)
  expect(JSON.stringify(toTimelineJs(timeline, 'en'))).not.toContain('WRONG')
})

test('eras with both ends are included', () => {
  expect(eras).toEqual([
    { start_date: { year: 1961 }, end_date: { year: 1999 }, text: { headline: '오리나무길 시절' } },
  ])
})
