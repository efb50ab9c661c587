/**
 * Every file of the site that is no page, in one list: the build writes it whole, the preview answers from it. Pages
 * are Next's; a file needs none of what Next does for a page.
 */
import {
  calendarPath,
  cardFilePath,
  iconPngPath,
  iconSizes,
  manifestPath,
  opmlPath,
  robotsPath,
  searchIndexPath,
  securityPath,
  sitemapPartPath,
  sitemapPath,
} from '../addresses'
import { toCalendar } from '../formats/calendar'
import { dataFiles } from '../formats/data-files'
import { writeJson } from '../formats/json'
import { toOpml } from '../formats/opml'
import { sitemapParts, toSitemap, toSitemapPart } from '../formats/sitemap'
import { toManifest, toRobots, toSecurityText } from '../formats/well-known'
import { once } from '../remembered'
import { searchIndex } from '../search/search-index'
import { cardsByFile } from '../share/card-files'
import { readCard } from '../share/draw'
import { drawIcon } from '../share/icon'
import type { Timeline } from '../timeline/types'
import { eventFiles } from './event-files'
import { feedFiles } from './feed-files'
import { imageFiles } from './image-files'
import type { SiteFile } from './site-file'

const cardFiles = (timeline: Timeline): SiteFile[] =>
  timeline.site.languages.flatMap((language) =>
    [...cardsByFile(timeline, language)].map(([file, card]) => ({
      path: cardFilePath(language, file),
      make: () => readCard(card),
    })),
  )

const searchFiles = (timeline: Timeline): SiteFile[] =>
  timeline.site.languages.flatMap((language) => {
    const { version, files } = searchIndex(timeline, language)
    return [...files].map(([file, text]) => ({
      path: searchIndexPath(language, version, file),
      make: () => text,
    }))
  })

const ownFiles = (timeline: Timeline): SiteFile[] => [
  ...timeline.site.languages.map((language) => ({
    path: calendarPath(language),
    make: () => toCalendar(timeline, language),
  })),
  ...dataFiles(timeline).map(({ path, write }) => ({ path, make: write })),
  ...iconSizes.map((size) => ({ path: iconPngPath(size), make: () => drawIcon(size) })),
  { path: opmlPath, make: () => toOpml(timeline) },
  { path: sitemapPath, make: () => toSitemap(timeline) },
  ...Array.from({ length: sitemapParts(timeline) }, (_, index) => ({
    path: sitemapPartPath(index + 1),
    make: () => toSitemapPart(timeline, index + 1),
  })),
  { path: manifestPath, make: () => writeJson(toManifest(timeline.site)) },
  { path: robotsPath, make: () => toRobots(timeline.site) },
  { path: securityPath, make: () => toSecurityText(timeline) },
]

/** Every file that is made of the timeline and is no page, each once; made once for each timeline. */
export const siteFiles = once((timeline: Timeline): readonly SiteFile[] => [
  ...ownFiles(timeline),
  ...feedFiles(timeline),
  ...eventFiles(timeline),
  ...cardFiles(timeline),
  ...imageFiles(timeline),
  ...searchFiles(timeline),
])

const byPath = once(
  (timeline: Timeline) => new Map<string, SiteFile>(siteFiles(timeline).map((file) => [file.path, file])),
)

/** The file at a path from the root of the site, if there is one. */
export const siteFileAt = (timeline: Timeline, path: string): SiteFile | undefined =>
  byPath(timeline).get(path)
