import { readSlideDate, SlideDateError } from '@/lib/exchange/slide-date'
import { slideDates } from '@/lib/formats/timelinejs'
import { knownLanguages, words } from '@/lib/languages'
import { formatWhen, parseWhen, partsOfDay } from '@/lib/timeline/dates'

const read = (start: object, end?: object, display?: string) =>
  readSlideDate({ start, end, display }, 'en', 'America/New_York')

test.each([
  [{ year: 1962 }, undefined, undefined, '1962'],
  [{ year: '1962', month: '3' }, undefined, undefined, '1962-03'],
  [{ year: '1,962', month: 3, day: 4 }, undefined, undefined, '1962-03-04'],
  [{ year: '1962.0', month: '', day: '' }, undefined, undefined, '1962'],
  [{ year: 794 }, undefined, undefined, '0794'],
  [{ year: 1962 }, { year: 1962 }, undefined, '1962'],
  [{ year: 1962 }, { year: 1963, month: 2 }, undefined, '1962/1963-02'],
  [{ year: 2025, month: 5, day: 20, hour: 10, minute: '00' }, undefined, undefined, '2025-05-20T10:00-04:00'],
  [{ year: 2025, month: 1, day: 20, hour: 10, minute: 0 }, undefined, undefined, '2025-01-20T10:00-05:00'],
  // Soon after a change of the clocks.
  [{ year: 2025, month: 3, day: 9, hour: 3, minute: 30 }, undefined, undefined, '2025-03-09T03:30-04:00'],
  [{ year: 2025, month: 11, day: 2, hour: 2, minute: 30 }, undefined, undefined, '2025-11-02T02:30-05:00'],
  [{ year: 1962 }, undefined, 'c. 1962', '1962~'],
  [{ year: 1962 }, undefined, 'circa 1962', '1962~'],
  [{ year: 1962 }, undefined, 'since 1962', '1962/..'],
  [{ year: 1940 }, { year: 1949 }, '1940s', '194X'],
  [{ year: 1962 }, undefined, 'Since 1962', '1962/..'],
  [{ year: 1962 }, undefined, '1962 – present', '1962/..'],
  [{ year: 1962, month: 3, day: 4 }, undefined, 'about 4 March 1962', '1962-03-04~'],
  [{ year: '1960s' }, undefined, undefined, '196X'],
  [
    { year: 1962, month: 3, day: 4, hour: 10, minute: 5, second: 6 },
    undefined,
    undefined,
    '1962-03-04T10:05:06-05:00',
  ],
  [{ year: '１９６２', month: '٣' }, undefined, undefined, '1962-03'],
])('%j to %j, in words %j, is %s', (start, end, display, when) => {
  expect(read(start, end, display)).toEqual({ when, notes: [] })
})

const forms = [
  '1961',
  '1961~',
  '1961-03?',
  '1961-03-04%',
  '194X',
  '194X~',
  '2014/..',
  '2014~/..',
  '2014/2017-03',
  '1998~/2001?',
]

test.each(knownLanguages.flatMap((language) => forms.map((edtf) => [language, edtf] as const)))(
  'in %s, %s comes back from a slide',
  (language, edtf) => {
    const when = parseWhen(edtf)
    const { start_date: start, end_date: end } = slideDates(when)
    const display = formatWhen(when, words(language).dates)
    expect(readSlideDate({ start, end, display }, language, 'UTC').when).toBe(edtf)
  },
)

test.each(partsOfDay)('the %s of a day comes back', (partOfDay) => {
  const when = parseWhen('1975-05-20')
  const display = formatWhen(when, words('ko').dates, partOfDay)
  const raw = { start: slideDates(when).start_date, display }
  expect(readSlideDate(raw, 'ko', 'UTC')).toEqual({ when: '1975-05-20', partOfDay, notes: [] })
})

test.each([
  [{ year: 1840 }, 'about 1840–1860', '1840'],
  [{ year: 1866 }, 'about 1766', '1866'],
  [{ year: 1842 }, 'about 3 weeks after the flood', '1842'],
  [{ year: 1870, month: 6, day: 3 }, 'about 8 pm, 3 June 1870', '1870-06-03'],
  [{ year: 1962 }, 'since 1960', '1962'],
])('words that say more than the date %j are noted: %s', (start, display, when) => {
  expect(read(start, undefined, display)).toEqual({ when, notes: [`the date in words “${display}”`] })
})

test('reports what EDTF dates cannot hold', () => {
  expect(read({ year: 1962, month: 3, hour: 10 })).toEqual({
    when: '1962-03',
    notes: ['the time, as no day is given'],
  })
  expect(read({ year: 1962 }, undefined, 'long ago').notes).toEqual(['the date in words “long ago”'])
})

test.each([
  [{}, 'year'],
  [{ month: 3 }, 'year'],
  [{ year: 62 }, 'year'],
  [{ year: 1962, day: 4 }, 'month'],
  [{ year: 1962, month: 6, day: 31 }, 'date'],
  [{ year: 'MCMLXII' }, 'year'],
])('%j is refused at its %s', (start, field) => {
  expect(() => read(start)).toThrow(SlideDateError)
  try {
    read(start)
  } catch (error) {
    expect((error as SlideDateError).field).toBe(field)
  }
})
