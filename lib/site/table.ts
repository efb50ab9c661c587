/**
 * The types of the site's tables, with one row per kind of page (`pages.ts`) and file (`files.ts`). Route
 * parameters, headers, caching, the sitemap and the checks of a build derive from these rows.
 */
import { fillPattern, type Params, type Path, paramNames } from '../addresses'
import type { Language } from '../languages'
import type { Timeline } from '../timeline/types'

/**
 * Decides the security policy of a page. Other sites may frame an `embed`; the two kinds with scripts may
 * load the site's own.
 */
export type PageKind = 'page' | 'scripted page' | 'search page' | 'embed'

/**
 * One page of a row. `updated` is the last change of its content, a date-time with offset. `listed: false`
 * keeps it out of the sitemap.
 */
export type PageInstance = Readonly<{ params: Params; updated?: string | undefined; listed?: false }>

export type PageRow = Readonly<{
  /** Path with `:name` for each parameter; `:language` for the language. */
  pattern: Path
  kind: PageKind
  /** Whether the sitemap lists its pages. */
  inSitemap: boolean
  /** Whether its pages are parts of a list that is split so that none is too large, whatever is on it. */
  isPart?: true
  /** The pattern of the page with the same content that search engines should index instead. */
  canonical?: Path
  /** The pages in each language, without the `language` parameter. */
  instances: (timeline: Timeline) => readonly PageInstance[]
}>

/**
 * Whether a page is none for readers: a frame for other sites, or a former address. Such pages are half of a long
 * story's. `plain-pages.ts` makes them, all others are pages of Next.
 */
export const isPlain = ({ kind }: Pick<PageRow, 'kind'>, { listed }: PageInstance): boolean =>
  kind === 'embed' || listed === false

/** A file and its content: text (written as UTF-8) or bytes. */
export type SiteFile = Readonly<{
  path: Path
  make: () => string | Uint8Array | Promise<string | Uint8Array>
}>

/**
 * How long browsers and proxies may cache a file: revalidate on every use; a day (the `?v=` of the address
 * changes with the content, but the address also works without it); or forever (the content of the address
 * never changes).
 */
export type Caching = 'revalidate' | 'day' | 'forever'

export type FileRow = Readonly<{
  /** Paths with `:name` for each parameter, such as `/press/:slug.zip`. */
  patterns: readonly Path[]
  caching?: Caching
  /**
   * Returns the files: those of one language if the pattern has `:language`, otherwise all. Absent for files
   * that are copied from `public/` or written by the build itself.
   */
  make?: (timeline: Timeline, language: Language) => readonly SiteFile[]
}>

/**
 * A pattern in the syntax of hosts, which cannot match part of a file name: `/press/:slug.zip` becomes
 * `/press/:file`.
 */
export const hostPattern = (pattern: Path): Path => pattern.replace(/\/:\w+\.[^/]*$/, '/:file') as Path

/** The source of a regular expression for a pattern, without anchors. `/x/` also matches `/x/index.html`. */
export const patternSource = (pattern: string): string =>
  pattern
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+')
    .replace(/\/$/, '/(?:index\\.html)?')

/** Returns a lookup: the value of the first pattern that matches a path from the root of the site. */
export const finder = <T>(
  entries: readonly (readonly [pattern: string, T])[],
): ((path: string) => T | undefined) => {
  const compiled = entries.map(
    ([pattern, value]) => [new RegExp(`^${patternSource(pattern)}$`), value] as const,
  )
  return (path) => compiled.find(([pattern]) => pattern.test(path))?.[1]
}

/** The parameters of a row's pages that Next renders; if there are none, one entry with `placeholder` for each parameter. */
export const instancesOr = (placeholder: string, row: PageRow, timeline: Timeline): Params[] => {
  const found = row.instances(timeline).flatMap((page) => (isPlain(row, page) ? [] : [page.params]))
  const names = paramNames(row.pattern).filter((name) => name !== 'language')
  return found.length > 0 ? found : [Object.fromEntries(names.map((name) => [name, placeholder]))]
}

/** The paths of all pages of a row. */
export const pathsOf = ({ pattern, instances }: PageRow, timeline: Timeline): Path[] => {
  const languages = paramNames(pattern).includes('language') ? timeline.site.languages : ['']
  const all = instances(timeline)
  return languages.flatMap((language) =>
    all.map(({ params }) => fillPattern(pattern, { ...params, language })),
  )
}

/** The file of a page, relative to the folder of the site. */
export const pageFile = (path: Path): string => `${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}`
