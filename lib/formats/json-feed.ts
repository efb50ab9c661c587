/**
 * JSON Feed 1.1, written directly, as `feed` knows version 1.0 only. What the other formats have no words for, such
 * as the date of an event as EDTF, stands in an extension of our own.
 */
import { z } from 'zod'
import { once } from '../remembered'
import { type Feed, linksIn } from './feed'
import type { FeedItem } from './feed-item'
import { areIdsUnique, type JsonFeed, jsonFeedItemSchema, jsonFeedSchema } from './json-feed-schema'

const toItem = (item: FeedItem): JsonFeed['items'][number] => ({
  id: item.id,
  url: item.url,
  title: item.title,
  summary: item.summary,
  content_html: item.content,
  image: item.image.url,
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
    corrections: item.corrections,
    ...(item.withdrawn && { withdrawn: item.withdrawn }),
  },
})

const assertJsonFeed = ({ error }: { error?: z.ZodError | undefined }, name: string): void => {
  if (error) throw new Error(`${name} is not JSON Feed 1.1:\n${z.prettifyError(error)}`)
}

/** As it stands in the list of a document. */
const itemText = once((item: FeedItem): string => {
  const json = toItem(item)
  assertJsonFeed(jsonFeedItemSchema.safeParse(json), `the item ${item.id}`)
  return JSON.stringify(json, null, 2).replaceAll('\n', '\n    ')
})

/**
 * A feed as JSON Feed. The extension `_timeline` of an item says whether it is an event, a correction or a
 * withdrawal, and of which event: its id, its date (`when`, EDTF), the address of its JSON and its corrections.
 *
 * @throws Error when the result is not as JSON Feed 1.1 has it, naming the fields
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
  // The items passed as they were written; what is left to ask is whether each is there once.
  assertJsonFeed(jsonFeedSchema.safeParse({ ...head, items: [] }), self)
  if (!areIdsUnique(feed.items)) throw new Error(`${self} has an item twice`)
  const list = texts.length > 0 ? `[\n    ${texts.join(',\n    ')}\n  ]` : '[]'
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "items": ${list}\n}\n`
}
