import { isoDate } from '@/lib/timeline/calendar-date'
import { exactDate, instantOf } from '@/lib/timeline/date-points'
import {
  compareWhen,
  datesFrom,
  machineReadable,
  monthOf,
  type PartOfDay,
  parseWhen,
  pointAt,
  spanEnd,
} from '@/lib/timeline/dates'
import { ownForms } from '@/lib/timeline/precisions'
import { clockIn, utcMoment, zoneOffset } from '@/lib/timeline/zones'
import { anyInterval, anyPoint } from '../../fixtures/date-texts'
import { fc } from '../../setup/properties'

const forms =
  'an EDTF date: 2024, 2024-12, 2024-12-17, 2025-05-20T10:00-04:00, 18XX (a century), 194X (a decade), 2001-21 (spring; up to 24, winter), 1752-09-XX (day unknown), -0043 (44 BC), Y12345, 2014/2017, 2014/.. (since), ../2014 (or before), 2014/ (end unknown), with ~ (about), ? (uncertain) or % (both) behind it'

test.each([
  ['2024', 'year', '2024-01-01', '2024-12-31'],
  ['0047', 'year', '0047-01-01', '0047-12-31'],
  ['2024-12', 'month', '2024-12-01', '2024-12-31'],
  ['2024-02', 'month', '2024-02-01', '2024-02-29'],
  ['1900-02', 'month', '1900-02-01', '1900-02-28'],
  ['2024-12-17', 'day', '2024-12-17', '2024-12-17'],
  ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
  ['2000-02-29', 'day', '2000-02-29', '2000-02-29'],
  ['0004-02-29', 'day', '0004-02-29', '0004-02-29'],
  ['2025-05-20T10:00-04:00', 'minute', '2025-05-20T10:00:00-04:00', '2025-05-20T10:00:00-04:00'],
  ['2025-05-20T23:59Z', 'minute', '2025-05-20T23:59:00Z', '2025-05-20T23:59:00Z'],
  ['194X', 'decade', '1940-01-01', '1949-12-31'],
  ['194X~', 'decade', '1940-01-01', '1949-12-31'],
  ['2024-12~', 'month', '2024-12-01', '2024-12-31'],
  ['2014/2017', 'year', '2014-01-01', '2017-12-31'],
  ['2014-03-05/2014-03', 'day', '2014-03-05', '2014-03-31'],
  ['194X/1952-06', 'decade', '1940-01-01', '1952-06-30'],
  ['2014/..', 'year', '2014-01-01', null],
  ['2025-05-20T10:00-04:00/2025-05-20', 'minute', '2025-05-20T10:00:00-04:00', '2025-05-20'],
  // Half an hour later, although the other local time is earlier.
  [
    '2025-05-20T10:00-04:00/2025-05-20T09:30-05:00',
    'minute',
    '2025-05-20T10:00:00-04:00',
    '2025-05-20T09:30:00-05:00',
  ],
])('%s is a date known to the %s, from %s to %s', (text, precision, earliest, latest) => {
  const when = parseWhen(text)
  expect({ ...when, start: when.anchor.precision }).toMatchObject({
    edtf: text,
    start: precision,
    earliest,
    latest,
  })
})

test.each([
  ['2024', false, false],
  ['2024~', true, false],
  ['2024?', false, true],
  ['2024%', true, true],
])('%s is approximate: %s, uncertain: %s', (text, approximate, uncertain) => {
  expect(parseWhen(text).start).toMatchObject({ approximate, uncertain })
})

test.each([
  ['2024-02-30', '2024-02 has 29 days, so there is no 2024-02-30'],
  ['2023-02-29', '2023-02 has 28 days, so there is no 2023-02-29'],
  ['1900-02-29', '1900-02 has 28 days, so there is no 1900-02-29'],
  ['2024-04-31', '2024-04 has 30 days, so there is no 2024-04-31'],
  ['2024-04-00', '2024-04 has 30 days, so there is no 2024-04-00'],
  ['2024-13', 'there is no month 13'],
  ['2024-00', 'there is no month 00'],
  ['2025-05-20T24:00-04:00', 'there is no time 24:00'],
  ['2025-05-20T10:60-04:00', 'there is no time 10:60'],
  ['2025-05-20T10:00+15:00', 'there is no offset +15:00 from UTC'],
  ['2025-05-20T10:00+01:60', 'there is no offset +01:60 from UTC'],
  ['2014/2017/2018', '"2014/2017/2018" has more than one "/"'],
  ['2017/2014', '"2017/2014" ends before it begins'],
  [
    '2025-05-20T10:00-04:00/2025-05-20T10:30+09:00',
    '"2025-05-20T10:00-04:00/2025-05-20T10:30+09:00" ends before it begins',
  ],
  [
    '2025-05-20T10:00',
    `"2025-05-20T10:00" is not read here: it has a time without the offset from UTC. Give ${forms}`,
  ],
  ['2025-05-20T10:00:60Z', 'there is no time 10:00:60'],
  ['17 December 2024', `"17 December 2024" is not ${forms}`],
  ['2024-6', `"2024-6" is not ${forms}`],
  ['-0000', 'there is no year -0000: 1 BC is 0000'],
  ['1752-XX-05', '"1752-XX-05" has a day of an unknown month'],
  ['1752-09-XXT10:00Z', '"1752-09-XXT10:00Z" has a time of an unknown day'],
  ['/', '"/" has no date at either end'],
  ['../..', '"../.." has no date at either end'],
  ['/..', '"/.." has no date at either end'],
  ['-0043/-0044', '"-0043/-0044" ends before it begins'],
  ['', `"" is not ${forms}`],
])('%j is refused with its reason', (text, message) => {
  expect(() => parseWhen(text)).toThrow(new RangeError(message))
})

