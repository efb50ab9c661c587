/**
 * The HTTP headers of every page and file, derived from the tables in `lib/site`: content type, caching,
 * security. The site's own server sends them, and `host-files.ts` formats them for other hosts. Each path
 * matches only one rule because hosts disagree on two rules that set the same header: Cloudflare joins the
 * values, Netlify and Vercel use the last one.
 */
import { basePath, type Path } from '../addresses'
import { contentType } from '../content-types'
import { fileRows } from '../site/files'
import { pageRows } from '../site/pages'
import { type Caching, type FileRow, finder, hostPattern, type PageRow } from '../site/table'
import type { Site } from '../timeline/types'
import { contentPolicy, type PolicyParts } from './policy'

type Headers = Readonly<Record<string, string>>

/** `source` is a path from the root of the host, with `:name` for each parameter. */
export type HeaderRule = Readonly<{ source: Path; headers: Headers }>

/** With `revalidate`, an unchanged file is answered with 304, and a correction is visible at once. */
const cacheControl: Readonly<Record<Caching, string>> = {
  revalidate: 'public, max-age=0, must-revalidate',
  day: 'public, max-age=86400',
  forever: 'public, max-age=31536000, immutable',
}

/**
 * Only the clipboard is allowed, for the copy buttons. `web-share` is allowed by default; listing it logs an
 * error in browsers that do not support it.
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

/** Only if the site is at the root of its host, because HSTS applies to everything on the host. */
const strictTransport = ({ url }: Pick<Site, 'url'>): Headers =>
  url.startsWith('https:') && basePath({ url }) === ''
    ? { 'Strict-Transport-Security': `max-age=${YEAR}` }
    : {}

const pageHeaders: Headers = {
  'Cache-Control': cacheControl.revalidate,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': PERMISSIONS,
  'Cross-Origin-Opener-Policy': 'same-origin',
}

const sameOrigin: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin', 'X-Frame-Options': 'DENY' }

const crossOrigin: Headers = { 'Cross-Origin-Resource-Policy': 'cross-origin' }

/** The tables of `lib/site`; tests pass their own. */
export type SiteTable = Readonly<{ pages: readonly PageRow[]; files: readonly FileRow[] }>

/**
 * Returns one rule per pattern of pages and files.
 *
 * @param parts page content that the content security policy must list
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
      ...strictTransport(site),
    },
  })
  return [
    ...pages.map(({ pattern, kind }) =>
      rule(pattern, {
        'Content-Security-Policy': contentPolicy(kind, parts),
        ...pageHeaders,
        ...(kind === 'embed' ? crossOrigin : sameOrigin),
      }),
    ),
    ...files.flatMap(({ patterns, caching = 'revalidate' }) =>
      patterns.map((pattern) =>
        rule(pattern, {
          'Content-Security-Policy': contentPolicy('file', parts),
          'Cache-Control': cacheControl[caching],
          // Pages on other origins may fetch data, feeds and images.
          'Access-Control-Allow-Origin': '*',
          ...crossOrigin,
        }),
      ),
    ),
  ]
}

/** Returns a lookup of headers by path. The result is empty if no rule matches. */
export const headerFinder = (rules: readonly HeaderRule[]): ((path: string) => Headers) => {
  const find = finder(rules.map(({ source, headers }) => [source, headers] as const))
  return (path) => find(path) ?? {}
}
