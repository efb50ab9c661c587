import { toJsonFeed } from '@/lib/formats/json-feed'
import { type JsonFeed, jsonFeedSchema } from '@/lib/formats/json-feed-schema'
import { feedOf, longTimeline } from '../../fixtures/feeds'
import { readStory } from '../../fixtures/story'

const jsonOf = (language: 'en' | 'ko' = 'en'): JsonFeed =>
  jsonFeedSchema.parse(JSON.parse(toJsonFeed(feedOf(readStory(), { language }))))

const folder = 'https://library.example/story'

test('the feed describes the timeline in its language', () => {
  const { items, ...feed } = jsonOf('ko')
  expect(items).toHaveLength(8)
  expect(feed).toEqual({
    version: 'https://jsonfeed.org/version/1.1',
    title: '오리나무길 도서관(한국어)',
    home_page_url: `${folder}/ko/`,
    feed_url: `${folder}/ko/feed.json`,
    description: '한 마을이 책을 모으고 지켜 낸 이야기',
    favicon: `${folder}/icon.svg`,
    authors: [{ name: '오리나무길 도서관', url: `${folder}/ko/` }],
    language: 'ko',
  })
})

test('an item has the data of the other formats and the extension', () => {
  const { items } = jsonOf()
  expect(items.at(-1)).toEqual({
    id: 'tag:library.example,2026:event/e1/en',
    url: `${folder}/en/events/a-house-is-found/`,
    title: 'A house is found on Alder Street',
    summary: 'March 1961: The council "finds" a house.',
    content_html: expect.stringMatching(/^<p><strong>March 1961<\/strong><\/p>\n[\s\S]*<img /),
    image: `${folder}/en/cards/a-house-is-found.png?v=1&w=2`,
    date_published: '2026-03-01T09:00:00.000Z',
    date_modified: '2026-03-01T09:00:00.000Z',
    tags: ['Reading', 'Building'],
    language: 'en',
    _timeline: {
      about: `${folder}/data/v1/event.schema.json`,
      kind: 'event',
      event: 'e1',
      when: '1961-03',
      data: `${folder}/data/v1/events/a-house-is-found.json`,
      corrections: [],
    },
  })
})

test('corrections, withdrawals and tombstones can be distinguished', () => {
  const { items } = jsonOf()
  const note = { at: '2026-03-08T09:00:00.000Z', note: 'No source bears it out.' }
  expect(items.slice(0, 4).map((item) => item._timeline)).toMatchObject([
    { kind: 'correction', event: 'e4', corrections: [{ note: 'The hour was wrong.' }, {}] },
    { kind: 'correction', event: 'e4' },
    { kind: 'withdrawal', event: 'e5', withdrawn: note },
    { kind: 'event', event: 'e5', when: '1998~', withdrawn: note },
  ])
})

test('each document links to the next older one, the oldest to none', () => {
  const timeline = longTimeline(readStory(), 140)
  const documents = [{}, { archive: 3 }, { archive: 1 }].map((it) => feedOf(timeline, it))
  const next = documents.map((feed) => (JSON.parse(toJsonFeed(feed)) as JsonFeed).next_url)
  expect(next).toEqual([`${folder}/en/archive/3/feed.json`, `${folder}/en/archive/2/feed.json`, undefined])
})

test.each<[string, (feed: JsonFeed) => unknown, string]>([
  ['version 1.0', (feed) => ({ ...feed, version: 'https://jsonfeed.org/version/1' }), 'version'],
  ['no title', ({ title: _, ...feed }) => feed, 'title'],
  ['an unknown field', (feed) => ({ ...feed, autor: 'x' }), 'not a field of JSON Feed 1.1'],
  ['a relative address', (feed) => ({ ...feed, feed_url: '/feed.json' }), 'feed_url'],
  ['a next_url equal to feed_url', (feed) => ({ ...feed, next_url: feed.feed_url }), 'next_url'],
  ['an author without a name', (feed) => ({ ...feed, authors: [{}] }), 'an author needs'],
  ['an item twice', (feed) => ({ ...feed, items: [...feed.items, ...feed.items] }), 'unique'],
  ['an extension without its description', (feed) => ({ ...feed, _timeline: {} }), 'about'],
])('%s is not valid', (_, damage, message) => {
  const { error } = jsonFeedSchema.safeParse(damage(jsonOf()))
  expect(JSON.stringify(error?.issues)).toContain(message)
})

test.each<[string, (item: JsonFeed['items'][number]) => unknown, string]>([
  ['no id', ({ id: _, ...item }) => item, 'id'],
  ['no content', ({ content_html: _, ...item }) => item, 'content_html or content_text'],
  ['a date without a zone', (item) => ({ ...item, date_published: '2026-03-01T09:00:00' }), 'date_published'],
  [
    'an extension under a name without underscore',
    (item) => ({ ...item, timeline: {} }),
    'not a field of JSON Feed',
  ],
])('an item with %s is not valid', (_, damage, message) => {
  const feed = jsonOf()
  const { error } = jsonFeedSchema.safeParse({ ...feed, items: feed.items.map(damage) })
  expect(JSON.stringify(error?.issues)).toContain(message)
})

test('an invalid feed throws', () => {
  const feed = feedOf(readStory(), { language: 'ko' })
  expect(() => toJsonFeed({ ...feed, title: '' })).toThrow(
    `${folder}/ko/feed.json is not valid JSON Feed 1.1:\n`,
  )
})

test('the same story gives the same bytes', () => {
  const write = () => toJsonFeed(feedOf(readStory(), { language: 'ko' }))
  expect(write()).toBe(write())
})
