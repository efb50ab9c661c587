/**
 * The HTTP headers of every file of the site, in one table: types, caching, who may read and frame what. The site's
 * own server answers with them, and `host-files.ts` writes them down for other hosts. A path is matched by one rule
 * alone, as hosts do not agree on what two rules for one header mean: Cloudflare joins them, Netlify and Vercel take
 * the last.
 */
import {
  aboutPath,
  actorPath,
  actorsPath,
  actorYearPath,
  basePath,
  calendarPath,
  correctionsPath,
  dataPath,
  embedPath,
  eventCalendarPath,
  eventEmbedPath,
  eventPath,
  eventReferencePath,
  eventSchemaPath,
  eventsCsvPath,
  excelCsvPath,
  type FeedFormat,
  feedBeside,
  feedStylePath,
  homePath,
  iconPath,
  manifestPath,
  oembedPath,
  opmlPath,
  type Path,
  type ReferenceFormat,
  robotsPath,
  scriptPath,
  searchIndexPath,
  searchPath,
  securityPath,
  sharePath,
  sitemapPath,
  sourceReferencesPath,
  sourcesPath,
  sourcesYearPath,
  subscribePath,
  themePath,
  themeYearPath,
  timelineJsonPath,
  timelineJsPath,
  timelinePath,
  timelineSchemaPath,
  yearPath,
} from '../addresses'
import type { Language } from '../languages'
import { contentType } from '../site/content-types'
import type { Site } from '../timeline/types'
import { CHECKSUMS } from './checksums'
import { contentPolicy, type PolicyParts } from './policy'

/** Stands for every language in a pattern. */
const anyLanguage = ':language' as Language

const referenceFormats: readonly ReferenceFormat[] = ['csl', 'bibtex', 'ris']

const formats: readonly FeedFormat[] = ['rss', 'atom', 'json']

/** A feed and its archives, in every format. */
const feedsBeside = (page: Path): Path[] =>
  formats.flatMap((format) => {
    const live = feedBeside(page, format)
    return [live, `${page}archive/:number/${live.slice(page.length)}` as const]
  })

/** Anything but a page: what others fetch, show or save. */
const files: readonly Path[] = [
  ...feedsBeside(timelinePath(anyLanguage)),
  ...feedsBeside(themePath(anyLanguage, ':theme')),
  feedBeside(correctionsPath(anyLanguage), 'rss'),
  calendarPath(anyLanguage),
  eventCalendarPath(anyLanguage, ':slug'),
  oembedPath(anyLanguage, ':slug'),
  opmlPath,
  feedStylePath,
  scriptPath,
  iconPath,
  manifestPath,
  robotsPath,
  securityPath,
  sitemapPath,
  `/${CHECKSUMS}`,
  timelineJsonPath,
  timelineSchemaPath,
  eventSchemaPath,
  eventsCsvPath,
  excelCsvPath,
  timelineJsPath(anyLanguage),
  ...referenceFormats.flatMap((format) => [
    sourceReferencesPath(format),
    eventReferencePath(anyLanguage, ':slug', format),
  ]),
]

/** Folders whose files are all of one type; hosts know no pattern for a part of a name. */
const folders: readonly { path: Path; like: string }[] = [
  { path: `/${anyLanguage}/cards/:file`, like: '.png' },
  { path: '/data/v1/events/:file', like: '.json' },
  { path: '/press/:file', like: '.zip' },
  { path: '/images/:file', like: '.webp' },
  { path: '/icons/:file', like: '.png' },
  { path: '/sitemaps/:file', like: '.xml' },
  { path: '/search/:file', like: '.js' },
]

const pages: readonly Path[] = [
  homePath,
  '/404.html',
  timelinePath(anyLanguage),
  yearPath(anyLanguage, ':year'),
  themePath(anyLanguage, ':theme'),
  themeYearPath(anyLanguage, ':theme', ':year'),
  actorPath(anyLanguage, ':actor'),
  actorYearPath(anyLanguage, ':actor', ':year'),
  actorsPath(anyLanguage),
  sourcesPath(anyLanguage),
  sourcesYearPath(anyLanguage, ':year'),
  correctionsPath(anyLanguage),
  aboutPath(anyLanguage),
  subscribePath(anyLanguage),
]

