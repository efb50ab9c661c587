import { linksIn } from '@/lib/formats/feed'
import { allFeeds, feedArchives } from '@/lib/formats/feed-list'
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
    '2026-03-10T04:30:00.000Z',
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
