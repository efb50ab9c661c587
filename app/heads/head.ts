/** What every page's head says: title, addresses in each language, feeds, link preview, icons. */
import type { Metadata, Viewport } from 'next'
import {
  absoluteUrl,
  calendarPath,
  type FeedFormat,
  href,
  iconPath,
  iconPngPath,
  manifestPath,
  type Path,
} from '@/lib/addresses'
import { timelineCard } from '@/lib/cards/card'
import { cardImage } from '@/lib/cards/card-image'
import type { Card } from '@/lib/cards/types'
import type { FeedScope } from '@/lib/formats/feed-entries'
import { feedFormats } from '@/lib/formats/feed-links'
import { feedHead } from '@/lib/formats/feed-list'
import { type Language, words } from '@/lib/languages'
import type { Site, Timeline } from '@/lib/timeline/types'
import type { LinkPreview } from './previews'

/** Both colour schemes, from the first paint on. */
export const siteViewport: Viewport = { colorScheme: 'light dark' }

type Page = LinkPreview & {
  /** Title of the browser's tab, where it says more than the title. */
  tabTitle: string
  pathIn: (language: Language) => Path
  /** Of the page's own feed, where it has one besides the timeline's. */
  feed?: FeedScope
}

/** Links to feeds in every format, the page's own before that of the timeline. */
const feedLinks = (site: Site, language: Language, own: readonly FeedScope[]) => {
  const heads = [...own, { kind: 'timeline' } as const].map((scope) => feedHead({ site }, scope, language))
  const linksIn = (format: FeedFormat) =>
    heads.flatMap(({ title, addresses: { [format]: url } }) =>
      url === undefined
        ? []
        : [{ url, title: words(language).feeds.inFormat(title, feedFormats[format].name) }],
    )
  return Object.fromEntries(
    Object.entries(feedFormats).map(([format, { type }]) => [type, linksIn(format as FeedFormat)]),
  )
}

/** Head of a page with a link preview of its own. */
export const pageMetadata = (site: Site, language: Language, page: Page): Metadata => {
  const { title, description, image } = page
  const url = absoluteUrl(site, page.pathIn(language))
  const perLanguage = Object.fromEntries(
    site.languages.map((other) => [other, absoluteUrl(site, page.pathIn(other))]),
  )
  return {
    metadataBase: new URL(`${site.url}/`),
    title: page.tabTitle,
    description,
    icons: {
      icon: [{ url: href(site, iconPath), type: 'image/svg+xml' }],
      apple: [{ url: href(site, iconPngPath(180)) }],
    },
    manifest: href(site, manifestPath),
    alternates: {
      canonical: url,
      languages: { ...perLanguage, 'x-default': absoluteUrl(site, page.pathIn(site.languages[0])) },
      types: {
        ...feedLinks(site, language, page.feed ? [page.feed] : []),
        'text/calendar': [
          {
            url: absoluteUrl(site, calendarPath(language)),
            title: words(language).feeds.inFormat(
              words(language).feeds.timeline(site.name[language]),
              'iCalendar',
            ),
          },
        ],
      },
    },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name[language],
      locale: words(language).openGraphLocale,
      alternateLocale: site.languages
        .filter((other) => other !== language)
        .map((other) => words(other).openGraphLocale),
      images: [{ ...image, type: 'image/png' }],
    },
    twitter: {
      card: 'summary_large_image',
      title,
      description,
      images: [{ url: image.url, alt: image.alt }],
    },
  }
}

/** A page for frames is found through the page it is a part of. */
export const embedded = (metadata: Metadata): Metadata => ({ ...metadata, robots: { index: false } })

/** Head of a page that has no card of its own: it shows the timeline's unless another is given. */
export const plainMetadata = (
  timeline: Timeline,
  language: Language,
  page: Omit<Page, 'tabTitle' | 'image'>,
  card: Card = timelineCard(timeline, language),
): Metadata => {
  const { site } = timeline
  const image = cardImage(site, card)
  const metadata = pageMetadata(site, language, {
    ...page,
    tabTitle: `${page.title} | ${site.name[language]}`,
    image,
  })
  return { ...metadata, openGraph: { ...metadata.openGraph, type: 'website' } }
}
