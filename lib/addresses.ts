/**
 * Every path and address of the site, made in one place. Links, feeds and cards live for years in other people's
 * software: these do not change.
 */
import { type CardShape, cardShapes } from './card-shapes'
import type { Language } from './languages'

/** A path from the root of the site, beginning with a slash. */
export type Path = `/${string}`

export const homePath: Path = '/'

/** Below a page, one year of what is too long for it. */
const inYear = (page: Path, year: string | undefined): Path => (year === undefined ? page : `${page}${year}/`)

/** @param year of a timeline that is too long for one page */
export const timelinePath = (language: Language, year?: string): Path =>
  year === undefined ? `/${language}/` : `/${language}/years/${year}/`

export const eventPath = (language: Language, slug: string): Path => `/${language}/events/${slug}/`

/** Where an event page tells of its corrections. */
export const correctionsAnchor = 'corrections'

export const themePath = (language: Language, theme: string, year?: string): Path =>
  inYear(`/${language}/themes/${theme}/`, year)

export const actorPath = (language: Language, actor: string, year?: string): Path =>
  inYear(`/${language}/actors/${actor}/`, year)

export const actorsPath = (language: Language): Path => `/${language}/actors/`

export const sourcesPath = (language: Language, year?: string): Path => inYear(`/${language}/sources/`, year)

export const subscribePath = (language: Language): Path => `/${language}/subscribe/`

export const aboutPath = (language: Language): Path => `/${language}/about/`

export const correctionsPath = (language: Language): Path => `/${language}/corrections/`

export const searchPath = (language: Language): Path => `/${language}/search/`

/** Files of the search's index; `version` changes with their content, so that they can be kept for good. */
export const searchIndexPath = (language: Language, version: string, file: string): Path =>
  `${searchPath(language)}${version}/${file}`
export const dataPath = (language: Language): Path => `/${language}/data/`

export type FeedFormat = 'rss' | 'atom' | 'json'

const feedFiles: Readonly<Record<FeedFormat, string>> = {
  rss: 'feed.xml',
  atom: 'atom.xml',
  json: 'feed.json',
}

/**
 * A feed lives beside the page it follows.
 *
 * @param archive number of a block of older entries, the oldest being 1
 */
export const feedBeside = (page: Path, format: FeedFormat, archive?: number): Path =>
  `${page}${archive === undefined ? '' : `archive/${archive}/`}${feedFiles[format]}`

export const feedPath = (language: Language): Path => feedBeside(timelinePath(language), 'rss')

export const opmlPath: Path = '/feeds.opml'

/** The style sheet that browsers show feeds with. */
export const feedStylePath: Path = '/feed.css'

export const calendarPath = (language: Language): Path => `/${language}/calendar.ics`

/** One event for the calendar of its reader; only an event that a calendar can express has it. */
export const eventCalendarPath = (language: Language, slug: string): Path =>
  `${eventPath(language, slug)}event.ics`

export const timelineCardName = 'timeline'

export const themeCardName = (theme: string): string => `theme-${theme}`

const shapeEnding = (shape: CardShape): string => (shape === 'wide' ? '' : `-${shape}`)

/** The name of a card in one shape; `name` is an event's slug or one of the two above. */
export const shapedCardName = (name: string, shape: CardShape): string => `${name}${shapeEnding(shape)}`

/** What the names of cards end in that are not wide. */
export const shapeEndings: readonly string[] = cardShapes.map(shapeEnding).filter((ending) => ending !== '')

/** File name of a card. */
export const cardFileName = (shapedName: string): string => `${shapedName}.png`

/** The picture of a card. */
export const cardFilePath = (language: Language, file: string): Path => `/${language}/cards/${file}`

/** A share card. `hash` tells the picture from earlier ones; the address answers without it too. */
export const cardPath = (language: Language, shapedName: string, hash: string): Path =>
  `${cardFilePath(language, cardFileName(shapedName))}?v=${hash}`

type Picture = { file: string; sha256: string }

/** The file of a picture in one of its widths: whatever type the original has, it is published as one. */
export const imageFilePath = ({ file }: Pick<Picture, 'file'>, width: number): Path =>
  `/images/${file.replace(/^images\/|\.[a-z]+$/g, '')}-${width}.webp`

/** A picture of an event in one of its widths; like those of cards, the address changes with the picture. */
export const imagePath = (picture: Picture, width: number): Path =>
  `${imageFilePath(picture, width)}?v=${picture.sha256.slice(0, 12)}`

