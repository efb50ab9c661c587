/**
 * All paths and addresses of the site. They must not change: other software keeps links, feeds and cards for
 * years.
 */
import { type CardShape, cardShapes } from './card-shapes'
import type { Language } from './languages'

/** A path from the root of the site, with a leading slash. */
export type Path = `/${string}`

export const homePath: Path = '/'

/** What hosts answer with for a missing address. */
export const notFoundPath: Path = '/404.html'

/** The path of one part of a page whose list is split. */
const partPath = (page: Path, part: string | undefined): Path =>
  part === undefined ? page : `${page}${part}/`

/** @param part the id of a part such as a year, for a timeline that is split */
export const timelinePath = (language: Language, part?: string): Path =>
  part === undefined ? `/${language}/` : `/${language}/years/${part}/`

export const eventPath = (language: Language, slug: string): Path => `/${language}/events/${slug}/`

/** A page with some of the statements of an event that has very many. */
export const statementsPath = (language: Language, part: string): Path => `/${language}/statements/${part}/`

/** The anchor of what the marks of statements mean, on the page about the site. */
export const evidenceAnchor = 'evidence'

/** The anchor of the corrections on event pages. */
export const correctionsAnchor = 'corrections'

export const themePath = (language: Language, theme: string, part?: string): Path =>
  partPath(`/${language}/themes/${theme}/`, part)

export const actorPath = (language: Language, actor: string, part?: string): Path =>
  partPath(`/${language}/actors/${actor}/`, part)

export const actorsPath = (language: Language): Path => `/${language}/actors/`

/** A part of the directory of actors, if it is split. */
export const namesPath = (language: Language, part: string): Path => `/${language}/names/${part}/`

export const sourcesPath = (language: Language, part?: string): Path =>
  partPath(`/${language}/sources/`, part)

export const subscribePath = (language: Language): Path => `/${language}/subscribe/`

export const aboutPath = (language: Language): Path => `/${language}/about/`

export const correctionsPath = (language: Language, part?: string): Path =>
  partPath(`/${language}/corrections/`, part)

export const searchPath = (language: Language): Path => `/${language}/search/`

/** A file of the search index. `version` is a content hash, so the file can be cached permanently. */
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
 * The path of a feed, below the page that it follows.
 *
 * @param page or what else its path begins with, if the page has another feed
 * @param archive number of an archive of older entries; 1 is the oldest
 */
export const feedBeside = (page: Path, format: FeedFormat, archive?: number): Path =>
  `${page}${archive === undefined ? '' : `archive/${archive}/`}${feedFiles[format]}`

/** What the paths of the feeds of key events begin with. There is no page. */
export const keyFeedBase = (language: Language): Path => `${timelinePath(language)}key/`

export const feedPath = (language: Language): Path => feedBeside(timelinePath(language), 'rss')

export const opmlPath: Path = '/feeds.opml'

/** The style sheet for feeds that are opened in a browser. */
export const feedStylePath: Path = '/feed.css'

export const calendarPath = (language: Language): Path => `/${language}/calendar.ics`

/** The calendar file of one event. Exists only if its date is exact enough for iCalendar. */
export const eventCalendarPath = (language: Language, slug: string): Path =>
  `${eventPath(language, slug)}event.ics`

export const timelineCardName = 'timeline'

export const themeCardName = (theme: string): string => `theme-${theme}`

const shapeEnding = (shape: CardShape): string => (shape === 'wide' ? '' : `-${shape}`)

/** The name of a card in one shape. `name` is an event slug or one of the two names above. */
export const shapedCardName = (name: string, shape: CardShape): string => `${name}${shapeEnding(shape)}`

/** The endings of the names of cards that are not wide. */
export const shapeEndings: readonly string[] = cardShapes.map(shapeEnding).filter((ending) => ending !== '')

/** The file name of a card. */
export const cardFileName = (shapedName: string): string => `${shapedName}.png`

/** The path of a card image, without version. */
export const cardFilePath = (language: Language, file: string): Path => `/${language}/cards/${file}`

