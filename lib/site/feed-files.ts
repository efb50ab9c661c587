/**
 * The files of all feeds: of the timeline, key events, themes and corrections, in each language and format, with
 * archives.
 */
import {
  anyLanguage,
  correctionsPath,
  type FeedFormat,
  feedBeside,
  keyFeedBase,
  type Path,
  themePath,
  timelinePath,
} from '../addresses'
import { eventCards } from '../cards/card'
import { cardImage } from '../cards/card-image'
import { toAtom } from '../formats/atom'
import { type Feed, toFeed } from '../formats/feed'
import { allFeeds, type FeedHead, feedArchives, formatsOf } from '../formats/feed-list'
import { toJsonFeed } from '../formats/json-feed'
import type { PageImage } from '../formats/json-ld'
import { toRss } from '../formats/rss'
import type { Language } from '../languages'
import type { Timeline, TimelineEvent } from '../timeline/types'
import type { FileRow, SiteFile } from './table'

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  rss: toRss,
  atom: toAtom,
  json: toJsonFeed,
}

type ImageOf = (event: TimelineEvent) => PageImage | undefined

const documentsOf = (
  timeline: Timeline,
  { scope, language, base }: FeedHead,
  imageOf: ImageOf,
): SiteFile[] => {
  return [undefined, ...feedArchives(timeline, scope)].flatMap((archive) =>
    formatsOf(scope).map((format) => ({
      path: feedBeside(base, format, archive),
      make: () => {
        const request = { scope, language, imageOf, ...(archive !== undefined && { archive }) }
        return writers[format](toFeed(timeline, request))
      },
    })),
  )
}

/** The patterns of a feed and its archives, in every format. */
const patternsBeside = (page: Path): Path[] =>
  (Object.keys(writers) as FeedFormat[]).flatMap((format) => {
    const live = feedBeside(page, format)
    return [live, `${page}archive/:number/${live.slice(page.length)}` as const]
  })

/** All files of all feeds in a language. */
const feedFiles = (timeline: Timeline, language: Language): SiteFile[] => {
  // One function for all files: feeds cache their items by its identity.
  const imageOf: ImageOf = (event) => {
    // No fallback to the card of the timeline: it would be the picture of every entry.
    const { wide } = eventCards(timeline, event, language)
    return wide && cardImage(timeline.site, wide)
  }
  return allFeeds(timeline, language).flatMap((head) => documentsOf(timeline, head, imageOf))
}

export const feedFileRow: FileRow = {
  patterns: [
    ...patternsBeside(timelinePath(anyLanguage)),
    ...patternsBeside(keyFeedBase(anyLanguage)),
    ...patternsBeside(themePath(anyLanguage, ':theme')),
    feedBeside(correctionsPath(anyLanguage), 'rss'),
  ],
  make: feedFiles,
}
