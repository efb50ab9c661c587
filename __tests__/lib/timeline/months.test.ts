import { parseWhen } from '@/lib/timeline/dates'
import { byMonth, yearsOf } from '@/lib/timeline/months'
import { readStory } from '../../fixtures/story'

/** Copies of the story's first event, one for each date. */
const eventsAt = (...dates: string[]) => {
  const [event] = readStory().events
  if (!event) throw new Error('the story has events')
  return dates.map((date) => ({ ...event, id: date, when: parseWhen(date) }))
}

const groups = (...dates: string[]) =>
  byMonth(eventsAt(...dates)).map(({ id, events }) => [id, events.map((event) => event.id)])

test('events of one month are grouped, whatever their precision', () => {
  expect(groups('2024-12', '2024-12-17', '2024-12-20T10:00Z', '2025-01-02')).toEqual([
    ['2024-12', ['2024-12', '2024-12-17', '2024-12-20T10:00Z']],
    ['2025-01', ['2025-01-02']],
  ])
})

test('an event known to the year or decade is grouped under that, never under January', () => {
  expect(groups('194X', '2014', '2014/2017', '2014-01-05')).toEqual([
    ['194X', ['194X']],
    ['2014', ['2014', '2014/2017']],
    ['2014-01', ['2014-01-05']],
  ])
})

test('each group has its month as a date, and there are none without events', () => {
  expect(byMonth(eventsAt('2024-12-17')).map(({ when }) => when)).toEqual([parseWhen('2024-12')])
  expect(byMonth([])).toEqual([])
})

test.each([
  [['1961-03', '1974-11-02'], '1961/1974'],
  [['1961-03', '1961-11'], '1961'],
  [['198X', '1975'], '1975/1989'],
  [['1984/..'], '1984'],
  [[], undefined],
] as const)('events of %s are of %s', (dates, years) => {
  expect(yearsOf(dates.map((date) => ({ when: parseWhen(date) })))).toBe(years)
})
