import { type Skyline, type SkylineDay, skylineDays, skylineEvents, toSkyline } from '@/lib/formats/skyline'
import type { Mark } from '@/lib/marks'
import { dateOfDay, isoDate } from '@/lib/timeline/calendar-date'
import { parseWhen } from '@/lib/timeline/dates'
import { eventOn, eventsOn } from '../../fixtures/crowds'
import { storyDates } from '../../fixtures/dates'
import { readStory } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

const dayNumber = (date: string): number => parseWhen(date).days.first
const isoDay = (day: number): string => isoDate(dateOfDay(day))

const day = (date: string, count = 1, mark: Mark = 'confirmed'): SkylineDay => ({
  day: dayNumber(date),
  marks: Array<Mark>(count).fill(mark),
})

const skylineOf = (...days: SkylineDay[]): Skyline => {
  const skyline = toSkyline(days)
  if (!skyline) throw new Error('no picture')
  return skyline
}

const datesOf = ({ columns }: Skyline): string[][] =>
  columns.map(({ first, last }) => [...new Set([isoDay(first), isoDay(last)])])

test('there is no picture without statements', () => {
  expect(toSkyline([])).toBeUndefined()
  expect(toSkyline([day('2024-01-01', 0)])).toBeUndefined()
})

test('distances are true: twice the days are twice the distance', () => {
  const [a, b, c] = skylineOf(day('2024-01-01'), day('2024-02-01'), day('2024-04-03')).columns
  expect(((c?.x ?? 0) - (a?.x ?? 0)) / ((b?.x ?? 0) - (a?.x ?? 0))).toBeCloseTo(3, 6)
})

test('a column has the marks of its day, the surest first', () => {
  const { columns, tallest } = skylineOf(
    day('2024-01-01', 1, 'single-source'),
    day('2024-01-01', 2),
    day('2024-05-01', 1, 'no-primary'),
  )
  expect(columns.map(({ count }) => count)).toEqual([3, 1])
  expect(columns[0]?.marks).toEqual(['confirmed', 'confirmed', 'single-source'])
  expect(tallest).toBe(columns[0])
})

test('no column is named the tallest if another is as tall', () => {
  expect(skylineOf(day('2024-01-01', 3), day('2024-05-01', 3)).tallest).toBeUndefined()
})

test.each<[string, string[], Partial<Skyline>, string[][]]>([
  [
    'few days without room share a column',
    ['2025-01-01', '2025-02-25', '2025-02-26', '2025-03-20', '2025-05-20'],
    { unit: { name: 'day', count: 1 }, merged: true },
    [['2025-01-01'], ['2025-02-25', '2025-02-26'], ['2025-03-20'], ['2025-05-20']],
  ],
  [
    'many days without room are shown by week',
    ['2025-01-01', '2025-01-02', '2025-02-05', '2025-02-06', '2025-04-01', '2025-04-02'],
    { unit: { name: 'week', count: 1 }, merged: false },
    [
      ['2025-01-01', '2025-01-02'],
      ['2025-02-05', '2025-02-06'],
      ['2025-04-01', '2025-04-02'],
    ],
  ],
  [
    'a long story is shown by year',
    ['2001-01-01', '2001-09-01', '2010-03-01', '2010-05-01', '2024-01-01', '2024-03-01'],
    { unit: { name: 'year', count: 1 }, merged: false },
    [
      ['2001-01-01', '2001-09-01'],
      ['2010-03-01', '2010-05-01'],
      ['2024-01-01', '2024-03-01'],
    ],
  ],
])('%s', (_, dates, expected, columns) => {
  const skyline = skylineOf(...dates.map((date) => day(date)))
  expect(skyline).toMatchObject(expected)
  expect(datesOf(skyline)).toEqual(columns)
})

test('the silence between two entries is counted from one to the next', () => {
  const { silences } = skylineOf(day('2024-12-17'), day('2025-03-13'), day('2025-05-20'))
  expect(silences.map(({ days }) => days)).toEqual([86, 68])
})

test('an entry without statements ends a silence, too', () => {
  const { silences } = skylineOf(day('2024-12-17'), day('2025-02-01', 0), day('2025-05-20'))
  expect(silences.map(({ days }) => days)).toEqual([46, 108])
})

test('an outlier centuries away breaks the axis, and both parts have a tick', () => {
  const { breaks, columns, ticks } = skylineOf(
    day('1203-06-01'),
    ...['2024-01-03', '2024-05-06', '2025-02-02'].map((date) => day(date)),
  )
  expect(breaks.map(({ from, to }) => [isoDay(from), isoDay(to)])).toEqual([['1203-06-02', '2024-01-03']])
  expect(columns).toHaveLength(4)
  expect(ticks[0]?.year).toBe(1203)
  expect(ticks.length).toBeGreaterThan(3)
})

test('a tall column folds all columns by the same number', () => {
  const { each, columns } = skylineOf(day('2024-01-01', 10), day('2024-03-01', 500), day('2024-06-01', 260))
  expect(each).toBe(Math.ceil(500 / 30))
  expect(columns.map(({ marks }) => marks.length)).toEqual([1, 30, 16])
})

