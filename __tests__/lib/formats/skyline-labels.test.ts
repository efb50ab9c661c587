import {
  type Skyline,
  type SkylineDay,
  type SkylineOptions,
  skylineDays,
  toSkyline,
} from '@/lib/formats/skyline'
import {
  captionOf,
  pictureInWords,
  silenceLabels,
  tallestWords,
  tickLabels,
} from '@/lib/formats/skyline-labels'
import { lengthOf, sinceEach } from '@/lib/formats/time-axis'
import { knownLanguages, words } from '@/lib/languages'
import { dateOfDay } from '@/lib/timeline/calendar-date'
import { formatDate, parseWhen, pointAt } from '@/lib/timeline/dates'
import { eventsOn } from '../../fixtures/crowds'
import { storyDates } from '../../fixtures/dates'
import { fc, runs } from '../../setup/properties'

const skylineOf = (days: Record<string, number>) => {
  const skyline = toSkyline(
    Object.entries(days).map(
      ([date, count]): SkylineDay => ({
        day: parseWhen(date).days.first,
        marks: Array(count).fill('confirmed'),
      }),
    ),
  )
  if (!skyline) throw new Error('no picture')
  return skyline
}

const pictureOf = (whens: readonly string[], options: SkylineOptions = { detailed: true }): Skyline => {
  const skyline = toSkyline(skylineDays(eventsOn(whens)), options)
  if (!skyline) throw new Error('no picture')
  return skyline
}

const several = (count: number, ...whens: string[]): string[] =>
  whens.flatMap((when) => Array<string>(count).fill(when))