export const sharePath = (language: Language): Path => `/${language}/share/`

/** The script of the pages for sharing: copies and opens the share sheet where a browser has one. */
export const scriptPath: Path = '/share.js'

/** The modules of the search page, the one that begins first. */
export const searchScriptPaths: readonly Path[] = [
  '/search/page.js',
  '/search/show.js',
  '/search/find.js',
  '/search/marks.js',
  '/search/terms.js',
  '/search/arabic.js',
]

/** The timeline, and one event, as they are shown within the pages of others. */
export const embedPath = (language: Language): Path => `/${language}/embed/`

export const eventEmbedPath = (language: Language, slug: string): Path => `${eventPath(language, slug)}embed/`

/** What other software has to know to embed an event (oEmbed). */
export const oembedPath = (language: Language, slug: string): Path =>
  `${eventPath(language, slug)}oembed.json`

/** Everything needed to post an event, in all languages, in one file. */
export const pressKitPath = (slug: string): Path => `/press/${slug}.zip`

export const timelineJsonPath: Path = '/data/v1/timeline.json'

export const eventJsonPath = (slug: string): Path => `/data/v1/events/${slug}.json`

export const timelineSchemaPath: Path = '/data/v1/timeline.schema.json'

export const eventSchemaPath: Path = '/data/v1/event.schema.json'

/** One row per event; the second begins with the mark by which Excel knows UTF-8. */
export const eventsCsvPath: Path = '/data/v1/events.csv'

export const excelCsvPath: Path = '/data/v1/events-excel.csv'

/** The events in one language, for TimelineJS. */
export const timelineJsPath = (language: Language): Path => `/data/v1/timelinejs.${language}.json`

/** What reference managers read. */
export type ReferenceFormat = 'csl' | 'bibtex' | 'ris'

const referenceEndings: Readonly<Record<ReferenceFormat, string>> = {
  csl: 'csl.json',
  bibtex: 'bib',
  ris: 'ris',
}

/** All sources as references. */
export const sourceReferencesPath = (format: ReferenceFormat): Path =>
  `/data/v1/sources.${referenceEndings[format]}`

/** File name of an event as a reference. */
export const citationFileName = (format: ReferenceFormat): string => `citation.${referenceEndings[format]}`

/** One event as a reference, to be cited. */
export const eventReferencePath = (language: Language, slug: string, format: ReferenceFormat): Path =>
  `${eventPath(language, slug)}${citationFileName(format)}`

type Placed = { url: string }

/** The whole address of a path, for other software. */
export const absoluteUrl = (site: Placed, path: Path): string => site.url + path

/** The path as a link inside the site, which may be published below the root of its host. */
export const href = (site: Placed, path: Path): string => basePath(site) + path

/** The part of the host below which the site is published: empty, or beginning with a slash. */
export const basePath = (site: Placed): string => new URL(site.url).pathname.replace(/\/+$/, '')

export const iconPath: Path = '/icon.svg'

/** Pixels of the icons for phones and home screens, which want pictures; Apple's is the first. */
export const iconSizes = [180, 192, 512] as const

export const iconPngPath = (size: (typeof iconSizes)[number]): Path => `/icons/${size}.png`

export const manifestPath: Path = '/manifest.webmanifest'

export const sitemapPath: Path = '/sitemap.xml'

/** A part of a list of pages that is too long for one file, counted from 1. */
export const sitemapPartPath = (part: number): Path => `/sitemaps/${part}.xml`

export const robotsPath: Path = '/robots.txt'

export const securityPath: Path = '/.well-known/security.txt'

const ownAnchors =
  /^(?:content|themes|record|corrections|share|contains|sources|disagreements|actors|said|spellings|events)$|^(?:era|claim|source|said-by|version)-|-title$/

const isShapedName = (name: string): boolean => shapeEndings.some((ending) => name.endsWith(ending))

/**
 * Whether a slug would clash: with the name of a card that is not an event's own wide one, or with an anchor that
 * pages have beside those of the events.
 */
export const isReservedSlug = (slug: string): boolean =>
  slug === timelineCardName ||
  slug.startsWith(themeCardName('')) ||
  isShapedName(slug) ||
  ownAnchors.test(slug)

/** Whether the card of a theme with this id could have the name of another theme's in another shape. */
export const isReservedTheme = (id: string): boolean => isShapedName(id)

/** Stands for an event where a timeline has none; no slug can look like it, and it is never published. */
export const nothingSlug = '_none'
