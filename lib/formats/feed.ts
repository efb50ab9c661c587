/**
 * Builds the format-independent model of a feed document. `rss.ts`, `atom.ts` and `json-feed.ts` serialize it.
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
import {
  documentEntries,
  type FeedEntry,
  type FeedScope,
  feedEntries,
  millisecondsAfter,
} from './feed-entries'
import { type FeedItem, inUtc, toFeedItem } from './feed-item'
import { baseOf, byFormat, type FeedHead, feedArchives, feedHead } from './feed-list'
import type { PageImage } from './json-ld'
import { feedTag } from './permanent-names'

/** Absolute URLs of a document in one format and of related documents. */
export type FeedLinks = Readonly<{
  self: string
  /** The live feed; set in archives. */
  current?: string
  /** The documents with the next older and the next newer entries; none are newer than those of the live feed. */
  previous?: string
  next?: string
  /** The same document in the other languages. */
  translations: readonly Readonly<{ language: Language; url: string }>[]
}>

/** One document of a feed: the newest entries, or an archive of older ones. */
export type Feed = FeedHead &
  Readonly<{
    /** Tag URI, shared by the live feed and its archives. */
    id: string
    /** Absolute URL of the page that the feed belongs to. */
    home: string
    publisher: Readonly<{ name: string; url: string; icon: string }>
    rights: string
    /** URL of the style sheet, from the root of the host. */
    style: string
    isArchive: boolean
    items: readonly FeedItem[]
    /** RFC 3339 in UTC: when an item last changed. */
    updated: string
    links: Readonly<Partial<Record<FeedFormat, FeedLinks>>>
  }>

const linksOf = (timeline: Timeline, head: FeedHead, format: FeedFormat, archive?: number): FeedLinks => {
  const { site } = timeline
  const { scope, language, base } = head
  const count = feedArchives(timeline, scope).length
  const address = (of: Path, number?: number): string => absoluteUrl(site, feedBeside(of, format, number))
  const previous = archive === undefined ? count : archive - 1
  return {
    self: address(base, archive),
    ...(archive !== undefined && { current: address(base) }),
    ...(previous > 0 && { previous: address(base, previous) }),
    // What follows the newest archive is the live feed. Without it, the only archive of a feed would seem to be cut off.
    ...(archive !== undefined && { next: address(base, archive < count ? archive + 1 : undefined) }),
    translations: site.languages
      .filter((other) => other !== language)
      .map((other) => ({ language: other, url: address(baseOf(scope, other), archive) })),
  }
}

/** Selects a feed document and supplies the cards of its events. */
export type FeedRequest = {
  scope: FeedScope
  language: Language
  archive?: number
  /** Returns the card of an event, if it has one. Pass the same function each time: items are memoized by it. */
  imageOf: (event: TimelineEvent) => PageImage | undefined
}

/** Memoized: an entry is in the feeds of the timeline and of its themes, in three formats each. */
const items = memory<FeedItem>()

const newest = (items: readonly FeedItem[]): string | undefined =>
  items
    .map(({ updated }) => updated)
    .sort()
    .at(-1)

/**
 * Builds one document of a feed. Without entries, `updated` is the last change of the whole timeline or, if that is
 * empty, the date in the site's tag URIs.
 *
 * @throws RangeError if the archive does not exist
 */
export const toFeed = (timeline: Timeline, { scope, language, archive, imageOf }: FeedRequest): Feed => {
  if (archive !== undefined && !feedArchives(timeline, scope).includes(archive)) {
    throw new RangeError(`this feed has no archive ${archive}`)
  }
  const { site } = timeline
  const head = feedHead(timeline, scope, language)
  const itemOf = (entry: FeedEntry): FeedItem =>
    items(imageOf, entry, language, () =>
      toFeedItem(site, entry, language, imageOf(entry.event), millisecondsAfter(timeline).get(entry)),
    )
  const included = documentEntries(feedEntries(timeline, scope), archive).map(itemOf)
  return {
    ...head,
    id: feedTag(site, head.base),
    home: absoluteUrl(site, head.page),
    publisher: {
      name: cleanText(site.name[language]),
      url: absoluteUrl(site, timelinePath(language)),
      icon: absoluteUrl(site, iconPath),
    },
    rights: cleanText(words(language).site.licence(site.licence.name)),
    style: href(site, feedStylePath),
    isArchive: archive !== undefined,
    items: included,
    updated: newest(included) ?? inUtc(timeline.updated ?? site.since),
    links: byFormat(scope, (format) => linksOf(timeline, head, format, archive)),
  }
}

/**
 * The links of a document in one format.
 *
 * @throws RangeError if the feed is not published in this format
 */
export const linksIn = ({ links, base }: Feed, format: FeedFormat): FeedLinks => {
  const found = links[format]
  if (!found) throw new RangeError(`the feed of ${base} is not published as ${format}`)
  return found
}
