/** What a page's head says: title, description, addresses in each language, feed, link preview. */
import type { Metadata, Viewport } from 'next'
import {
  aboutPath,
  absoluteUrl,
  actorPath,
  actorsPath,
  calendarPath,
  correctionsPath,
  dataPath,
  eventPath,
  type FeedFormat,
  href,
  iconPath,
  iconPngPath,
  manifestPath,
  oembedPath,
  type Path,
  searchPath,
  sharePath,
  sourcesPath,
  subscribePath,
  themePath,
  timelinePath,
  yearPath,
} from '@/lib/addresses'
import { citationTags } from '@/lib/formats/citation'
import type { FeedScope } from '@/lib/formats/feed-entries'
import { feedFormats } from '@/lib/formats/feed-links'
import { feedHead } from '@/lib/formats/feed-list'
import type { PageImage } from '@/lib/formats/json-ld'
import { eventReference } from '@/lib/formats/reference'
import { type Language, words } from '@/lib/languages'
import { type Card, eventCard, themeCard, timelineCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import { oembedType } from '@/lib/share/oembed'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { publisherName } from '@/lib/timeline/publishers'
import type { YearPart } from '@/lib/timeline/spread'
import type { Actor, Site, Theme, Timeline, TimelineEvent } from '@/lib/timeline/types'

/** Both colour schemes, from the first paint on. */
export const siteViewport: Viewport = { colorScheme: 'light dark' }

/** What networks show of a link. */
export type LinkPreview = { title: string; description: string; image: PageImage }

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

const pageMetadata = (site: Site, language: Language, page: Page): Metadata => {
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

/** What a link to the timeline shows in previews. */
export const timelinePreview = (timeline: Timeline, language: Language): LinkPreview => ({
  title: timeline.site.name[language],
  description: timeline.site.tagline[language],
  image: cardImage(timeline.site, timelineCard(timeline, language)),
})

/** Head of the timeline page. `/` shares it with the default language's page, which it names as canonical. */
export const timelineMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { site } = timeline
  const metadata = pageMetadata(site, language, {
    ...timelinePreview(timeline, language),
    tabTitle: `${site.name[language]}: ${site.tagline[language]}`,
    pathIn: timelinePath,
  })
  return { ...metadata, openGraph: { ...metadata.openGraph, type: 'website' } }
}

/** What a link to an event's page shows in previews. */
export const eventPreview = (timeline: Timeline, event: TimelineEvent, language: Language): LinkPreview => {
  const date = formatWhen(event.when, words(language).dates, event.partOfDay)
  return {
    title: event.title[language],
    description: `${date}: ${event.summary[language]}`,
    image: cardImage(timeline.site, eventCard(timeline, event, language)),
  }
}

/** Head of an event's page. */
export const eventMetadata = (timeline: Timeline, event: TimelineEvent, language: Language): Metadata => {
  const { site } = timeline
  const preview = eventPreview(timeline, event, language)
  const metadata = pageMetadata(site, language, {
    ...preview,
    tabTitle: `${preview.title} | ${site.name[language]}`,
    pathIn: (other) => eventPath(other, event.slug),
  })
  const oembed = { url: absoluteUrl(site, oembedPath(language, event.slug)), title: preview.title }
  const { published: publishedTime, updated: modifiedTime } = event
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: { ...metadata.alternates?.types, [oembedType]: [oembed] },
    },
    openGraph: { ...metadata.openGraph, type: 'article', publishedTime, modifiedTime },
    other: citationTags(eventReference(timeline, event, language), event),
  }
}

/** A page for frames is found through the page it is a part of. */
export const embedded = (metadata: Metadata): Metadata => ({ ...metadata, robots: { index: false } })

/** Head of a page that has no card of its own: it shows the timeline's unless another is given. */
const plainMetadata = (
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

export const themeMetadata = (timeline: Timeline, theme: Theme, language: Language): Metadata =>
  plainMetadata(
    timeline,
    language,
    {
      title: theme.name[language],
      description: theme.description[language],
      pathIn: (other) => themePath(other, theme.id),
      feed: { kind: 'theme', theme },
    },
    themeCard(timeline, theme, language),
  )

/** What a link to a year of a long timeline shows in previews. */
export const yearPreview = (
  timeline: Timeline,
  { year, events }: YearPart,
  language: Language,
): LinkPreview => {
  const { dates, timeline: text } = words(language)
  const [first, last] = [events[0], events.at(-1)].map((event) =>
    event ? formatWhen(event.when, dates, event.partOfDay) : '',
  )
  return {
    title: formatWhen(parseWhen(year), dates),
    description: text.cluster(events.length, first ?? '', last ?? ''),
    image: cardImage(timeline.site, timelineCard(timeline, language)),
  }
}

export const yearMetadata = (timeline: Timeline, part: YearPart, language: Language): Metadata =>
  plainMetadata(timeline, language, {
    ...yearPreview(timeline, part, language),
    pathIn: (other) => yearPath(other, part.year),
  })

export const actorMetadata = (timeline: Timeline, { id, name, role }: Actor, language: Language): Metadata =>
  plainMetadata(timeline, language, {
    title: name[language],
    description: role?.[language] ?? name[language],
    pathIn: (other) => actorPath(other, id),
  })

export const actorsMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { heading: title, lead: description } = words(language).actor
  return plainMetadata(timeline, language, { title, description, pathIn: actorsPath })
}

export const sourcesMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { heading, lead } = words(language).sourcesPage
  const publishers = new Set(timeline.sources.map((source) => publisherName(source, language))).size
  const description = lead(timeline.sources.length, publishers)
  return plainMetadata(timeline, language, { title: heading, description, pathIn: sourcesPath })
}

export const shareMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { heading: title, lead: description } = words(language).share
  return plainMetadata(timeline, language, { title, description, pathIn: sharePath })
}

export const searchMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { heading: title, lead: description } = words(language).search
  return plainMetadata(timeline, language, { title, description, pathIn: searchPath })
}

export const subscribeMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { heading: title, lead: description } = words(language).subscribe
  return plainMetadata(timeline, language, { title, description, pathIn: subscribePath })
}

export const correctionsMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { heading: title, lead: description } = words(language).corrections
  const feed = { kind: 'corrections' } as const
  return plainMetadata(timeline, language, { title, description, pathIn: correctionsPath, feed })
}

export const dataMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { heading: title, lead: description } = words(language).data
  return plainMetadata(timeline, language, { title, description, pathIn: dataPath })
}

export const aboutMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { heading: title, lead: description } = words(language).about
  return plainMetadata(timeline, language, { title, description, pathIn: aboutPath })
}
