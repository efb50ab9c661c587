// The feed as programs of other people read it.
import fc from 'fast-check'
import { parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { type FeedItem, feedItems } from '@/lib/formats/feed-item'
import { toRss } from '@/lib/formats/rss'
import { textProblems } from '@/lib/timeline/plain-text'
import type { Timeline } from '@/lib/timeline/types'
import { pictureOf } from '../../fixtures/pictures'
import { readStory } from '../../fixtures/story'

/** What both readers should make of an item. */
const expected = ({ id, title, url, published }: FeedItem) => ({
  id,
  title,
  url,
  published: Date.parse(published),
})

const byRssParser = async (xml: string) => {
  const { items } = await new Parser().parseString(xml)
  return items.map(({ guid, title, link, isoDate = '' }) => ({
    id: guid,
    title,
    url: link,
    published: Date.parse(isoDate),
  }))
}

const byFeedsmith = (xml: string) =>
  (parseRssFeed(xml).items ?? []).map(({ guid, title, link, pubDate = '' }) => ({
    id: guid?.value,
    title,
    url: link,
    published: Date.parse(pubDate),
  }))

test.each(['en', 'ko'] as const)('two readers find the same entries in the feed in %s', async (language) => {
  const timeline = readStory()
  const items = await feedItems(timeline, language, pictureOf)
  const xml = toRss(timeline, language, items)
  expect(await byRssParser(xml)).toEqual(items.map(expected))
  expect(byFeedsmith(xml)).toEqual(items.map(expected))
})

test('they find the texts, themes and pictures too', async () => {
  const timeline = readStory()
  const items = await feedItems(timeline, 'ko', pictureOf)
  const xml = toRss(timeline, 'ko', items)
  const read = await new Parser().parseString(xml)
  expect(read.items.map((item) => [item['content:encoded'], item.categories ?? []])).toEqual(
    items.map(({ content, themes }) => [content, themes]),
  )
  const feed = parseRssFeed(xml)
  expect([feed.title, feed.language, feed.atom?.links?.[0]?.href]).toEqual([
    '오리나무길 도서관',
    'ko',
    'https://library.example/story/ko/feed.xml',
  ])
  expect(
    feed.items?.map(({ media }) => media?.contents?.map(({ url, fileSize }) => [url, fileSize])),
  ).toEqual(items.map(({ image }) => [[image.url, image.bytes]]))
})

/** Texts that pass the check of the data, rich in what tends to break feeds. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ']]>',
        ']]',
        '&',
        '<',
        '>',
        '"',
        "'",
        'AT&T',
        'a < b',
        '$&',
        '$1',
        '\\',
        '%',
        '도서관',
        '📚',
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' ').trim())
  .filter((text) => textProblems(text).length === 0)

const named = (timeline: Timeline, text: string): Timeline => {
  const localized = { en: text, ko: text }
  return { ...timeline, site: { ...timeline.site, name: localized, tagline: localized } }
}

test('whatever passes the check of the data can be read back from a well-formed feed', async () => {
  const timeline = readStory()
  const [first] = await feedItems(timeline, 'en', pictureOf)
  if (!first) throw new Error('the story has entries')
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 5 }), async (texts) => {
      const items = texts.map((text, index) => ({
        ...first,
        id: `tag:library.example,2026:event/g${index}/en`,
        title: text,
        summary: text,
        image: { ...first.image, alt: text },
      }))
      const xml = toRss(named(timeline, texts[0] ?? ''), 'en', items)
      expect((await byRssParser(xml)).map(({ title }) => title)).toEqual(texts)
      expect(byFeedsmith(xml).map(({ title }) => title)).toEqual(texts)
      expect(parseRssFeed(xml).title).toBe(texts[0])
    }),
    { numRuns: 100 },
  )
})
