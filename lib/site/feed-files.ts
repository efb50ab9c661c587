/** The documents of all feeds: in each language and format, whole and by theme, and the archives of older entries. */
import {
  correctionsPath,
  type FeedFormat,
  feedBeside,
  type Path,
  themePath,
  timelinePath,
} from '../addresses'
import { eventCard } from '../cards/card'
import { cardImage } from '../cards/card-image'
import { toAtom } from '../formats/atom'
import { type Feed, toFeed } from '../formats/feed'
import { allFeeds, byFormat, type FeedHead, feedArchives } from '../formats/feed-list'
import { toJsonFeed } from '../formats/json-feed'
import type { PageImage } from '../formats/json-ld'
import { toRss } from '../formats/rss'
import type { Language } from '../languages'
import type { Timeline, TimelineEvent } from '../timeline/types'
import { anyLanguage, type FileRow, type SiteFile } from './table'

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  rss: toRss,
  atom: toAtom,
  json: toJsonFeed,
}

type ImageOf = (event: TimelineEvent) => PageImage

const documentsOf = (
  timeline: Timeline,
  { scope, language, page }: FeedHead,
  imageOf: ImageOf,
): SiteFile[] => {
  const formats = Object.keys(byFormat(scope, () => true)) as FeedFormat[]
  return [undefined, ...feedArchives(timeline, scope)].flatMap((archive) =>
    formats.map((format) => ({
      path: feedBeside(page, format, archive),
      make: () => {
        const request = { scope, language, imageOf, ...(archive !== undefined && { archive }) }
        return writers[format](toFeed(timeline, request))
      },
    })),
  )
}

/** A feed and its archives, in every format. */
const patternsBeside = (page: Path): Path[] =>
  (Object.keys(writers) as FeedFormat[]).flatMap((format) => {
    const live = feedBeside(page, format)
    return [live, `${page}archive/:number/${live.slice(page.length)}` as const]
  })

/** Every document of every feed in a language. */
const feedFiles = (timeline: Timeline, language: Language): SiteFile[] => {
  // The same function for all documents, so that feeds know their items again.
  const imageOf: ImageOf = (event) => cardImage(timeline.site, eventCard(timeline, event, language))
  return allFeeds(timeline, language).flatMap((head) => documentsOf(timeline, head, imageOf))
}

export const feedFileRow: FileRow = {
  patterns: [
    ...patternsBeside(timelinePath(anyLanguage)),
    ...patternsBeside(themePath(anyLanguage, ':theme')),
    feedBeside(correctionsPath(anyLanguage), 'rss'),
  ],
  make: feedFiles,
}