/** The address of a card. `hash` is only for cache busting; the address also works without it. */
export const cardPath = (language: Language, shapedName: string, hash: string): Path =>
  `${cardFilePath(language, cardFileName(shapedName))}?v=${hash}`

type Image = { file: string; sha256: string }

/** The path of an event image in one width. All images are published as WebP. */
export const imageFilePath = ({ file }: Pick<Image, 'file'>, width: number): Path =>
  `/images/${file.replace(/^images\/|\.[a-z]+$/g, '')}-${width}.webp`

/** The address of an event image in one width, with a content hash for cache busting. */
export const imagePath = (image: Image, width: number): Path =>
  `${imageFilePath(image, width)}?v=${image.sha256.slice(0, 12)}`

export const sharePath = (language: Language): Path => `/${language}/share/`

/** The script for copying texts and opening the share sheet. */
export const scriptPath: Path = '/share.js'

/** The script that keeps in the address how a list of events is filtered. */
export const filterScriptPath: Path = '/filter.js'

/** The modules of the search page; the first is the entry point. */
export const searchScriptPaths: readonly Path[] = [
  '/search/page.js',
  '/search/show.js',
  '/search/find.js',
  '/search/marks.js',
  '/search/terms.js',
  '/search/arabic.js',
]

/** The timeline, for embedding in other sites. */
export const embedPath = (language: Language): Path => `/${language}/embed/`

/** One event, for embedding in other sites. */
export const eventEmbedPath = (language: Language, slug: string): Path => `${eventPath(language, slug)}embed/`

/** The oEmbed response for an event. */
export const oembedPath = (language: Language, slug: string): Path =>
  `${eventPath(language, slug)}oembed.json`

/** A ZIP file with the posts and cards of an event, in all languages. */
export const pressKitPath = (slug: string): Path => `/press/${slug}.zip`

export const timelineJsonPath: Path = '/data/v1/timeline.json'

export const eventJsonPath = (slug: string): Path => `/data/v1/events/${slug}.json`

export const timelineSchemaPath: Path = '/data/v1/timeline.schema.json'

export const eventSchemaPath: Path = '/data/v1/event.schema.json'

/** CSV with one row per event. */
export const eventsCsvPath: Path = '/data/v1/events.csv'

/** The same CSV with a byte order mark, from which Excel detects UTF-8. */
export const excelCsvPath: Path = '/data/v1/events-excel.csv'

/** CSV with one row per statement. */
export const statementsCsvPath: Path = '/data/v1/statements.csv'

/** CSV with one row per source. */
export const sourcesCsvPath: Path = '/data/v1/sources.csv'

/** The three tables as an XLSX workbook. */
export const recordWorkbookPath: Path = '/data/v1/record.xlsx'

/** The events in one language, in the format of TimelineJS. */
export const timelineJsPath = (language: Language): Path => `/data/v1/timelinejs.${language}.json`

/** File formats of reference managers. */
export type ReferenceFormat = 'csl' | 'bibtex' | 'ris'

const referenceEndings: Readonly<Record<ReferenceFormat, string>> = {
  csl: 'csl.json',
  bibtex: 'bib',
  ris: 'ris',
}

/** All sources as references. */
export const sourceReferencesPath = (format: ReferenceFormat): Path =>
  `/data/v1/sources.${referenceEndings[format]}`

/** The file name of the reference of an event. */
const citationFileName = (format: ReferenceFormat): string => `citation.${referenceEndings[format]}`

/** An event as a reference, for citation. */
export const eventReferencePath = (language: Language, slug: string, format: ReferenceFormat): Path =>
  `${eventPath(language, slug)}${citationFileName(format)}`

type Located = { url: string }

/** The absolute URL of a path. */
export const absoluteUrl = (site: Located, path: Path): string => site.url + path

/** A path as a link within the site, with the base path. */
export const href = (site: Located, path: Path): string => basePath(site) + path

