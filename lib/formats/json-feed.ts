/**
 * JSON Feed 1.1, written directly, as `feed` knows version 1.0 only. What the other formats have no words for, such
 * as the date of an event as EDTF, stands in an extension of our own.
 */
import { z } from 'zod'
import { type Feed, linksIn } from './feed'
import type { FeedItem } from './feed-item'
import { writeJson } from './json'
import { type JsonFeed, jsonFeedSchema } from './json-feed-schema'

const toItem = (item: FeedItem, { language, about }: Feed): JsonFeed['items'][number] => ({
  id: item.id,
  url: item.url,
  title: item.title,
  summary: item.summary,
  content_html: item.content,
  image: item.image.url,
  date_published: item.published,
  date_modified: item.updated,
  ...(item.themes.length > 0 && { tags: [...item.themes] }),
  language,
  _timeline: {
    about,
    kind: item.kind,
    event: item.event.id,
    when: item.event.when,
    data: item.event.data,
    corrections: item.corrections,
    ...(item.withdrawn && { withdrawn: item.withdrawn }),
  },
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
  const json: JsonFeed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    home_page_url: feed.home,
    feed_url: self,
    description: feed.description,
    ...(previous && { next_url: previous }),
    favicon: icon,
    authors: [{ name, url }],
    language: feed.language,
    items: feed.items.map((item) => toItem(item, feed)),
  }
  const { error } = jsonFeedSchema.safeParse(json)
  if (error) throw new Error(`${self} is not JSON Feed 1.1:\n${z.prettifyError(error)}`)
  return writeJson(json)
}
