import { toAtom } from '@/lib/formats/atom'
import { linksIn } from '@/lib/formats/feed'
import { allFeeds, feedArchives } from '@/lib/formats/feed-list'
import { toJsonFeed } from '@/lib/formats/json-feed'
import { toRss } from '@/lib/formats/rss'
import type { Timeline } from '@/lib/timeline/types'
import { feedOf, longTimeline, themeScope } from '../../fixtures/feeds'
import { readStory } from '../../fixtures/story'

test('a site offers the feeds of its timeline, its themes and its corrections in each language', () => {
  const feeds = allFeeds(readStory(), 'ko')
  expect(feeds.map(({ title, page }) => [title, page])).toEqual([
    ['오리나무길 도서관(한국어)', '/ko/'],
    ['오리나무길 도서관: 건물(한국어)', '/ko/themes/building/'],
    ['오리나무길 도서관: 독서(한국어)', '/ko/themes/reading/'],
    ['오리나무길 도서관: 정정 내역(한국어)', '/ko/corrections/'],
  ])
  expect(feeds.map(({ addresses }) => addresses)).toEqual([
    {
      rss: 'https://library.example/story/ko/feed.xml',
      atom: 'https://library.example/story/ko/atom.xml',
      json: 'https://library.example/story/ko/feed.json',
    },
    ...['building', 'reading'].map((theme) => ({
      rss: `https://library.example/story/ko/themes/${theme}/feed.xml`,
      atom: `https://library.example/story/ko/themes/${theme}/atom.xml`,
      json: `https://library.example/story/ko/themes/${theme}/feed.json`,
    })),
    { rss: 'https://library.example/story/ko/corrections/feed.xml' },
  ])
})

/** The story with one key event. */
const withKey = () => readStory(({ events }) => Object.assign(events['the-flood'], { importance: 'key' }))

test('a story with key events has feeds of them, after those of the timeline', () => {
  const [, feed, ...others] = allFeeds(withKey(), 'ko')
  expect(feed).toMatchObject({
    scope: { kind: 'key' },
    title: '오리나무길 도서관: 주요 사건(한국어)',
    page: '/ko/',
    addresses: {
      rss: 'https://library.example/story/ko/key/feed.xml',
      atom: 'https://library.example/story/ko/key/atom.xml',
      json: 'https://library.example/story/ko/key/feed.json',
    },
  })
  expect(others.map(({ scope }) => scope.kind)).toEqual(['theme', 'theme', 'corrections'])
  expect(allFeeds(withKey(), 'en')[1]?.title).toBe('Alder Street Library: key events (English)')
})

test('the feed of key events is another than that of the timeline, and leads to the same page', () => {
  const feed = feedOf(withKey(), { scope: { kind: 'key' } })
  expect(feed).toMatchObject({
    id: 'tag:library.example,2026:feed/en/key/',
    home: 'https://library.example/story/en/',
  })
  expect(feed.items.map(({ event }) => event.id)).toEqual(['e2'])
  expect(linksIn(feed, 'atom')).toEqual({
    self: 'https://library.example/story/en/key/atom.xml',
    translations: [{ language: 'ko', url: 'https://library.example/story/ko/key/atom.xml' }],
  })
})

test('a long feed of key events has archives of its own', () => {
  const long = longTimeline(readStory(), 140)
  const events = long.events.map((event, index) =>
    index % 2 ? event : { ...event, importance: 'key' as const },
  )
  const timeline = { ...long, events }
  // 70 events, 14 of which were corrected: 84 entries.
  expect(feedArchives(timeline, { kind: 'key' })).toEqual([1])
  const archive = feedOf(timeline, { scope: { kind: 'key' }, archive: 1 })
  expect(linksIn(archive, 'rss')).toMatchObject({
    self: 'https://library.example/story/en/key/archive/1/feed.xml',
    current: 'https://library.example/story/en/key/feed.xml',
    // What follows the newest archive, so that none is without a neighbour.
    next: 'https://library.example/story/en/key/feed.xml',
  })
  expect(linksIn(archive, 'rss')).not.toHaveProperty('previous')
  expect(archive.items).toHaveLength(50)
})

