// Calendar arithmetic for any year, compared with `Date` in the years that it has.
import { dateOfDay, dayNumber, daysIn, isoDate, momentOf } from '@/lib/timeline/calendar-date'
import { fc } from '../../setup/properties'

const DAY = 24 * 60 * 60 * 1000

test('day numbers are those of Date, from 271821 BC to 275760', () => {
  fc.assert(
    fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (day) => {
      const date = new Date(day * DAY)
      const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      expect(dateOfDay(day)).toEqual(expected)
      expect(dayNumber(expected)).toBe(day)
      expect(daysIn(expected.year, expected.month)).toBeGreaterThanOrEqual(expected.day)
    }),
  )
})

test('day numbers can be undone in any year, and 400 years are as long as all others', () => {
  fc.assert(
    fc.property(fc.integer({ min: -4e14, max: 4e14 }), (day) => {
      const date = dateOfDay(day)
      expect(dayNumber(date)).toBe(day)
      expect(dayNumber({ ...date, year: date.year + 400 }) - day).toBe(146_097)
    }),
  )
})

test('a time with an offset is the moment that Date reads', () => {
  const time = { hour: 23, minute: 30, second: 7 }
  const date = { year: 2025, month: 5, day: 20 }
  for (const offset of ['Z', '+00:00', '-04:00', '+05:30', '-11:00']) {
    expect(momentOf(date, time, offset)).toBe(Date.parse(`2025-05-20T23:30:07${offset}`))
  }
})

test.each([
  [{ year: 2024, month: 12 }, '2024-12'],
  [{ year: 47 }, '0047'],
  [{ year: -43, month: 3, day: 15 }, '-0043-03-15'],
  [{ year: 12_345, month: 1, day: 1 }, '+12345-01-01'],
  [{ year: -12_345, month: 1, day: 1 }, '-12345-01-01'],
])('%j in ISO 8601 is %s', (date, text) => {
  expect(isoDate(date)).toBe(text)
})
