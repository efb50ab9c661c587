import { type SkylineDay, skylineDays, toSkyline } from '@/lib/formats/skyline'
import { bandsInRows, captionOf, pictureInWords, tickLabels } from '@/lib/formats/skyline-labels'
import { dateOfDay, dayNumber, isoDate } from '@/lib/timeline/calendar-date'
import { chronology, eventsOn } from '../../fixtures/crowds'
import { fc, runs } from '../../setup/properties'

const picture = (whens: readonly string[]) => {
  const skyline = toSkyline(skylineDays(eventsOn(whens)), { detailed: true })
  if (!skyline) throw new Error('no picture')
  return skyline
}

test('a few that are centuries earlier are gathered in the first column, so that the others can be told apart', () => {
  const skyline = picture(chronology())
  expect(skyline.columns.length).toBeGreaterThan(8)
  const { early } = skyline
  expect(early && isoDate(dateOfDay(early.first))).toBe('1142-01-01')
  expect(early?.count).toBeLessThan(20)
  expect(captionOf(skyline, 'en').join(' ')).toMatch(
    /The first column gathers what is much earlier: \d+ statements, /,
  )
  expect(skyline.breaks).toHaveLength(1)
})

test('nothing is gathered of a short story, or of one that is spread evenly', () => {
  const even = Array.from({ length: 100 }, (_, index) => String(1900 + index))
  expect(picture(even)).toMatchObject({ breaks: [] })
  expect(
    picture(['1142', '1600', ...Array<string>(20).fill('2025-03-04'), '2025-05-06']).early,
  ).toBeUndefined()
})

