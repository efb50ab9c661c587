/** The metadata of all pages: title, canonical and alternate addresses, feeds, link preview, icons. */
import type { Metadata, Viewport } from 'next'
import {
  absoluteUrl,
  calendarPath,
  type FeedFormat,
  iconPath,
  iconPngPath,
  manifestPath,
} from '@/lib/addresses'
import { zoteroAuthor } from '@/lib/formats/citation'
import type { FeedScope } from '@/lib/formats/feed-entries'
import { feedFormats } from '@/lib/formats/feed-links'
import { feedHead } from '@/lib/formats/feed-list'
import { words } from '@/lib/languages'
import type { Page } from '../page-context'
import { type LinkPreview, timelineImage } from './previews'

/** Declares both colour schemes, to apply from the first paint. */
export const siteViewport: Viewport = { colorScheme: 'light dark' }

type Head = LinkPreview & {
  /** The `title` element, usually with the name of the site. */
  tabTitle: string
  /** The page's own feed, in addition to that of the timeline. */
  feed?: FeedScope
  /** Feeds of parts of the page. */
  partFeeds?: readonly FeedScope[]
}

/** Feed links in every format: the page's own feed first, then that of the timeline, then those of parts. */
const feedLinks = (
  { site, language, words }: Page,
  { feed, partFeeds = [] }: Pick<Head, 'feed' | 'partFeeds'>,
) => {
  const scopes = [...(feed ? [feed] : []), { kind: 'timeline' } as const, ...partFeeds]
  const heads = scopes.map((scope) => feedHead({ site }, scope, language))
  const linksIn = (format: FeedFormat) =>
    heads.flatMap(({ title, addresses: { [format]: url } }) =>
      url === undefined ? [] : [{ url, title: words.feeds.inFormat(title, feedFormats[format].name) }],
    )
  return Object.fromEntries(
    Object.entries(feedFormats).map(([format, { type }]) => [type, linksIn(format as FeedFormat)]),
  )
}

/** Metadata of a page with its own link preview. */
export const pageMetadata = (page: Page, head: Head) => {
  const { site, language, pathIn } = page
  const { title, description, image } = head
  const url = absoluteUrl(site, pathIn(language))
  const perLanguage = Object.fromEntries(
    site.languages.map((other) => [other, absoluteUrl(site, pathIn(other))]),
  )
  return {
    metadataBase: new URL(`${site.url}/`),
    title: head.tabTitle,
    description,
    authors: [{ name: site.name[language] }],
    other: zoteroAuthor(site.name[language]),
    icons: {
      icon: [{ url: page.href(iconPath), type: 'image/svg+xml' }],
      apple: [{ url: page.href(iconPngPath(180)) }],
    },
    manifest: page.href(manifestPath),
    alternates: {
      canonical: url,
      languages: { ...perLanguage, 'x-default': absoluteUrl(site, pathIn(site.languages[0])) },
      types: {
        ...feedLinks(page, head),
        'text/calendar': [
          {
            url: absoluteUrl(site, calendarPath(language)),
            title: page.words.feeds.inFormat(page.words.feeds.timeline(site.name[language]), 'iCalendar'),
          },
        ],
      },
    },
    openGraph: {
      title,
      description,
      url,
      siteName: site.name[language],
      locale: page.words.openGraphLocale,
      alternateLocale: site.languages
        .filter((other) => other !== language)
        .map((other) => words(other).openGraphLocale),
      images: [{ ...image, type: 'image/png' }],
    },
    twitter: {
      card: 'summary_large_image' as const,
      title,
      description,
      images: [{ url: image.url, alt: image.alt }],
    },
  } satisfies Metadata
}

/** Metadata of a page that is not an article. Uses the card of the timeline unless another image is given. */
export const plainMetadata = (
  page: Page,
  head: Omit<Head, 'tabTitle' | 'image'> & Partial<Pick<Head, 'image'>>,
) => {
  const metadata = pageMetadata(page, {
    image: timelineImage(page),
    ...head,
    tabTitle: `${head.title} | ${page.site.name[page.language]}`,
  })
  return { ...metadata, openGraph: { ...metadata.openGraph, type: 'website' as const } } satisfies Metadata
}
