import { type SkylineDay, toSkyline } from '@/lib/formats/skyline'
import {
  captionOf,
  pictureInWords,
  silenceLabels,
  tallestWords,
  tickLabels,
} from '@/lib/formats/skyline-labels'
import { lengthOf, sinceEach } from '@/lib/formats/time-axis'
import { knownLanguages, words } from '@/lib/languages'
import { parseWhen } from '@/lib/timeline/dates'

const skylineOf = (days: Record<string, number>, exact = true) => {
  const skyline = toSkyline(
    Object.entries(days).map(
      ([date, count]): SkylineDay => ({
        day: parseWhen(date).days.first,
        exact,
        marks: Array(count).fill('confirmed'),
      }),
    ),
  )
  if (!skyline) throw new Error('no picture')
  return skyline
}

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
  expect(silenceLabels(skylineOf(months, false), 'en')).toEqual([])
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
