// The unit tests run in several time zones. These check that the zone is set and that tests of dates are included.
import { clockTests } from '../setup/chosen-tests.js'

test('the machine stands in the zone that the project names', () => {
  const timeZone = process.env.TZ
  expect(timeZone).toBeDefined()
  const noon = new Date('2025-01-01T12:00Z')
  expect(noon.toLocaleString('en')).toBe(noon.toLocaleString('en', { timeZone }))
})

test('tests that use dates, or a module that does, are found', () => {
  const found = clockTests(['__tests__/lib'])
  expect(found).toEqual(
    expect.arrayContaining(
      [
        'zones',
        'timeline/dates',
        'formats/calendar',
        'formats/feed',
        'formats/calendar-time',
        'exchange/slide-date',
      ].map((name) => `__tests__/lib/${name}.test.ts`),
    ),
  )
  expect(found).not.toContain('__tests__/lib/formats/csv.test.ts')
})
