/**
 * The table of files that are not pages, with one row per kind. The build writes them, and the preview serves
 * them. They do not go through Next, which would only slow them down.
 */
import {
  anyLanguage,
  calendarPath,
  cardFilePath,
  feedStylePath,
  fillPattern,
  filterScriptPath,
  fontLicencePath,
  fontPath,
  iconPath,
  iconPngPath,
  iconSizes,
  machineTextPath,
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
import { fontLicence, headingFonts, readHeadingFont } from '../fonts/heading-fonts'
import { toCalendar } from '../formats/calendar'
import { downloadRows, type FileContent } from '../formats/downloads'
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
import { toMachineText } from './machine-text'
import { sitemapParts, toSitemap, toSitemapPart } from './sitemap'
import { type FileRow, finder, type SiteFile } from './table'
import { toManifest, toRobots, toSecurityText } from './well-known'

/** The checksums of all files. Written last. */
export const CHECKSUMS = 'SHA256SUMS'

/** A row with one file, or with one per language if the pattern has `:language`. */
const row = (pattern: Path, make: (timeline: Timeline, language: Language) => FileContent): FileRow => ({
  patterns: [pattern],
  make: (timeline, language) => [
    { path: fillPattern(pattern, { language }), make: () => make(timeline, language) },
  ],
})

/** A row of files that are copied from `public/` or written by the build itself. */
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

/** The fonts of all languages. Two languages can have the same one. */
const fontFiles = (timeline: Timeline): SiteFile[] => {
  const fonts = timeline.site.languages.flatMap((language) => headingFonts(timeline, language))
  const byPath = new Map(fonts.map((font) => [font.path, font]))
  return [...byPath].map(([path, font]) => ({ path, make: () => readHeadingFont(font) }))
}

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
  row(machineTextPath, toMachineText),
  row(securityPath, toSecurityText),
  row(fontLicencePath, fontLicence),
  copied(scriptPath, filterScriptPath, '/search/:module.js', `/${CHECKSUMS}`),
  // The `?v=` of image addresses changes with the content.
  { patterns: [cardFilePath(anyLanguage, ':card.png')], caching: 'day', make: cardFiles },
  { patterns: ['/images/:image.webp'], caching: 'day', make: imageFiles },
  { patterns: ['/icons/:size.png'], caching: 'day', make: iconFiles },
  {
    patterns: [searchIndexPath(anyLanguage, ':version', ':file.json')],
    caching: 'forever',
    make: searchFiles,
  },
  { patterns: [fontPath(':version', ':font')], caching: 'forever', make: fontFiles },
]

/**
 * A part of all files: those in one language, or those without a language. Files of a part share cached work.
 */
export type FilePart = Language | 'shared'

/** All parts. They can be written independently of each other. */
export const fileParts = ({ site }: Pick<Timeline, 'site'>): readonly FilePart[] => [
  'shared',
  ...site.languages,
]

const isInLanguage = ({ patterns }: FileRow): boolean =>
  patterns.some((pattern) => pattern.includes(anyLanguage))

/** All files of a row: in every language if its patterns have one. */
export const filesOf = (row: FileRow, timeline: Timeline): readonly SiteFile[] => {
  const { languages } = timeline.site
  const inLanguages = isInLanguage(row) ? languages : languages.slice(0, 1)
  return inLanguages.flatMap((language) => row.make?.(timeline, language) ?? [])
}

/** All files of a part. */
export const filesOfPart = (timeline: Timeline, part: FilePart): readonly SiteFile[] =>
  fileRows
    .filter((each) => isInLanguage(each) === (part !== 'shared'))
    .flatMap(({ make }) => make?.(timeline, part === 'shared' ? timeline.site.languages[0] : part) ?? [])

/** All files generated from a timeline, without pages. Cached per timeline. */
export const siteFiles = once((timeline: Timeline): readonly SiteFile[] =>
  fileParts(timeline).flatMap((part) => filesOfPart(timeline, part)),
)

const rowAt = finder(fileRows.flatMap((row) => row.patterns.map((pattern) => [pattern, row] as const)))

const filesByPath = once((timeline: Timeline) =>
  once((row: FileRow) => new Map<string, SiteFile>(filesOf(row, timeline).map((file) => [file.path, file]))),
)

/** The file at a path, if there is one. Lists only the files of its row: the search index alone takes seconds to make. */
export const siteFileAt = (timeline: Timeline, path: string): SiteFile | undefined => {
  const row = rowAt(path)
  return row && filesByPath(timeline)(row).get(path)
}
