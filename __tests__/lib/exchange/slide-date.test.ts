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

test.each([
  // As TimelineJS counts: there is no year 0.
  [{ year: -44 }, undefined, undefined, '-0043'],
  [{ year: '-44', month: 3, day: 15 }, undefined, undefined, '-0043-03-15'],
  [{ year: '−1' }, undefined, undefined, '0000'],
  [{ year: '44 BC' }, undefined, undefined, '-0043'],
  [{ year: '44 B.C.E.' }, undefined, undefined, '-0043'],
  [{ year: '기원전 44' }, undefined, undefined, '-0043'],
  [{ year: '44 av. J.-C.' }, { year: '14 apr. J.-C.' }, undefined, '-0043/0014'],
  [{ year: '79 AD' }, undefined, undefined, '0079'],
  [{ year: '0079' }, undefined, undefined, '0079'],
  [{ year: '0079', month: 8, day: 24 }, undefined, undefined, '0079-08-24'],
  [{ year: '0001' }, undefined, undefined, '0001'],
  // Its own date in words says that 79 is no abbreviation.
  [{ year: 79 }, undefined, '79', '0079'],
  [{ year: 79 }, { year: 81 }, '79–81', '0079/0081'],
  [{ year: 79 }, undefined, 'c. 79', '0079~'],
  [{ year: 12345 }, undefined, '12,345', 'Y12345'],
  [{ year: 'Y12345' }, undefined, undefined, 'Y12345'],
  [{ year: -170000003 }, undefined, undefined, 'Y-170000002'],
  [{ year: '19th century' }, undefined, undefined, '18XX'],
  [{ year: 'Spring 2001' }, undefined, undefined, '2001-21'],
  [{ year: '18XX' }, undefined, undefined, '18XX'],
  [{ year: '1752-09-XX' }, undefined, undefined, '1752-09-XX'],
  [{ year: '../1950' }, undefined, undefined, '../1950'],
  [{ year: '1962?' }, undefined, undefined, '1962?'],
  [{ year: '1962~' }, { year: '1964?' }, undefined, '1962~/1964?'],
  [{ year: 1950 }, undefined, 'before 1950', '../1950'],
  [{ year: 1950 }, undefined, 'until 1950', '../1950'],
  [{ year: 1950 }, undefined, '1950 or earlier', '../1950'],
  [{ year: 2001 }, undefined, 'Spring 2001', '2001-21'],
  [{ year: 1800 }, undefined, '19th century', '18XX'],
  [{ year: 1940 }, undefined, 'c. 1940s', '194X~'],
])('beyond plain years, %j to %j, in words %j, is %s', (start, end, display, when) => {
  expect(read(start, end, display)).toEqual({ when, notes: [] })
})

test('hundreds may be a century or ten years: the longer time is never wrong, and the report says so', () => {
  expect(read({ year: '1800s' })).toEqual({
    when: '18XX',
    notes: ['whether “1800s” means ten years: it was read as all from 1800 to 1899'],
  })
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
  ...[
    '18XX',
    '19XX~',
    '2001-21',
    '2001-24?',
    '1752-09-XX',
    '1752-XX',
    '1752-XX-XX~',
    '../1950',
    '../1950-05~',
  ],
  ...[
    '/1950',
    '1950/',
    '-0043',
    '-0043-03-15~',
    '-0099/-0043',
    '0000',
    '0047',
    '0047-03',
    'Y12345',
    'Y-12345',
  ],
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
  [{ year: 19622 }, 'year'],
  [{ year: 0 }, 'year'],
  [{ year: '0 BC' }, 'year'],
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

test.each(['Europe/Malta', 'Pacific/Apia'])('a time that the clocks of %s went past is refused', (zone) => {
  const start =
    zone === 'Europe/Malta'
      ? { year: 2021, month: 3, day: 28, hour: 2, minute: 30 }
      : { year: 2011, month: 12, day: 30, hour: 10, minute: 0 }
  expect(() => readSlideDate({ start }, 'en', zone)).toThrow(/the clocks were put forward over this one/)
})

test.each([
  ['c. 1998', '1998~'],
  ['ca 1850', '1850~'],
  ['circa 1850s', '185X~'],
  ['before 1950', '../1950'],
  ['1950 or earlier', '../1950'],
  ['since 1962', '1962/..'],
  ['1962 – present', '1962/..'],
  ['about spring 2001', '2001-21~'],
])('the words %s in the place of the year are %s', (year, when) => {
  expect(read({ year })).toEqual({ when, notes: [] })
})

test('words around the year of an end', () => {
  expect(read({ year: 'c. 1962' }, { year: 'c. 1964' }).when).toBe('1962~/1964~')
  expect(() => read({ year: 1962 }, { year: 'before 1964' })).toThrow(SlideDateError)
})

test.each([
  ['[1667,1668]', 'a set of dates', 'the first and the last date'],
  ['156X-12-25', 'unknown digits in a place', 'the first and the last date'],
  ['Y17E7', 'an exponent', 'in full'],
  ['1950S2', 'significant digits', '195X'],
  ['2001-34', 'a quarter', '21 to 24'],
  ['1984?-06', 'a mark on a part', 'behind the whole date'],
  ['2020-05-03T10:00', 'without the offset', '-04:00'],
  ['2020/05/03', 'a whole number', '2024-12-17'],
])('the year %s, which is not read, is refused with what it has and what to write', (year, what, fix) => {
  expect(() => read({ year })).toThrow(
    expect.objectContaining({ allowed: expect.stringContaining(what), fix: expect.stringMatching(fix) }),
  )
})

test('a year before Christ with zeros before it may be EDTF, and is refused with both ways to write it', () => {
  expect(() => read({ year: '-0043' })).toThrow(
    expect.objectContaining({
      field: 'year',
      fix: 'write -43 for 43 BC, or -44 for 44 BC, which EDTF writes -0043',
    }),
  )
  expect(read({ year: '-0043' }, undefined, '43 BC').when).toBe('-0042')
  expect(read({ year: '-1985' }).when).toBe('-1984')
})

test('a year of two digits is refused with both ways to write it', () => {
  try {
    read({ year: 62 }, undefined, 'the fire')
    throw new Error('not refused')
  } catch (error) {
    expect((error as SlideDateError).fix).toBe(
      'write 0062 for the year 62, or the year in full, such as 1962',
    )
  }
})