test('a year among months is a band below the axis, not a column', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2025-${String(index + 1).padStart(2, '0')}-05`)
  const skyline = picture([...months, '2025', '2025', '202X'])
  expect(skyline.columns).toHaveLength(12)
  expect(bandsInRows(skyline).map(({ row, count, text }) => [row, count, text])).toEqual([
    [0, 1, '1'],
    [1, 2, '2'],
  ])
  const { text } = pictureInWords(skyline, 'en')
  expect(text).toContain('2025: 2 statements.')
  expect(text).toContain('2020–2029: 1 statement.')
  expect(captionOf(skyline, 'en').at(-1)).toBe(
    'Bars below the axis: 3 statements dated no more exactly than to a month or a year.',
  )
})

test('a year among years is a column, and a month among months', () => {
  const years = Array.from({ length: 40 }, (_, index) => `${1980 + index}-0${1 + (index % 9)}-11`)
  expect(picture([...years, '1995', '2010']).bands).toEqual([])
  expect(picture(['2025-01-05', '2025-02', '2025-08-05', '2025-09']).bands).toEqual([])
})

test.each([
  [
    ['2025-05-02', '2025-05-14', '2025-05-30'],
    ['May 2025', '6', '11', '16', '21', '26'],
  ],
  [
    ['2025-05-11', '2025-05-13', '2025-05-20'],
    ['11 May 2025', '16'],
  ],
])('the days of %j are named', (whens, expected) => {
  expect(tickLabels(picture(whens), 'en').flatMap(({ wide }) => wide ?? [])).toEqual(expected)
})

const entry = fc.record({
  day: fc.integer({ min: dayNumber({ year: 1990 }), max: dayNumber({ year: 2025 }) }),
  count: fc.nat(9),
  year: fc.boolean(),
})

test('whatever is gathered or in bands, every statement is counted, and nothing is outside', () => {
  fc.assert(
    fc.property(
      fc.array(entry, { minLength: 1, maxLength: 150 }),
      fc.array(fc.nat(90_000), { maxLength: 6 }),
      (drawn, early) => {
        const days = [
          ...drawn.map(({ day: at, count, year }): SkylineDay => {
            const span = {
              from: dayNumber({ year: dateOfDay(at).year }),
              to: dayNumber({ year: dateOfDay(at).year + 1 }),
            }
            const marks = Array<'confirmed'>(count).fill('confirmed')
            return year ? { day: span.from + 182, marks, span } : { day: at, marks }
          }),
          ...early.map((before): SkylineDay => ({ day: -400_000 + before, marks: ['confirmed'] })),
        ]
        const skyline = toSkyline(days, { detailed: true })
        const all = days.reduce((sum, { marks }) => sum + marks.length, 0)
        if (!skyline) return expect(all).toBe(0)
        const counted = [...skyline.columns, ...skyline.bands].reduce((sum, { count }) => sum + count, 0)
        expect(counted).toBe(all)
        for (const { from, to } of skyline.bands) expect(from >= 0 && to <= 1 && from < to).toBe(true)
        const rows = bandsInRows(skyline)
        for (const [at, band] of rows.entries()) {
          const meets = rows
            .slice(at + 1)
            .filter(({ row, from, to }) => row === band.row && from < band.to && to > band.from)
          expect(meets).toEqual([])
        }
      },
    ),
    runs(300),
  )
})

test('bands have five rows at most, and lose no statement', () => {
  const year = (at: number) => ({ from: dayNumber({ year: 2000 + at }), to: dayNumber({ year: 2030 - at }) })
  const long = Array.from({ length: 12 }, (_, at): SkylineDay => {
    const span = year(at)
    return { day: (span.from + span.to) / 2, marks: ['confirmed', 'confirmed'], span }
  })
  const days = Array.from({ length: 60 }, (_, index): SkylineDay => {
    return {
      day: dayNumber({ year: 2000 + Math.floor(index / 2), month: 1 + 6 * (index % 2) }),
      marks: ['confirmed'],
    }
  })
  const skyline = toSkyline([...days, ...long], { detailed: true })
  if (!skyline) throw new Error('there are statements')
  const placed = bandsInRows(skyline)
  expect(Math.max(...placed.map(({ row }) => row))).toBe(4)
  const count = (bands: readonly { count: number }[]) => bands.reduce((sum, band) => sum + band.count, 0)
  expect([skyline.bands.length, count(placed)]).toEqual([12, count(skyline.bands)])
})

/** Dates of a year, one after the other. */
const crowded = (count: number, year = 2025): string[] =>
  Array.from({ length: count }, (_, index) => {
    const [month, day] = [1 + (index % 12), 1 + ((index * 5) % 28)]
    return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
  })

const tallestOf = (whens: readonly string[]): number =>
  Math.max(...picture(whens).columns.map(({ count }) => count))

test.each([
  ['5 of 100 early', [...Array.from({ length: 5 }, (_, at) => String(1000 + 100 * at)), ...crowded(95)]],
  ['6 of 100 early', [...Array.from({ length: 6 }, (_, at) => String(1000 + 100 * at)), ...crowded(94)]],
  ['6 of 40 early', [...Array.from({ length: 6 }, (_, at) => String(1000 + 100 * at)), ...crowded(34)]],
  ['12 of 200 late', [...crowded(188), ...Array.from({ length: 12 }, (_, at) => `${2100 + 50 * at}-01-01`)]],
  [
    '120 of 1,880 early',
    [...Array.from({ length: 120 }, (_, at) => `${1500 + 4 * at}-05-05`), ...crowded(1760)],
  ],
])('with %s, the others have room', (_, whens) => {
  expect(tallestOf(whens)).toBeLessThan(whens.length / 6)
})

test('a few much later are gathered in the last column, and said to be', () => {
  const late = Array.from({ length: 12 }, (_, at) => `${2100 + 50 * at}-01-01`)
  const skyline = picture([...crowded(188), ...late])
  expect(captionOf(skyline, 'en').filter((sentence) => sentence.includes('much later'))).toEqual([
    'The last column gathers what is much later: 10 statements, January 2200 – January 2650.',
  ])
})

test('whatever is far from a crowd of a year, or of some: no column holds most of it', () => {
  const far = fc.integer({ min: 10, max: 1000 })
  fc.assert(
    fc.property(
      fc.integer({ min: 30, max: 300 }),
      fc.constantFrom(60, 365, 480, 3_700, 7_000),
      fc.array(far, { maxLength: 20 }),
      fc.array(far, { maxLength: 20 }),
      (count, length, early, late) => {
        const most = Math.floor(count / 10)
        const on = (day: number): SkylineDay => ({ day, marks: ['confirmed'] })
        const skyline = toSkyline([
          ...early.slice(0, most).map((times) => on(-length * times)),
          ...Array.from({ length: count }, (_, index) => on(Math.floor((index * length) / count))),
          ...late.slice(0, most).map((times) => on(length + length * times)),
        ])
        const tallest = Math.max(...(skyline?.columns ?? []).map((column) => column.count))
        expect(tallest).toBeLessThanOrEqual(count / 2)
      },
    ),
    runs(300),
  )
})
