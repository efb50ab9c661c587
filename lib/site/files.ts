/**
 * Every kind of file of the site that is no page, one row each: the build writes their files, the preview answers
 * from them. Pages are Next's; a file needs none of what Next does for a page.
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
  type Path,
  robotsPath,
  scriptPath,
  searchIndexPath,
  securityPath,
  sitemapPartPath,
  sitemapPath,
} from '../addresses'
import { cardsByFile } from '../cards/card-files'
import { readCard } from '../cards/draw'
import { toCalendar } from '../formats/calendar'
import { downloadRows } from '../formats/downloads'
import { writeJson } from '../formats/json'
import { toOpml } from '../formats/opml'
import type { Language } from '../languages'
import { once } from '../remembered'
import { searchIndex } from '../search/search-index'
import type { Timeline } from '../timeline/types'
import { eventFileRows } from './event-files'
import { feedFileRow } from './feed-files'
import { toFeedStyle } from './feed-style'
import { drawIcon, icon } from './icon'
import { imageFiles } from './image-files'
import { sitemapParts, toSitemap, toSitemapPart } from './sitemap'
import { anyLanguage, type FileRow, fillPattern, type SiteFile } from './table'
import { toManifest, toRobots, toSecurityText } from './well-known'

/** The list of the checksums of all files, which the build writes last. */
export const CHECKSUMS = 'SHA256SUMS'

/** A row with one file, in each language where the pattern has `:language`. */
const row = (pattern: Path, make: (timeline: Timeline, language: Language) => string): FileRow => ({
  patterns: [pattern],
  make: (timeline, language) => [
    { path: fillPattern(pattern, { language }), make: () => make(timeline, language) },
  ],
})

/** Files that are copied from `public/`, or written by the build itself. */
const copied = (...patterns: Path[]): FileRow => ({ patterns })

const sitemapPartFiles = (timeline: Timeline): SiteFile[] =>
  Array.from({ length: sitemapParts(timeline) }, (_, index) => ({
    path: sitemapPartPath(index + 1),
    make: () => toSitemapPart(timeline, index + 1),
  }))

const cardFiles = (timeline: Timeline, language: Language): SiteFile[] =>
  [...cardsByFile(timeline, language)].map(([file, card]) => ({
    path: cardFilePath(language, file),
    make: () => readCard(card),
  }))

const iconFiles = (): SiteFile[] =>
  iconSizes.map((size) => ({ path: iconPngPath(size), make: () => drawIcon(size) }))

const searchFiles = (timeline: Timeline, language: Language): SiteFile[] => {
  const { version, files } = searchIndex(timeline, language)
  return [...files].map(([file, text]) => ({
    path: searchIndexPath(language, version, file),
    make: () => text,
  }))
}

export const fileRows: readonly FileRow[] = [
  feedFileRow,
  row(calendarPath(anyLanguage), toCalendar),
  ...eventFileRows,
  ...downloadRows.map(({ pattern, write }) => row(pattern, write)),
  row(opmlPath, toOpml),
  row(feedStylePath, toFeedStyle),
  row(iconPath, () => icon),
  row(sitemapPath, (timeline) => toSitemap(timeline)),
  { patterns: ['/sitemaps/:part.xml'], make: sitemapPartFiles },
  row(manifestPath, ({ site }) => writeJson(toManifest(site))),
  row(robotsPath, ({ site }) => toRobots(site)),
  row(securityPath, toSecurityText),
  copied(scriptPath, '/search/:module.js', `/${CHECKSUMS}`),
  // The addresses of pictures change with them, by their query.
  { patterns: [cardFilePath(anyLanguage, ':card.png')], caching: 'day', make: cardFiles },
  { patterns: ['/images/:image.webp'], caching: 'day', make: imageFiles },
  { patterns: ['/icons/:size.png'], caching: 'day', make: iconFiles },
  {
    patterns: [searchIndexPath(anyLanguage, ':version', ':file.json')],
    caching: 'forever',
    make: searchFiles,
  },
]

/** Files that have much in common to be made from: those in one language, or those in none. */
export type FilePart = Language | 'shared'

/** The parts of all files, each of which can be made apart from the others. */
export const fileParts = ({ site }: Pick<Timeline, 'site'>): readonly FilePart[] => [
  'shared',
  ...site.languages,
]

const isInLanguage = ({ patterns }: FileRow): boolean =>
  patterns.some((pattern) => pattern.includes(anyLanguage))

/** The files of a part. */
export const filesOfPart = (timeline: Timeline, part: FilePart): readonly SiteFile[] =>
  fileRows
    .filter((row) => isInLanguage(row) === (part !== 'shared'))
    .flatMap(({ make }) => make?.(timeline, part === 'shared' ? timeline.site.languages[0] : part) ?? [])

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