/** The path under which the site is published on its host: empty, or with a leading slash. */
export const basePath = (site: Located): string => new URL(site.url).pathname.replace(/\/+$/, '')

export const iconPath: Path = '/icon.svg'

/** Sizes in pixels of the PNG icons for phones and home screens. The first is Apple's. */
export const iconSizes = [180, 192, 512] as const

export const iconPngPath = (size: (typeof iconSizes)[number]): Path => `/icons/${size}.png`

/** A font of headings. `version` is a hash, so the file can be cached permanently. */
export const fontPath = (version: string, name: string): Path => `/fonts/${version}/${name}.woff2`

/** The licence that the fonts go out under. */
export const fontLicencePath: Path = '/fonts/OFL.txt'

export const manifestPath: Path = '/manifest.webmanifest'

export const sitemapPath: Path = '/sitemap.xml'

/** A part of a sitemap that is too long for one file, starting at 1. */
export const sitemapPartPath = (part: number): Path => `/sitemaps/${part}.xml`

export const robotsPath: Path = '/robots.txt'

/** The story as plain text for language models and other machines (llmstxt.org). */
export const machineTextPath: Path = '/llms.txt'

export const securityPath: Path = '/.well-known/security.txt'

/** The ids on pages that are not event slugs. */
const ownAnchors =
  /^(?:content|lede|skyline|themes|record|corrections|share|cite|contains|sources|disagreements|actors|said|spellings|events)$|^(?:era|claim|source|said-by|version)-|-title$/

const isShapedName = (name: string): boolean => shapeEndings.some((ending) => name.endsWith(ending))

/** Names that Windows keeps for devices, with any ending: no file or folder can have them there. */
export const deviceNames = '(?:con|prn|aux|nul|(?:com|lpt)\\d)'

const deviceName = new RegExp(`^${deviceNames}$`)

/** Whether no file or folder can have this name on some systems. */
export const isDeviceName = (name: string): boolean => deviceName.test(name)

/**
 * Whether a slug would collide with the name of another card, or with an id that pages use for something
 * else, or is a name that some systems keep for themselves.
 */
export const isReservedSlug = (slug: string): boolean =>
  isDeviceName(slug) ||
  slug === timelineCardName ||
  slug.startsWith(themeCardName('')) ||
  isShapedName(slug) ||
  ownAnchors.test(slug)

/** Whether the card of a theme with this id could collide with a differently shaped card of another theme. */
export const isReservedTheme = (id: string): boolean => isShapedName(id)

/**
 * A placeholder slug for routes without pages. No real slug can be equal to it, and it is never published.
 */
export const placeholderSlug = '_none'

/** Matches every language in a pattern. The name is that of the route parameter. */
export const anyLanguage = ':language' as Language

/** Parameter values of a pattern, by name. */
export type Params = Readonly<Record<string, string>>

/** The parameter names of a pattern such as `/:language/events/:slug/`. */
export const paramNames = (pattern: string): string[] =>
  [...pattern.matchAll(/:(\w+)/g)].map(([, name = '']) => name)

/**
 * Fills the parameters of a pattern.
 *
 * @throws Error for a missing parameter
 */
export const fillPattern = (pattern: Path, params: Params): Path =>
  pattern.replace(/:(\w+)/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) throw new Error(`${pattern} needs :${name}`)
    return value
  }) as Path

/** The parameters of a path that fits a pattern: the opposite of `fillPattern`. Undefined for another path. */
export const paramsAt = (pattern: Path, path: string): Params | undefined => {
  const [wanted, given] = [pattern, path].map((one) => one.split('/'))
  if (wanted?.length !== given?.length) return undefined
  const pairs = (wanted ?? []).map((step, index) => [step, given?.[index] ?? ''] as const)
  if (!pairs.every(([step, own]) => step === own || (step.startsWith(':') && own !== ''))) return undefined
  return Object.fromEntries(
    pairs.flatMap(([step, own]) => (step.startsWith(':') ? [[step.slice(1), own]] : [])),
  )
}
