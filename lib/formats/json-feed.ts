/**
 * Serializes a feed as JSON Feed 1.1. Does not use the `feed` package, which only supports version 1.0. Data that other
 * formats cannot express, such as the date of an event as EDTF, is in the extension `_timeline`.
 */
import { z } from 'zod'
import { newestOf } from '../newest-of'
import { once } from '../remembered'
import { type Feed, linksIn } from './feed'
import type { FeedItem } from './feed-item'
import { areIdsUnique, type JsonFeed, jsonFeedItemSchema, jsonFeedSchema } from './json-feed-schema'

/** Of an event with more corrections, the items have the newest. Its data has all of them. */
const MOST_CORRECTIONS = 50

const toItem = (item: FeedItem): JsonFeed['items'][number] => ({
  id: item.id,
  url: item.url,
  title: item.title,
  summary: item.summary,
  content_html: item.content,
  ...(item.image && { image: item.image.url }),
  date_published: item.published,
  date_modified: item.updated,
  ...(item.themes.length > 0 && { tags: [...item.themes] }),
  language: item.language,
  _timeline: {
    about: item.event.schema,
    kind: item.kind,
    event: item.event.id,
    when: item.event.when,
    data: item.event.data,
    corrections: newestOf(item.corrections, MOST_CORRECTIONS),
    ...(item.withdrawn && { withdrawn: item.withdrawn }),
  },
})

const assertJsonFeed = ({ error }: { error?: z.ZodError | undefined }, name: string): void => {
  if (error) throw new Error(`${name} is not valid JSON Feed 1.1:\n${z.prettifyError(error)}`)
}

/** An item as JSON, validated, memoized and indented for the `items` array. */
const itemText = once((item: FeedItem): string => {
  const json = toItem(item)
  assertJsonFeed(jsonFeedItemSchema.safeParse(json), `the item ${item.id}`)
  return JSON.stringify(json, null, 2).replaceAll('\n', '\n    ')
})

/**
 * Serializes a feed as a JSON Feed document. The extension `_timeline` of an item has its kind (event, correction or
 * withdrawal) and the id, date (`when`, EDTF), JSON URL and corrections of its event.
 *
 * @throws Error naming the invalid fields if the result is not valid JSON Feed 1.1
 */
export const toJsonFeed = (feed: Feed): string => {
  const { self, previous } = linksIn(feed, 'json')
  const { name, url, icon } = feed.publisher
  const head: Omit<JsonFeed, 'items'> = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description,
    ...(previous && { next_url: previous }),
    favicon: icon,
    authors: [{ name, url }],
    language: feed.language,
  }
  const texts = feed.items.map(itemText)
  // Each item has been validated already; only the uniqueness of ids is left to check.
  assertJsonFeed(jsonFeedSchema.safeParse({ ...head, items: [] }), self)
  if (!areIdsUnique(feed.items)) throw new Error(`${self} contains an item twice`)
  const list = texts.length > 0 ? `[\n    ${texts.join(',\n    ')}\n  ]` : '[]'
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "items": ${list}\n}\n`
}