test('accepted dates keep their text and do not end before they begin', () => {
  fc.assert(
    fc.property(fc.oneof(anyPoint, anyInterval), (text) => {
      const { edtf, start, end, days } = parseWhen(text)
      expect(edtf).toBe(text)
      const [first, last] = [start, end].map((one) => {
        const point = pointAt(one)
        return point && instantOf(point)
      })
      // Compares timestamps if both bounds have a time, days if only one has.
      if (first !== undefined && last !== undefined) expect(first).toBeLessThanOrEqual(last)
      else expect(days.first).toBeLessThanOrEqual(days.last)
    }),
  )
})

test('dates are ordered by first day, coarser first, then by time if known', () => {
  const ordered: readonly [string, PartOfDay?][] = [
    ['1939-12-31T23:59Z'],
    ['1940/1945'],
    ['194X'],
    ['1940~'],
    ['1940-01'],
    ['1940-01-01'],
    ['1940-01-01', 'morning'],
    ['1940-01-01', 'afternoon'],
    ['1940-01-01', 'evening'],
    ['1940-01-01T09:00+00:00'],
    ['1940-01-01T11:15+02:00'],
    ['1940-01-01T09:30Z'],
    ['1940-01-02'],
    ['1940-02'],
  ]
  const places = ordered.map(([text, partOfDay]) => ({ when: parseWhen(text), partOfDay }))
  fc.assert(
    fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (shuffled) => {
      expect(shuffled.sort(compareWhen)).toEqual(places)
    }),
  )
})

test.each([
  ['2024', '2024'],
  ['0047-03', '0047-03'],
  ['2024-12-17', '2024-12-17'],
  ['2025-05-20T10:00-04:00', '2025-05-20T10:00:00-04:00'],
  ['2024~', undefined],
  ['2024-12?', undefined],
  ['194X', undefined],
  ['18XX', undefined],
  ['2001-21', undefined],
  ['1752-09-XX', undefined],
  // ISO 8601 leaves these to agreement, and the year 0 is none in HTML and in older XML Schemas.
  ['0000', undefined],
  ['-0043-03-15', undefined],
  ['Y12345', undefined],
  ['../2014', undefined],
  ['2014/2017', undefined],
  ['2014/..', undefined],
])('for a machine %s is %s', (text, iso) => {
  expect(machineReadable(parseWhen(text))).toBe(iso)
})

test.each([
  ['1940', '1949', ['194X']],
  ['1940', '1948', []],
  ['1941', '1950', []],
  ['1940-01', '1949', []],
  ['1940-01-01', '1949-12-31', []],
])('from %s to %s reach the dates %j', (first, last, dates) => {
  expect(datesFrom(first, last)).toEqual(dates)
})

test('EDTF-only precisions span exactly the dates that they are found by', () => {
  for (const { example } of ownForms) {
    const when = parseWhen(example)
    const end = spanEnd(when)
    expect(monthOf(when)).toBe(example)
    expect(end && datesFrom(isoDate(when.anchor), isoDate(end))).toEqual([example])
    expect(end && parseWhen(isoDate(end)).latest).toBe(when.latest)
  }
})

test('the start of an interval can be exact by itself', () => {
  expect(exactDate(parseWhen('2014-05/2017').anchor)).toBe('2014-05')
})

test.each([
  ['Europe/London', '1975-05-20T09:00Z', '+01:00'],
  ['Europe/London', '1975-12-20T09:00Z', '+00:00'],
  ['America/New_York', '2025-03-09T06:59Z', '-05:00'],
  ['America/New_York', '2025-03-09T07:00Z', '-04:00'],
  ['Asia/Kathmandu', '2025-01-01T00:00Z', '+05:45'],
  ['UTC', '2025-01-01T00:00Z', '+00:00'],
])('%s was at %s at an offset of %s', (zone, at, offset) => {
  expect(zoneOffset(zone, new Date(at))).toBe(offset)
})

test.each([
  ['2025-05-20T10:00:30-04:00', { day: '2025-05-20', time: '23:00' }],
  ['2025-05-20T23:00Z/..', { day: '2025-05-21', time: '08:00' }],
  ['2025-05-20', undefined],
  ['../2025-05-20T23:00Z', undefined],
])('%s shows on clocks in Seoul as %j', (text, expected) => {
  expect(clockIn('Asia/Seoul', parseWhen(text))).toEqual(expected)
})

test.each([
  ['2026-03-01T09:00:00+00:00', '20260301T090000Z'],
  ['2026-03-09T23:30:00-05:00', '20260310T043000Z'],
  ['2026-03-09T23:30:15.250Z', '20260309T233015Z'],
  ['0001-01-01T00:00+05:00', '00001231T190000Z'],
])('the moment %s is %s in UTC', (dateTime, expected) => {
  expect(utcMoment(dateTime)).toBe(expected)
})
