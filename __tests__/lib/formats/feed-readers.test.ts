// The feeds as read by third-party parsers.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import Parser from 'rss-parser'
import { toAtom } from '@/lib/formats/atom'
import type { Feed } from '@/lib/formats/feed'
import { type FeedItem, toFeedItem } from '@/lib/formats/feed-item'
import { toJsonFeed } from '@/lib/formats/json-feed'
import type { JsonFeed } from '@/lib/formats/json-feed-schema'
import { toRss } from '@/lib/formats/rss'
import { textProblems } from '@/lib/timeline/plain-text'
import { localized } from '../../fixtures/authored'
import { feedOf, hostile, hostileTimeline, themeScope } from '../../fixtures/feeds'
import { pictureOf } from '../../fixtures/pictures'
import { eventOf, readStory } from '../../fixtures/story'
import { fc, runs } from '../../setup/properties'

const sample = readStory()

/** What every parser should read from an item. */
type Read = { id?: string; title?: string; url?: string; published: number }

const expected = ({ id, title, url, published }: FeedItem): Read => ({
  id,
  title,
  url,
  published: Date.parse(published),
})

/** `rss-parser` calls the id of an Atom entry `id`, that of an RSS item `guid`. */
const byRssParser = async (xml: string): Promise<Read[]> => {
  const { items } = await new Parser<object, { id?: string }>().parseString(xml)
  return items.map(({ guid, id, title, link, isoDate = '' }) => ({
    id: guid ?? id,
    title,
    url: link,
    published: Date.parse(isoDate),
  }))
}

const readers: Record<string, (feed: Feed) => Promise<Read[]> | Read[]> = {
  'RSS by rss-parser': (feed) => byRssParser(toRss(feed)),
  'RSS by feedsmith': (feed) =>
    (parseRssFeed(toRss(feed)).items ?? []).map(({ guid, title, link, pubDate = '' }) => ({
      id: guid?.value,
      title,
      url: link,
      published: Date.parse(pubDate),
    })),
  'Atom by rss-parser': (feed) => byRssParser(toAtom(feed)),
  'Atom by feedsmith': (feed) =>
    (parseAtomFeed(toAtom(feed)).entries ?? []).map(({ id, title, links, published = '' }) => ({
      id,
      title: title?.value,
      url: links?.[0]?.href,
      published: Date.parse(published),
    })),
  'JSON Feed by feedsmith': (feed) =>
    (parseJsonFeed(toJsonFeed(feed)).items ?? []).map(({ id, title, url, date_published = '' }) => ({
      id,
      title,
      url,
      published: Date.parse(date_published),
    })),
}

describe.each(Object.keys(readers))('%s', (name) => {
  const read = (feed: Feed) => readers[name]?.(feed)

  test.each(['en', 'ko'] as const)('finds the same entries in %s', async (language) => {
    const feed = feedOf(sample, { language })
    expect(feed.items).toHaveLength(8)
    expect(await read(feed)).toEqual(feed.items.map(expected))
  })

  test('finds the entries of a theme', async () => {
    const feed = feedOf(sample, { scope: themeScope(sample, 'reading') })
    expect(feed.items).toHaveLength(3)
    expect(await read(feed)).toEqual(feed.items.map(expected))
  })

  test('finds them for any texts', async () => {
    const feed = feedOf(hostileTimeline(sample))
    expect(feed.items.at(-1)?.title).toBe(hostile.clean)
    expect(await read(feed)).toEqual(feed.items.map(expected))
  })
})