/** Every month of a year. */
const monthly = (year: number, day = '05'): string[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}-${day}`)

const months = { '2024-12-17': 9, '2025-03-13': 7, '2025-05-20': 30 }

test.each([
  [1, '1 day'],
  [86, '86 days'],
  [119, '119 days'],
  [120, '3 months'],
  [729, '23 months'],
  [731, '2 years'],
  [300_000, '821 years'],
])('%i days are called %s', (days, name) => {
  const { count, unit } = lengthOf(days)
  expect(words('en').timeline.later(count, unit)).toBe(`${name} later`)
})

test.each<[string, string[], (number | undefined)[]]>([
  [
    'only long silences are named',
    ['2024-12-17', '2025-03-13', '2025-03-19', '2025-03-25'],
    [undefined, 86, undefined, undefined],
  ],
  [
    'no silence is named where all are as long',
    ['2001', '2004', '2007', '2010'],
    [undefined, undefined, undefined, undefined],
  ],
  [
    'days are not made up from months',
    ['2024-01-05', '2024-04', '2024-04-02'],
    [undefined, undefined, undefined],
  ],
  [
    'years are counted between years',
    ['1990', '1991', '1992', '2010'],
    [undefined, undefined, undefined, 6575],
  ],
  ['of two entries', ['2024-12-17', '2025-03-13'], [undefined, 86]],
])('%s', (_, dates, expected) => {
  expect(sinceEach(dates.map(parseWhen))).toEqual(expected)
})

test('months are labelled, the first and January with their year where there is room', () => {
  const labels = tickLabels(skylineOf(months), 'en')
  expect(labels.map(({ narrow }) => narrow)).toEqual(['Dec', 'Jan', 'Feb', 'Mar', 'Apr', 'May'])
  expect(labels.map(({ wide }) => wide)).toEqual(['Dec 2024', 'Jan 2025', 'Feb', 'Mar', 'Apr', 'May'])
  expect(tickLabels(skylineOf(months), 'ko')[1]?.wide).toBe('2025년 1월')
})

test.each([
  [{ '-0320-01-01': 1, '0250-01-01': 1 }, ['300 BC', '200 BC', '100 BC', '1', '100', '200']],
  [{ '0400-01-01': 1, '0700-01-01': 2 }, ['400', '450', '500', '550', '600', '650']],
])('years are labelled as people count them: %j', (days, labels) => {
  expect(tickLabels(skylineOf(days), 'en').map(({ wide }) => wide)).toEqual(labels)
})

test('where ticks are too close for all labels, every second or third has one, so that no axis is without', () => {
  const years = skylineOf({ '1504-05-06': 1, '1961-03-01': 2, '1974-11-02': 30, '1998-01-01': 1 })
  const labels = tickLabels(years, 'en')
  expect(labels.map(({ wide }) => wide)).toEqual([
    '1504',
    '1965',
    '1970',
    '1975',
    '1980',
    '1985',
    '1990',
    '1995',
  ])
  expect(labels.flatMap(({ narrow }) => narrow ?? [])).toEqual(['1504', '1970', '1980', '1990'])
})

test('silences are named in the middle, unless a date is not exact or the room too small', () => {
  expect(silenceLabels(skylineOf(months), 'en').map(({ text }) => text)).toEqual([
    '86 days without an entry',
    '68 days without an entry',
  ])
  expect(silenceLabels(pictureOf(['2024-12-17', '2025-03', '2025-05-20']), 'en')).toEqual([])
  expect(silenceLabels(skylineOf({ '2024-01-01': 1, '2024-02-15': 1, '2025-01-01': 2 }), 'en')).toHaveLength(
    1,
  )
})

test.each<[string, ReturnType<typeof skylineOf>, string[]]>([
  [
    'each mark is a statement',
    skylineOf({ '2024-01-01': 2, '2024-02-15': 3 }),
    ['Each mark is one statement, on the day it is about.'],
  ],
  [
    'marks are folded',
    skylineOf({ '2024-01-01': 2, '2024-02-15': 90 }),
    ['Each mark stands for 3 statements, on the day it is about.'],
  ],
  [
    'days share a column',
    skylineOf({ '2024-01-01': 2, '2024-02-15': 3, '2024-02-16': 1, '2024-05-15': 3, '2024-08-15': 3 }),
    ['Each mark is one statement, on the day it is about.', 'Days too close together share a column.'],
  ],
  [
    'the axis is broken',
    skylineOf({ '1203-06-01': 1, '2024-01-03': 1, '2024-05-06': 1, '2025-02-02': 1 }),
    [
      'Each mark is one statement, on the day it is about.',
      'The axis is broken: 820 years without an entry.',
    ],
  ],
])('the caption says that %s', (_, skyline, caption) => {
  expect(captionOf(skyline, 'en')).toEqual(caption)
})

test('the tallest column is named with its day, and the picture told in order of time', () => {
  expect(tallestWords(skylineOf(months), 'en')).toEqual(['30 statements in one day', '20 May 2025'])
  const { name, text } = pictureInWords(skylineOf(months), 'en')
  expect(name).toBe('Statements in time, 17 December 2024 to 20 May 2025')
  expect(text).toBe(
    '17 December 2024: 9 statements. 13 March 2025: 7 statements. 20 May 2025: 30 statements.',
  )
})

test.each(knownLanguages)(
  'in %s the name of a picture is short, and counts can be set off in their sentence',
  (language) => {
    const { timeline, evidence } = words(language)
    expect(pictureInWords(skylineOf(months), language).name.length).toBeLessThan(100)
    for (const count of [1, 2, 3, 11, 140]) {
      const said = timeline.statementCount(count)
      expect(timeline.counts(count, 24, 117)).toContain(said)
      expect(timeline.picture.inOneDay(count)).toContain(said)
      for (const tally of Object.values(evidence.tally)) expect(tally(count)).toContain(String(count))
    }
  },
)

test.each<[string, string[], string, string]>([
  ['one year', several(200, '1961'), 'Statements in time, 1961', '1961: 200 statements.'],
  [
    'two years',
    several(3, '1970', '1971'),
    'Statements in time, 1970 to 1971',
    '1970: 3 statements. 1971: 3 statements.',
  ],
  [
    'months',
    [...several(4, '2025-01'), '2025-03'],
    'Statements in time, January 2025 to March 2025',
    'January 2025: 4 statements. March 2025: 1 statement.',
  ],
  [
    'decades',
    ['180X', '181X'],
    'Statements in time, 1800 to 1819',
    '1800–1809: 1 statement. 1810–1819: 1 statement.',
  ],
  [
    'a time that is open at its end',
    ['1961/..', '1999-05-06'],
    'Statements in time, 1961 to 6 May 1999',
    '1961: 1 statement. 6 May 1999: 1 statement.',
  ],
])('the picture is as exact as its dates: %s', (_, whens, name, text) => {
  expect(pictureInWords(pictureOf(whens), 'en')).toEqual({ name, text })
})

test('no silence is longer than the dates on both sides of it, and what is withdrawn ends one', () => {
  const days = skylineDays(eventsOn(['1142-05-05', ...monthly(2025)]))
  const withdrawn = { day: parseWhen('1500-05-05').days.first, marks: [] }
  const shown = toSkyline([...days, withdrawn])
  expect(shown && captionOf(shown, 'en').at(-1)).toBe('The axis is broken: 524 years without an entry.')
  expect(silenceLabels(pictureOf(['180X', '184X']), 'en').map(({ text }) => text)).toEqual([
    '30 years without an entry',
  ])
})

test('statements are in one day only if that is known, and in the unit that is', () => {
  const skyline = pictureOf([...several(4, '2025-01'), '2025-03'])
  expect(tallestWords(skyline, 'en')).toEqual(['4 statements', 'January 2025'])
  expect(captionOf(skyline, 'en')).toEqual(['Each mark is one statement, in the month it is about.'])
})

const named =
  /(?:\b\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/g

test('whatever the story: no word of its picture names a day or a month that none of its dates does', () => {
  fc.assert(
    fc.property(storyDates, fc.constantFrom({}, { detailed: true }), (whens, options) => {
      const { dates } = words('en')
      const points = whens
        .map(parseWhen)
        .flatMap(({ start, end }) => [pointAt(start) ?? [], pointAt(end) ?? []].flat())
      const inMonths = points.filter(({ month, precision }) => month && precision !== 'season')
      const known = new Set([
        ...inMonths.map(({ year, month }) => formatDate({ year, month: month ?? 1 }, dates)),
        ...inMonths.filter(({ day }) => day).map((point) => formatDate(point, dates)),
      ])
      const skyline = pictureOf(whens, options)
      const { name, text } = pictureInWords(skyline, 'en')
      const said = [name, text, ...captionOf(skyline, 'en'), ...(tallestWords(skyline, 'en') ?? [])].join(' ')
      for (const [time] of said.matchAll(named)) expect(known).toContain(time)
      const labels = tickLabels(skyline, 'en').flatMap(({ wide, narrow }) =>
        [wide ?? [], narrow ?? []].flat(),
      )
      if (!inMonths.some(({ day }) => day))
        expect(labels.filter((label) => /^\d{1,2}( |$)/.test(label))).toEqual([])
      if (inMonths.length === 0) expect(labels.filter((label) => !/^\d{4}$/.test(label))).toEqual([])
    }),
    runs(500),
  )
})

test.each<[string, string[], string[]]>([
  [
    'a year that alone is known',
    ['1142', ...monthly(2025)],
    ['1142', 'Mar 2025', 'May', 'Jul', 'Sep', 'Nov'],
  ],
  [
    'years behind months',
    [...several(5, ...monthly(2025, '01')), '2100', '2150'],
    ['Jan 2025', 'Mar', 'May', 'Jul', 'Sep', 'Nov', '2100'],
  ],
  [
    'a month in whose week before the axis begins',
    Array.from({ length: 31 }, (_, index) => `2025-03-${String(index + 1).padStart(2, '0')}`),
    ['Mar 2025', '11', '21', 'Apr'],
  ],
])('the axis says the year of %s', (_, whens, expected) => {
  expect(tickLabels(pictureOf(whens), 'en').flatMap(({ wide }) => wide ?? [])).toEqual(expected)
})

test('whatever the story: from left to right, the year of every label is said', () => {
  fc.assert(
    fc.property(storyDates, fc.constantFrom({}, { detailed: true }), (whens, options) => {
      const skyline = pictureOf(whens, options)
      const { ticks, breaks, start } = skyline
      const isLong = breaks.length > 0 || (ticks.at(-1)?.year ?? 0) > dateOfDay(start).year + 1
      for (const width of isLong ? (['wide', 'narrow'] as const) : (['wide'] as const)) {
        let said: { x: number; year: number } | undefined
        for (const { x, [width]: label } of tickLabels(skyline, 'en')) {
          if (!label) continue
          const year = Number(/\d{4}/.exec(label)?.[0])
          const before = said
          const isNear = before && !breaks.some((gap) => gap.x > before.x && gap.x < x)
          const read: number | undefined = year || (isNear ? before.year : undefined)
          expect(read).toBe((ticks.find((tick) => tick.x === x) ?? dateOfDay(start)).year)
          said = { x, year: read ?? 0 }
        }
      }
    }),
    runs(500),
  )
})
