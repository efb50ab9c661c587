/**
 * The HTTP headers of every page and file, derived from the table of what the site is made of (`lib/site`): types,
 * caching, who may read and frame what. The site's own server answers with them, and `host-files.ts` writes them for
 * other hosts. Each path matches one rule only, as hosts do not agree on what two rules for one header mean:
 * Cloudflare joins them, Netlify and Vercel take the last.
 */
import { basePath, type Path } from '../addresses'
import { contentType } from '../content-types'
import { fileRows } from '../site/files'
import { pageRows } from '../site/pages'
import { type Caching, type FileRow, finder, hostPattern, type PageRow } from '../site/table'
import type { Site } from '../timeline/types'
import { contentPolicy, type PolicyParts } from './policy'

type Headers = Readonly<Record<string, string>>

/** `source`: a path from the root of the host, `:name` standing for a part that varies. */
export type HeaderRule = Readonly<{ source: Path; headers: Headers }>

/**
 * `revalidate` is answered with 304 as long as the file is the same: a correction is seen at once.
 */
const cacheControl: Readonly<Record<Caching, string>> = {
  revalidate: 'public, max-age=0, must-revalidate',
  day: 'public, max-age=86400',
  forever: 'public, max-age=31536000, immutable',
}

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
  'Cache-Control': cacheControl.revalidate,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const closed: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin', 'X-Frame-Options': 'DENY' }

const open: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** The rows of `lib/site`, or others for a test. */
export type SiteTable = Readonly<{ pages: readonly PageRow[]; files: readonly FileRow[] }>

/**
 * The rules for all pages and files.
 *
 * @param parts what pages hold that their policy has to name
 */
export const headerRules = (
  site: Pick<Site, 'url'>,
  parts: PolicyParts,
  { pages, files }: SiteTable = { pages: pageRows, files: fileRows },
): HeaderRule[] => {
  const base = basePath(site)
  const rule = (pattern: Path, headers: Headers): HeaderRule => ({
    source: `${base}${hostPattern(pattern)}` as Path,
    headers: {
      'Content-Type': contentType(pattern),
      ...headers,
      'X-Content-Type-Options': 'nosniff',
      ...transport(site),
    },
  })
  return [
    ...pages.map(({ pattern, kind }) =>
      rule(pattern, {
        'Content-Security-Policy': contentPolicy(kind, parts),
        ...pageHeaders,
        ...(kind === 'embed' ? open : closed),
      }),
    ),
    ...files.flatMap(({ patterns, caching = 'revalidate' }) =>
      patterns.map((pattern) =>
        rule(pattern, {
          'Content-Security-Policy': contentPolicy('file', parts),
          'Cache-Control': cacheControl[caching],
          // Data, feeds and pictures are there to be fetched by pages elsewhere.
          'Access-Control-Allow-Origin': '*',
          ...open,
        }),
      ),
    ),
  ]
}

/** Finds the headers of a path; a file that no rule is about has none. */
export const headerFinder = (rules: readonly HeaderRule[]): ((path: string) => Headers) => {
  const find = finder(rules.map(({ source, headers }) => [source, headers] as const))
  return (path) => find(path) ?? {}
}