/** Pages that carry the site's own script. */
const pagesWithScript: readonly Path[] = [
  eventPath(anyLanguage, ':slug'),
  sharePath(anyLanguage),
  dataPath(anyLanguage),
]

const embeds: readonly Path[] = [embedPath(anyLanguage), eventEmbedPath(anyLanguage, ':slug')]

type Headers = Readonly<Record<string, string>>

/** `source`: a path from the root of the host, `:name` standing for a part that varies. */
export type HeaderRule = Readonly<{ source: Path; headers: Headers }>

/** Asked for again each time, and answered with 304 as long as it is the same: a correction is seen at once. */
const REVALIDATE = 'public, max-age=0, must-revalidate'

/** Another content has another address. */
const FOR_GOOD = 'public, max-age=31536000, immutable'

/** Pictures are referred to by addresses that change with them. */
const A_DAY = 'public, max-age=86400'

/**
 * What a page may use of a browser: copying, for the script that adds comfort. Its share sheet is allowed to a page
 * anyway, and naming that is an error to browsers that do not have it.
 */
const PERMISSIONS = [
  'accelerometer=()',
  'camera=()',
  'display-capture=()',
  'geolocation=()',
  'gyroscope=()',
  'magnetometer=()',
  'microphone=()',
  'payment=()',
  'usb=()',
  'browsing-topics=()',
  'clipboard-write=(self)',
].join(', ')

const YEAR = 365 * 24 * 60 * 60

/** Only where the site has the host to itself: the promise of HTTPS binds everything else on it. */
const transport = ({ url }: Pick<Site, 'url'>): Headers =>
  url.startsWith('https:') && basePath({ url }) === ''
    ? { 'Strict-Transport-Security': `max-age=${YEAR}` }
    : {}

const pageHeaders: Headers = {
  'Cache-Control': REVALIDATE,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const closed: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin', 'X-Frame-Options': 'DENY' }

const open: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** Data, feeds and pictures are there to be fetched by pages elsewhere. */
const fileHeaders = (type: string): Headers => ({
  'Cache-Control': /^image\/(?:png|webp)/.test(type) ? A_DAY : REVALIDATE,
  'Access-Control-Allow-Origin': '*',
  ...open,
})

/**
 * The table.
 *
 * @param parts what pages hold that their policy has to name
 */
export const headerRules = (site: Pick<Site, 'url'>, parts: PolicyParts): HeaderRule[] => {
  const base = basePath(site)
  const rule = (path: Path, like: string, headers: Headers): HeaderRule => ({
    source: `${base}${path}` as Path,
    headers: {
      'Content-Type': contentType(like) ?? 'application/octet-stream',
      ...headers,
      'X-Content-Type-Options': 'nosniff',
      ...transport(site),
    },
  })
  const page = (path: Path, headers: Headers, policy: string): HeaderRule =>
    rule(path, 'index.html', { 'Content-Security-Policy': policy, ...pageHeaders, ...headers })
  const file = (path: Path, like: string): HeaderRule =>
    rule(path, like, {
      'Content-Security-Policy': contentPolicy('file', parts),
      ...fileHeaders(contentType(like) ?? ''),
    })
  const index = file(searchIndexPath(anyLanguage, ':version', ':file'), '.json')
  return [
    ...pages.map((path) => page(path, closed, contentPolicy('page', parts))),
    ...pagesWithScript.map((path) => page(path, closed, contentPolicy('scripted page', parts))),
    page(searchPath(anyLanguage), closed, contentPolicy('search page', parts)),
    ...embeds.map((path) => page(path, open, contentPolicy('embed', parts))),
    ...files.map((path) => file(path, path)),
    ...folders.map(({ path, like }) => file(path, like)),
    {
      ...index,
      headers: { ...index.headers, 'Cache-Control': FOR_GOOD },
    },
  ]
}

/** A pattern as a regular expression without anchors; a page answers as the file in its folder too. */
export const patternSource = (pattern: string): string =>
  `${pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace(/\/$/, '/(?:index\\.html)?')}`

/** Finds the headers of a path; a file that no rule is about has none. */
export const headerFinder = (rules: readonly HeaderRule[]): ((path: string) => Headers) => {
  const compiled = rules.map(({ source, headers }) => ({
    pattern: new RegExp(`^${patternSource(source)}$`),
    headers,
  }))
  return (path) => compiled.find(({ pattern }) => pattern.test(path))?.headers ?? {}
}