describe('texts, themes and pictures', () => {
  test('in RSS', () => {
    const feed = feedOf(hostileTimeline(sample), { language: 'ko' })
    const read = parseRssFeed(toRss(feed))
    expect([read.title, read.description, read.language, read.copyright]).toEqual([
      feed.title,
      feed.description,
      'ko',
      feed.rights,
    ])
    expect(
      read.items?.map(({ content, categories = [], dc, media }) => [
        content?.encoded,
        categories.map((category) => category.name),
        dc?.creators,
        media?.contents?.map(({ url, description }) => [url, description?.value]),
      ]),
    ).toEqual(
      feed.items.map(({ content, themes, image }) => [
        content,
        themes,
        [feed.publisher.name],
        [[image?.url, image?.alt]],
      ]),
    )
  })

  test('in Atom', async () => {
    const feed = feedOf(hostileTimeline(sample), { language: 'ko' })
    const { items } = await new Parser().parseString(toAtom(feed))
    expect(items.map(({ summary, content }) => [summary, content])).toEqual(
      feed.items.map(({ summary, content }) => [summary, content]),
    )
    const { entries } = parseAtomFeed(toAtom(feed))
    expect(
      entries?.map(({ categories = [], updated, media }) => [
        categories.map(({ term }) => term),
        updated,
        media?.contents?.map(({ url, description }) => [url, description?.value]),
      ]),
    ).toEqual(feed.items.map(({ themes, updated, image }) => [themes, updated, [[image?.url, image?.alt]]]))
  })

  test('in JSON Feed', () => {
    const feed = feedOf(hostileTimeline(sample), { language: 'ko' })
    const { items } = parseJsonFeed(toJsonFeed(feed))
    expect(
      items?.map((item) => [
        item.summary,
        item.content_html,
        item.tags ?? [],
        item.date_modified,
        item.image,
      ]),
    ).toEqual(
      feed.items.map(({ summary, content, themes, updated, image }) => [
        summary,
        content,
        themes,
        updated,
        image?.url,
      ]),
    )
  })
})

/** Texts with many characters that tend to break feeds; the first kind passes validation. */
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
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' ').trim())
  .filter((text) => textProblems(text).length === 0)

const anyDamage = fc
  .array(
    fc.oneof(anyText, fc.string({ unit: 'binary' }), fc.constantFrom('\ud800', '\0', '\uffff', '\r\n')),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((parts) => `a${parts.join('')}`)

/** A feed with an item per text, which is used in all of its fields. */
const feedSaying = (texts: readonly string[]): Feed => {
  const timeline = hostileTimeline(sample, texts[0])
  const { items: _, ...feed } = feedOf({ ...timeline, events: [] })
  const items = texts.map((text, index) => {
    const event = eventOf(hostileTimeline(sample, text), 'a-house-is-found')
    const { published: at } = event
    const corrected = {
      ...event,
      id: `g${index}`,
      corrections: [{ at, note: localized({ en: text, ko: text }) }],
    }
    const image = { ...pictureOf(event), alt: text }
    return toFeedItem(timeline.site, { event: corrected, at }, 'en', image)
  })
  return { ...feed, items }
}

/** Many texts per document, because most of the time goes into parsing the rest of it; more than a thousand in all. */
const many = { minLength: 20, maxLength: 20 }

test('for any valid texts, every feed is well-formed and read back unchanged', () => {
  fc.assert(
    fc.property(fc.array(anyText, many), (texts) => {
      const feed = feedSaying(texts)
      const titles = (items: readonly { title?: unknown }[] = []) => items.map(({ title }) => title)
      expect(titles(feed.items)).toEqual(texts)
      const rss = parseRssFeed(toRss(feed))
      expect([rss.title, ...titles(rss.items)]).toEqual([feed.title, ...texts])
      const atom = parseAtomFeed(toAtom(feed))
      expect([atom.title, ...titles(atom.entries)]).toEqual(
        [feed.title, ...texts].map((value) => ({ value })),
      )
      const json: JsonFeed = JSON.parse(toJsonFeed(feed))
      expect([json.title, ...titles(json.items)]).toEqual([feed.title, ...texts])
    }),
    runs(55),
  )
})

test('not even invalid texts can make a feed malformed', () => {
  fc.assert(
    fc.property(fc.array(anyDamage, many), (texts) => {
      const feed = feedSaying(texts)
      for (const write of [toRss, toAtom, toJsonFeed]) expect(write(feed)).not.toBe('')
    }),
    runs(55),
  )
})
