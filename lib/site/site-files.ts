/**
 * Every file of the site that is no page, in one list: the build writes it whole, the preview answers from it. Pages
 * are Next's; a file needs none of what Next does for a page.
 */
import {
  calendarPath,
  cardFilePath,
  feedStylePath,
  iconPath,
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
import { cardsByFile } from '../cards/card-files'
import { readCard } from '../cards/draw'
import { toCalendar } from '../formats/calendar'
import { downloads } from '../formats/downloads'
import { writeJson } from '../formats/json'
import { toOpml } from '../formats/opml'
import type { Language } from '../languages'
import { once } from '../remembered'
import { searchIndex } from '../search/search-index'
import type { Timeline } from '../timeline/types'
import { eventFiles, eventFilesIn } from './event-files'
import { feedFiles } from './feed-files'
import { toFeedStyle } from './feed-style'
import { drawIcon, icon } from './icon'
import { imageFiles } from './image-files'
import type { SiteFile } from './site-file'
import { sitemapParts, toSitemap, toSitemapPart } from './sitemap'
import { toManifest, toRobots, toSecurityText } from './well-known'

const cardFiles = (timeline: Timeline, language: Language): SiteFile[] =>
  [...cardsByFile(timeline, language)].map(([file, card]) => ({
    path: cardFilePath(language, file),
    make: () => readCard(card),
  }))

const searchFiles = (timeline: Timeline, language: Language): SiteFile[] => {
  const { version, files } = searchIndex(timeline, language)
  return [...files].map(([file, text]) => ({
    path: searchIndexPath(language, version, file),
    make: () => text,
  }))
}

/** Data about the whole timeline, for each language or for all. */
const dataFilesIn = (timeline: Timeline, language?: Language): SiteFile[] =>
  downloads(timeline)
    .filter((file) => file.language === language)
    .map(({ path, write }) => ({ path, make: write }))

const sharedFiles = (timeline: Timeline): SiteFile[] => [
  ...dataFilesIn(timeline),
  { path: feedStylePath, make: toFeedStyle },
  { path: iconPath, make: () => icon },
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
  ...eventFiles(timeline),
  ...imageFiles(timeline),
]

const filesIn = (timeline: Timeline, language: Language): SiteFile[] => [
  { path: calendarPath(language), make: () => toCalendar(timeline, language) },
  ...dataFilesIn(timeline, language),
  ...feedFiles(timeline, language),
  ...eventFilesIn(timeline, language),
  ...cardFiles(timeline, language),
  ...searchFiles(timeline, language),
]

/** Files that have much in common to be made from: those in one language, or those in none. */
export type FilePart = Language | 'shared'

/** The parts of all files, each of which can be made apart from the others. */
export const fileParts = ({ site }: Pick<Timeline, 'site'>): readonly FilePart[] => [
  'shared',
  ...site.languages,
]

/** The files of a part. */
export const filesOfPart = (timeline: Timeline, part: FilePart): readonly SiteFile[] =>
  part === 'shared' ? sharedFiles(timeline) : filesIn(timeline, part)

/** Every file that is made of the timeline and is no page, each once; made once for each timeline. */
export const siteFiles = once((timeline: Timeline): readonly SiteFile[] =>
  fileParts(timeline).flatMap((part) => filesOfPart(timeline, part)),
)

const byPath = once(
  (timeline: Timeline) => new Map<string, SiteFile>(siteFiles(timeline).map((file) => [file.path, file])),
)

/** The file at a path from the root of the site, if there is one. */
export const siteFileAt = (timeline: Timeline, path: string): SiteFile | undefined =>
  byPath(timeline).get(path)
