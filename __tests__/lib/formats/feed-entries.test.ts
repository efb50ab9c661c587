import {
  archiveCount,
  documentEntries,
  FEED_LENGTH,
  type FeedEntry,
  feedEntries,
  themeIdsOf,
} from '@/lib/formats/feed-entries'
import { themeScope } from '../../fixtures/feeds'
import { eventOf, readStory, type Story } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

const timelineScope = { kind: 'timeline' } as const

const named = (entries: readonly FeedEntry[]): string[] =>
  entries.map(({ event, change }) => (change ? `${change.kind} of ${event.id}` : event.id))

/** Many entries, published a minute apart except for the last two. */
const sixty = ({ events }: Story): void => {
  for (let number = 10; number < 70; number++) {
    const minute = String(Math.min(number - 10, 58)).padStart(2, '0')
    events[`many-${number}`] = {
      ...events['the-flood'],
      id: `m${number}`,
      published: `2026-04-01T10:${minute}:00+00:00`,
    }
  }
}

test('a feed has the fifty newest entries, newest first, ties ordered by date and id', () => {
  expect(FEED_LENGTH).toBe(50)
  const entries = named(documentEntries(feedEntries(readStory(sixty), timelineScope)))
  expect(entries).toHaveLength(50)
  expect(entries.slice(0, 4)).toEqual(['m68', 'm69', 'm67', 'm66'])
  expect(entries.at(-1)).toBe('m20')
})

test('of events that were published at one moment, the latest are first', () => {
  const entries = feedEntries(
    readStory((story) => {
      for (const event of Object.values(story.events)) event.published = '2026-01-01T00:00:00+00:00'
    }),
    timelineScope,
  )
  const days = documentEntries(entries)
    .filter(({ change }) => !change)
    .map(({ event }) => event.when.days.first)
  expect(days.length).toBeGreaterThan(3)
  expect(days).toEqual(days.toSorted((a, b) => b - a))
})

test('corrections and withdrawals are separate entries with their own time', () => {
  const entries = feedEntries(readStory(), timelineScope)
  expect(named(entries)).toEqual([
    'correction of e4',
    'correction of e4',
    'withdrawal of e5',
    'e5',
    'e4',
    'e3',
    'e2',
    'e1',
  ])
  expect(entries.slice(0, 3).map(({ at, change }) => [at, change?.note.en])).toEqual([
    ['2026-03-09T23:30:00-05:00', 'The hour was wrong.'],
    ['2026-03-10T01:00:00+00:00', 'The name was wrong.'],
    ['2026-03-08T09:00:00+00:00', 'No source bears it out.'],
  ])
})

test('the feed of corrections has only corrections and withdrawals', () => {
  const entries = feedEntries(readStory(), { kind: 'corrections' })
  expect(named(entries)).toEqual(['correction of e4', 'correction of e4', 'withdrawal of e5'])
})

test('the feed of key events has these alone, with what was corrected or withdrawn of them', () => {
  const timeline = readStory(({ events }) => {
    for (const slug of ['the-flood', 'reading-night', 'card-index'] as const) events[slug].importance = 'key'
  })
  expect(named(feedEntries(timeline, { kind: 'key' }))).toEqual([
    'correction of e4',
    'correction of e4',
    'withdrawal of e5',
    'e5',
    'e4',
    'e2',
  ])
  expect(feedEntries(readStory(), { kind: 'key' })).toEqual([])
})

test('entries are ordered by moment, not by the text of the date', () => {
  const timeline = readStory(({ events }) => {
    events['the-flood'].published = '2026-04-01T01:00:00+09:00'
    events.reopening.published = '2026-03-31T20:00:00-05:00'
  })
  const entries = feedEntries(timeline, timelineScope).filter(({ change }) => !change)
  expect(named(entries)).toEqual(['e3', 'e2', 'e5', 'e4', 'e1'])
})

test('the feed of a theme has its events, including withdrawn ones, and no corrections', () => {
  const timeline = readStory()
  expect(named(feedEntries(timeline, themeScope(timeline, 'reading')))).toEqual(['e5', 'e4', 'e1'])
  expect(named(feedEntries(timeline, themeScope(timeline, 'building')))).toEqual(['e3', 'e1'])
})

test('a withdrawn event stays in the feeds of its themes', () => {
  const timeline = readStory()
  const event = eventOf(timeline, 'card-index')
  expect(event.themes).toEqual([])
  expect([...themeIdsOf(event)]).toEqual(['reading'])
})

test.each([
  [0, 0],
  [1, 0],
  [50, 0],
  [51, 1],
  [100, 1],
  [101, 2],
  [10_000, 199],
])('a feed of %i entries has %i archives', (entries, archives) => {
  expect(archiveCount(entries)).toBe(archives)
})

/** Entries numbered by `at`, newest first. */
const numbered = (length: number): FeedEntry[] => {
  const event = eventOf(readStory(), 'the-flood')
  return Array.from({ length }, (_, index) => ({ event, at: String(length - index) }))
}

test('live feed and archives cover every entry, archives are full, and none changes as the feed grows', () => {
  const most = numbered(400)
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (some, more) => {
      const [few, many] = [most.slice(400 - Math.min(some, more)), most.slice(400 - Math.max(some, more))]
      const archivesOf = (entries: FeedEntry[]) =>
        Array.from({ length: archiveCount(entries.length) }, (_, index) =>
          documentEntries(entries, index + 1),
        )
      const archives = archivesOf(few)
      expect(archives.map((archive) => archive.length)).toEqual(archives.map(() => FEED_LENGTH))
      expect(new Set([...documentEntries(few), ...archives.flat()])).toEqual(new Set(few))
      expect(archivesOf(many).slice(0, archives.length)).toEqual(archives)
    }),
    runs(300),
  )
})
