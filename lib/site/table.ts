/**
 * The form of the table of what the site is made of: a row for each kind of page (`pages.ts`) and of file
 * (`files.ts`). Route parameters, headers, caching, compression, sitemap and the checks of a build derive from the rows.
 */
import type { Path } from '../addresses'
import type { Language } from '../languages'
import type { Timeline } from '../timeline/types'

/** Stands for every language of the site in a pattern; the name is that of the route parameter. */
export const anyLanguage = ':language' as Language

/** Values of the parameters of a pattern, by name. */
export type Params = Readonly<Record<string, string>>

/**
 * What a page may do, which decides its security policy: an `embed` may be framed by other sites, the two kinds with
 * script may run the site's own.
 */
export type PageKind = 'page' | 'scripted page' | 'search page' | 'embed'

/**
 * One page of a row: `updated` is the latest change of what it shows, a date-time with offset. `listed: false` keeps
 * it out of the sitemap.
 */
export type PageInstance = Readonly<{ params: Params; updated?: string | undefined; listed?: false }>

export type PageRow = Readonly<{
  /** Address with `:name` for each part that varies; `:language` for each language of the site. */
  pattern: Path
  kind: PageKind
  /** Whether search engines should know it. */
  inSitemap: boolean
  /** The pattern of the page that has the same content and should be known instead. */
  canonical?: Path
  /** Its pages in each language, without the parameter `language`. */
  instances: (timeline: Timeline) => readonly PageInstance[]
}>

/** `made`: text in UTF-8, or bytes. */
export type SiteFile = Readonly<{
  path: Path
  make: () => string | Uint8Array | Promise<string | Uint8Array>
}>

/**
 * How long browsers and proxies may keep a file: not without asking again, for a day (its address changes with its
 * content, but answers without the version too), or forever (the address never has other content).
 */
export type Caching = 'revalidate' | 'day' | 'forever'

export type FileRow = Readonly<{
  /** Addresses with `:name` for each part that varies, such as `/press/:slug.zip`. */
  patterns: readonly Path[]
  caching?: Caching
  /**
   * Makes its files: those in one language where the pattern has `:language`, otherwise all. Missing for files that
   * are copied from `public/` or written by the build itself.
   */
  make?: (timeline: Timeline, language: Language) => readonly SiteFile[]
}>

/** A pattern as hosts match it, who know no pattern for a part of a name: `/press/:slug.zip` is `/press/:file`. */
export const hostPattern = (pattern: Path): Path => pattern.replace(/\/:[a-z]+\.[^/]*$/, '/:file') as Path

/** The names of the parameters of a pattern. */
export const paramNames = (pattern: string): string[] =>
  [...pattern.matchAll(/:([a-z]+)/g)].map(([, name = '']) => name)

/** The address of a pattern with these parameters. */
export const fillPattern = (pattern: Path, params: Params): Path =>
  pattern.replace(/:([a-z]+)/g, (_, name: string) => params[name] ?? '') as Path

/** A pattern as a regular expression without anchors; a page also answers as the file in its folder. */
export const patternSource = (pattern: string): string =>
  pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace(/\/$/, '/(?:index\\.html)?')

/** Finds what belongs to the first pattern that matches a path from the root of the site. */
export const finder = <T>(
  entries: readonly (readonly [pattern: string, T])[],
): ((path: string) => T | undefined) => {
  const compiled = entries.map(
    ([pattern, value]) => [new RegExp(`^${patternSource(pattern)}$`), value] as const,
  )
  return (path) => compiled.find(([pattern]) => pattern.test(path))?.[1]
}

/** The pages of a row, or a placeholder with this value for each parameter where a timeline has none. */
export const instancesOr = (
  placeholder: string,
  { pattern, instances }: PageRow,
  timeline: Timeline,
): Params[] => {
  const found = instances(timeline).map(({ params }) => params)
  const names = paramNames(pattern).filter((name) => name !== 'language')
  return found.length > 0 ? found : [Object.fromEntries(names.map((name) => [name, placeholder]))]
}

/** The addresses of all pages of a row. */
export const pathsOf = ({ pattern, instances }: PageRow, timeline: Timeline): Path[] => {
  const languages = paramNames(pattern).includes('language') ? timeline.site.languages : ['']
  const of = instances(timeline)
  return languages.flatMap((language) =>
    of.map(({ params }) => fillPattern(pattern, { ...params, language })),
  )
}

/** The file of a page in the folder of the site, without a slash at its beginning. */
export const pageFile = (path: Path): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`
