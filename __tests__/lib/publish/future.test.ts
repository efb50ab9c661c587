import { futureProblems } from '@/lib/publish/future'
import { readStory, type Story } from '../../fixtures/story'

const now = Date.parse('2026-03-15T12:00:00Z')

const placesAfter = (change: (story: Story) => void): string[] =>
  futureProblems(readStory(change), now, 'data').map(
    ({ file, path, came }) => `${file} ${path.join('.')} ${came}`,
  )

test('dates up to a day after now are valid', () => {
  expect(
    placesAfter(({ events }) => {
      events['the-flood'].published = '2026-03-16T11:59:00+00:00'
    }),
  ).toEqual([])
})

test.each<[string, (story: Story) => void, string]>([
  [
    'a publication',
    ({ events }) => {
      events['the-flood'].published = '2036-03-01T09:00:00+00:00'
    },
    'data/events/the-flood.json published "2036-03-01T09:00:00+00:00"',
  ],
  [
    'a correction',
    ({ events }) => {
      events['the-flood'].corrections = [
        { at: '2027-03-01T09:00:00+00:00', note: { en: 'It was late.', ko: '늦었다.' } },
      ]
    },
    'data/events/the-flood.json corrections.0.at "2027-03-01T09:00:00+00:00"',
  ],
  [
    'a withdrawal',
    ({ events }) => {
      events['card-index'].withdrawn = {
        at: '2026-03-16T12:01:00+00:00',
        reason: { en: 'No source.', ko: '출처가 없다.' },
      }
    },
    'data/events/card-index.json withdrawn.at "2026-03-16T12:01:00+00:00"',
  ],
  [
    'a date of the authority',
    ({ site }) => {
      site.since = '2027-01-01'
    },
    'data/site.json since "2027-01-01"',
  ],
])('%s in the future is a problem', (_, change, place) => {
  expect(placesAfter(change)).toEqual([place])
})
