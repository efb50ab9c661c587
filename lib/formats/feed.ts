/**
 * Feeds between the timeline and the formats: one readonly value that `rss.ts`, `atom.ts` and `json-feed.ts` each
 * write their own way.
 */
import {
  absoluteUrl,
  type FeedFormat,
  feedBeside,
  feedStylePath,
  href,
  iconPath,
  type Path,
  timelinePath,
} from '../addresses'
import { type Language, words } from '../languages'
import { memory } from '../remembered'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { cleanText } from './clean'
import { documentEntries, type FeedEntry, type FeedScope, feedEntries } from './feed-entries'
import { type FeedItem, inUtc, toFeedItem } from './feed-item'
import { byFormat, type FeedHead, feedArchives, feedHead, pageOf } from './feed-list'
import type { PageImage } from './json-ld'
import { feedTag } from './permanent-names'

/** Whole addresses of one document in one format and of those around it. */
export type FeedLinks = Readonly<{
  self: string
  /** The live feed, in an archive. */
  current?: string
  /** The archives with the entries before and after these. */
  previous?: string
  next?: string
  /** The same document in the other languages. */
  translations: readonly Readonly<{ language: Language; url: string }>[]
}>

/** One document of a feed: the newest entries, or an archive of older ones. */
export type Feed = FeedHead &
  Readonly<{
    /** Tag URI; the live feed and its archives share it. */
    id: string
    /** Whole address of the page that the feed follows. */
    home: string
    publisher: Readonly<{ name: string; url: string; icon: string }>
    rights: string
    /** Path of the style sheet inside the site. */
    style: string
    isArchive: boolean
    items: readonly FeedItem[]
    /** RFC 3339, in UTC: the newest change of an item. */
    updated: string
    links: Readonly<Partial<Record<FeedFormat, FeedLinks>>>
  }>

const linksOf = (timeline: Timeline, head: FeedHead, format: FeedFormat, archive?: number): FeedLinks => {
  const { site } = timeline
  const { scope, language, page } = head
  const count = feedArchives(timeline, scope).length
  const address = (of: Path, number?: number): string => absoluteUrl(site, feedBeside(of, format, number))
  const previous = archive === undefined ? count : archive - 1
  return {
    self: address(page, archive),
    ...(archive !== undefined && { current: address(page) }),
    ...(previous > 0 && { previous: address(page, previous) }),
    ...(archive !== undefined && archive < count && { next: address(page, archive + 1) }),
    translations: site.languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, url: address(pageOf(scope, other), archive) })),
  }
}

/** What a document is made from. */
export type FeedRequest = {
  scope: FeedScope
  language: Language
  archive?: number
  /** Gives the card of an event; asked once an entry, as long as it stays the same function. */
  imageOf: (event: TimelineEvent) => PageImage
}

/** An entry stands in the feeds of the timeline and of its themes, in three formats. */
const items = memory<FeedItem>()

const newest = (items: readonly FeedItem[]): string | undefined =>
  items
    .map(({ updated }) => updated)
    .sort()
    .at(-1)

/**
 * One document of a feed. Without entries it is as old as what was last published or changed on the site, and where
 * nothing is, as the site's name in its ids.
 *
 * @throws RangeError for an archive that there is not
 */
export const toFeed = (timeline: Timeline, { scope, language, archive, imageOf }: FeedRequest): Feed => {
  if (archive !== undefined && !feedArchives(timeline, scope).includes(archive)) {
    throw new RangeError(`there is no archive ${archive} of this feed`)
  }
  const { site } = timeline
  const head = feedHead(timeline, scope, language)
  const itemOf = (entry: FeedEntry): FeedItem =>
    items(imageOf, entry, language, () => toFeedItem(site, entry, language, imageOf(entry.event)))
  const held = documentEntries(feedEntries(timeline, scope), archive).map(itemOf)
  return {
    ...head,
    id: feedTag(site, head.page),
    home: absoluteUrl(site, head.page),
    publisher: {
      name: cleanText(site.name[language]),
      url: absoluteUrl(site, timelinePath(language)),
      icon: absoluteUrl(site, iconPath),
    },
    rights: cleanText(words(language).site.licence(site.licence.name)),
    style: href(site, feedStylePath),
    isArchive: archive !== undefined,
    items: held,
    updated: newest(held) ?? inUtc(timeline.updated ?? site.since),
    links: byFormat(scope, (format) => linksOf(timeline, head, format, archive)),
  }
}

/**
 * The links of a document in one format.
 *
 * @throws RangeError for a format that the feed does not come in
 */
export const linksIn = ({ links, page }: Feed, format: FeedFormat): FeedLinks => {
  const found = links[format]
  if (!found) throw new RangeError(`the feed of ${page} does not come as ${format}`)
  return found
}
