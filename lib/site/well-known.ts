/** Small files that clients request at well-known addresses. */
import {
  absoluteUrl,
  fillPattern,
  href,
  iconPath,
  iconPngPath,
  iconSizes,
  securityPath,
  sitemapPath,
  timelinePath,
} from '../addresses'
import { type Language, words } from '../languages'
import type { Site, Timeline } from '../timeline/types'
import { pageRows } from './pages'

/** `robots.txt` (RFC 9309): everything may be crawled except embeds, which duplicate pages. */
export const toRobots = (site: Pick<Site, 'url' | 'languages'>): string => {
  const patterns = pageRows.filter(({ kind }) => kind === 'embed').map(({ pattern }) => pattern)
  const embeds = site.languages.flatMap((language) =>
    patterns.map((pattern) => fillPattern(pattern, { language, slug: '*' })),
  )
  return [
    'User-agent: *',
    ...embeds.map((path) => `Disallow: ${href(site, path)}`),
    'Allow: /',
    '',
    `Sitemap: ${absoluteUrl(site, sitemapPath)}`,
    '',
  ].join('\n')
}

const yearAfter = (moment: string): string => {
  const date = new Date(moment)
  date.setUTCFullYear(date.getUTCFullYear() + 1)
  return date.toISOString()
}

/**
 * `security.txt` (RFC 9116). The required expiry date is a year after the last change in the data, so that an
 * abandoned site stops promising answers.
 */
export const toSecurityText = ({ site, updated }: Pick<Timeline, 'site' | 'updated'>): string =>
  [
    `Contact: mailto:${site.contact}`,
    `Expires: ${yearAfter(updated ?? site.since)}`,
    `Preferred-Languages: ${site.languages.join(', ')}`,
    `Canonical: ${absoluteUrl(site, securityPath)}`,
    '',
  ].join('\n')

/** `manifest.webmanifest` (W3C Web Application Manifest), in the default language. */
export const toManifest = (site: Site) => {
  const [language] = site.languages as readonly [Language, ...Language[]]
  return {
    id: href(site, timelinePath(language)),
    name: site.name[language],
    short_name: site.name[language],
    description: site.tagline[language],
    lang: language,
    dir: words(language).direction,
    start_url: href(site, timelinePath(language)),
    scope: href(site, '/'),
    display: 'browser',
    icons: [
      { src: href(site, iconPath), type: 'image/svg+xml', sizes: 'any' },
      ...iconSizes.map((size) => ({
        src: href(site, iconPngPath(size)),
        type: 'image/png',
        sizes: `${size}x${size}`,
      })),
    ],
  }
}