test('titles name the language in English too', () => {
  expect(allFeeds(readStory(), 'en').map(({ title }) => title)).toEqual([
    'Alder Street Library (English)',
    'Alder Street Library: Building (English)',
    'Alder Street Library: Reading (English)',
    'Alder Street Library: corrections (English)',
  ])
})

test('a feed is as new as its newest item, and no item changed before it was published', () => {
  const timeline = readStory()
  const scopes = [
    { kind: 'timeline' } as const,
    themeScope(timeline, 'building'),
    themeScope(timeline, 'reading'),
  ]
  const feeds = scopes.map((scope) => feedOf(timeline, { scope }))
  expect(feeds.map(({ updated }) => updated)).toEqual([
    '2026-03-10T04:30:00.001Z',
    '2026-03-03T09:00:00.000Z',
    '2026-03-10T04:30:00.000Z',
  ])
  const early = feeds.flatMap(({ items }) => items.filter((item) => item.updated < item.published))
  expect(early).toEqual([])
})

test('the feed of a theme describes the theme and keeps withdrawn events', () => {
  const timeline = readStory()
  const feed = feedOf(timeline, { scope: themeScope(timeline, 'reading') })
  expect(feed).toMatchObject({
    id: 'tag:library.example,2026:feed/en/themes/reading/',
    description: 'Books and readers.',
    home: 'https://library.example/story/en/themes/reading/',
  })
  expect(feed.items.map(({ id }) => id)).toEqual(
    ['e5', 'e4', 'e1'].map((id) => `tag:library.example,2026:event/${id}/en`),
  )
  expect(feed.items[0]?.summary).toContain('Withdrawn')
})

test('the feed of corrections is only published as RSS and has no archives', () => {
  const timeline = longTimeline(readStory(), 1000)
  const scope = { kind: 'corrections' } as const
  const feed = feedOf(timeline, { scope })
  expect(feed.items).toHaveLength(50)
  expect(linksIn(feed, 'rss').self).toBe('https://library.example/story/en/corrections/feed.xml')
  expect(() => linksIn(feed, 'atom')).toThrow('the feed of /en/corrections/ is not published as atom')
  expect(feedArchives(timeline, scope)).toEqual([])
})

test.each([0, 4, 1.5])('archive %d of three throws', (archive) => {
  expect(() => feedOf(longTimeline(readStory(), 140), { archive })).toThrow(RangeError)
})

test.each([
  ['RSS', toRss],
  ['Atom', toAtom],
  ['JSON Feed', toJsonFeed],
] as const)('entries of events without a card have no picture in %s', (_, write) => {
  const timeline = readStory()
  const picture = /media:content|media:description|<img|&lt;img|"image"/
  expect(write(feedOf(timeline))).toMatch(picture)
  const text = write(feedOf(timeline, { imageOf: () => undefined }))
  expect(text).not.toMatch(picture)
  expect(text).not.toContain('undefined')
})

test('entries that changed at one moment have dates of change of their own, the same in each feed and later', () => {
  const published = '2026-03-01T09:00:00Z'
  const batch = (timeline: Timeline): Timeline => ({
    ...timeline,
    events: timeline.events.map((event) => ({ ...event, published, updated: published })),
  })
  const long = longTimeline(readStory(), 30)
  const now = feedOf(batch(long)).items
  const updated = now.map((item) => item.updated)
  expect(new Set(updated).size).toBe(updated.length)
  expect(
    now.filter((item) => item.kind === 'event' && !item.updated.startsWith('2026-03-01T09:00:00.0')),
  ).toEqual([])
  // The live feed of a theme has the same items, and so has that of a later day.
  const later = batch(long).events
  const [model] = later
  if (!model) throw new Error('the story has events')
  const newer = { ...model, id: 'zzz', published: '2026-03-02T09:00:00Z', updated: '2026-03-02T09:00:00Z' }
  const then = feedOf({ ...long, events: [...later, newer] }).items
  expect(then.slice(1, 31).map(({ id, updated: at }) => [id, at])).toEqual(
    now.slice(0, 30).map(({ id, updated: at }) => [id, at]),
  )
})
