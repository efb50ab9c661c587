import { recordDates } from '@/lib/timeline/record-dates'

test('the dates of some entries are the first publication and the last change, as moments', () => {
  const dates = recordDates([
    { published: '2026-03-02T08:00:00+09:00', updated: '2026-03-05T09:00:00Z' },
    { published: '2026-03-02T00:00:00Z', updated: '2026-03-04T23:00:00-12:00' },
  ])
  expect(dates).toEqual({ published: '2026-03-02T08:00:00+09:00', updated: '2026-03-04T23:00:00-12:00' })
})

test('no entries have no dates', () => {
  expect(recordDates([])).toBeUndefined()
})
