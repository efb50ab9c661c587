/** The sitemap (sitemaps.org 0.9), with `hreflang` alternates for each page. */
import { absoluteUrl, fillPattern, sitemapPartPath, sitemapPath } from '../addresses'
import { inUtc } from '../formats/feed-item'
import { assertWellFormed, element, xmlProlog } from '../formats/xml'
import type { Language } from '../languages'
import type { Timeline } from '../timeline/types'
import { pageRows } from './pages'
import type { PageRow } from './table'

/**
 * Addresses per file. The protocol allows 50,000 addresses and 50 MB; an address with its alternates takes
 * about 400 bytes.
 */
export const SITEMAP_LENGTH = 40_000

const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** All listed pages, each once for all languages. */
export const sitemapPages = (timeline: Timeline, rows: readonly PageRow[] = pageRows) =>
  rows
    .filter(({ inSitemap }) => inSitemap)
    .flatMap(({ pattern, instances }) =>
      instances(timeline)
        .filter(({ listed = true }) => listed)
        .map(({ params, updated }) => ({
          pathIn: (language: Language) => fillPattern(pattern, { ...params, language }),
          updated,
        })),
    )

const urls = (timeline: Timeline, rows: readonly PageRow[]): string[] => {
  const { site } = timeline
  return sitemapPages(timeline, rows).flatMap(({ pathIn, updated }) => {
    const versions = [
      ...site.languages.map((language) => [language, pathIn(language)] as const),
      ['x-default', pathIn(site.languages[0])] as const,
    ].map(([hreflang, path]) =>
      element('xhtml:link', { rel: 'alternate', hreflang, href: absoluteUrl(site, path) }),
    )
    const lastmod = updated ? [element('lastmod', {}, inUtc(updated))] : []
    return site.languages.map((language) =>
      element('url', {}, [element('loc', {}, absoluteUrl(site, pathIn(language))), ...lastmod, ...versions]),
    )
  })
}

const formatDocument = (root: string, name: string): string => {
  const xml = `${xmlProlog()}${root}\n`
  assertWellFormed(xml, name)
  return xml
}

const list = (of: readonly string[], name: string): string =>
  formatDocument(
    element('urlset', { xmlns: SITEMAP, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, of),
    name,
  )

/** The number of parts; 0 if everything fits into `sitemap.xml`. */
export const sitemapParts = (timeline: Timeline, rows = pageRows): number => {
  const count = sitemapPages(timeline, rows).length * timeline.site.languages.length
  return count > SITEMAP_LENGTH ? Math.ceil(count / SITEMAP_LENGTH) : 0
}

/** `/sitemap.xml`: every page in every language, or an index of the parts if that exceeds one file. */
export const toSitemap = (timeline: Timeline, rows = pageRows): string => {
  const parts = sitemapParts(timeline, rows)
  if (parts === 0) return list(urls(timeline, rows), sitemapPath)
  const addresses = Array.from({ length: parts }, (_, index) =>
    element('sitemap', {}, [element('loc', {}, absoluteUrl(timeline.site, sitemapPartPath(index + 1)))]),
  )
  return formatDocument(element('sitemapindex', { xmlns: SITEMAP }, addresses), sitemapPath)
}

/**
 * One part of a split sitemap.
 *
 * @param part starts at 1
 */
export const toSitemapPart = (timeline: Timeline, part: number, rows = pageRows): string =>
  list(urls(timeline, rows).slice((part - 1) * SITEMAP_LENGTH, part * SITEMAP_LENGTH), sitemapPartPath(part))