test('a last column that alone is tall is a tower where there is a place for one', () => {
  const before = [day('2024-01-01', 10), day('2024-03-01', 7)]
  const towering = (...days: SkylineDay[]) => toSkyline(days, { mostOfTower: 90 })
  expect(towering(...before, day('2024-06-01', 80))).toMatchObject({ tower: true, each: 1 })
  expect(towering(...before, day('2024-06-01', 500))).toMatchObject({ tower: true, each: 6 })
  expect(towering(...before, day('2024-06-01', 12))?.tower).toBe(false)
  expect(towering(day('2023-06-01', 80), ...before)?.tower).toBe(false)
  expect(toSkyline([...before, day('2024-06-01', 80)])).toMatchObject({ tower: false, each: 3 })
})

test('an event known to the month stands in its middle, one of several days on the first', () => {
  const events = readStory().events.map((event) => ({ ...event, when: parseWhen('2024-03') }))
  const march = { from: dayNumber('2024-03-01'), to: dayNumber('2024-04-01') }
  expect(skylineDays(events)[0]).toMatchObject({ day: dayNumber('2024-03-16'), span: march })
  const since = readStory().events.map((event) => ({ ...event, when: parseWhen('2024-03/..') }))
  expect(skylineDays(since)[0]).toMatchObject({ day: dayNumber('2024-03-16'), span: march })
  const flood = readStory().events.map((event) => ({ ...event, when: parseWhen('1974-11-02/1974-11-09') }))
  expect(skylineDays(flood)[0]).toEqual({ day: dayNumber('1974-11-02'), marks: expect.any(Array) })
})

test('the picture is of the main era', () => {
  const story = readStory()
  const counted = skylineEvents(story)
  expect(counted.every(({ era }) => era.main)).toBe(true)
  const without = { ...story, eras: story.eras.map((era) => ({ ...era, main: false })) }
  expect(skylineEvents(without)).toBe(story.events)
})

/** Days within one year, within centuries, or with an outlier. */
const anyDays = fc
  .tuple(
    fc.constantFrom(200, 4_000, 300_000),
    fc.array(fc.tuple(fc.nat(300_000), fc.nat(40), fc.constantFrom('confirmed', 'single-source')), {
      minLength: 1,
      maxLength: 120,
    }),
    fc.option(fc.integer({ min: -650_000, max: -300_000 })),
  )
  .map(([range, drawn, outlier]): SkylineDay[] => [
    ...drawn.map(([at, count, mark]) => ({
      day: at % range,
      marks: Array<Mark>(count).fill(mark as Mark),
    })),
    ...(outlier === null ? [] : [{ day: outlier, marks: ['confirmed' as const] }]),
  ])

test('whatever the story: every statement is counted, and columns keep their order, distance and place', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const skyline = toSkyline(days, { mostOfTower: 90 })
      const all = days.flatMap(({ marks }) => marks)
      if (!skyline) return expect(all).toEqual([])
      const { columns, each, ticks, tower } = skyline
      expect(columns.reduce((sum, { count }) => sum + count, 0)).toBe(all.length)
      for (const { x, count, marks } of columns) {
        expect(x).toBeGreaterThanOrEqual(1 / 56 - 1e-9)
        expect(x).toBeLessThanOrEqual(1 - 1 / 56 + 1e-9)
        expect(marks.length).toBeLessThanOrEqual((tower ? 90 : 30) + 2)
        expect(marks.length * each).toBeGreaterThanOrEqual(count)
      }
      const distances = columns.slice(1).map(({ x }, index) => x - (columns[index]?.x ?? 0))
      expect(Math.min(1, ...distances)).toBeGreaterThanOrEqual(1 / 28 - 1e-9)
      const places = ticks.map(({ x }) => x)
      expect(places).toEqual([...places].sort((a, b) => a - b))
      expect(places.every((x) => x >= 0 && x <= 1)).toBe(true)
    }),
    runs(300),
  )
})

const withdrawnOn = (when: string) => eventOn(when, when, { claims: [] })

test.each(['1961-03', '1961'])('withdrawn days beside an event of %s take no column from it', (when) => {
  const days = skylineDays([...eventsOn([when]), withdrawnOn('1961-03-05'), withdrawnOn('1961-03-25')])
  expect(toSkyline(days, { detailed: true })).toMatchObject({ columns: [{ count: 1 }], bands: [], each: 1 })
})

test('whatever is withdrawn: it changes nothing but silences, and no statement is lost', () => {
  fc.assert(
    fc.property(storyDates, storyDates, fc.boolean(), (whens, withdrawn, detailed) => {
      const days = skylineDays(eventsOn(whens))
      const all = toSkyline([...skylineDays(withdrawn.map(withdrawnOn)), ...days], { detailed })
      const { silences: _, breaks: _breaks, ...shown } = toSkyline(days, { detailed }) ?? {}
      expect(all).toMatchObject(shown)
      const counted = [...(all?.columns ?? []), ...(all?.bands ?? [])].reduce(
        (sum, { count }) => sum + count,
        0,
      )
      expect(counted).toBe(whens.length)
    }),
    runs(500),
  )
})
