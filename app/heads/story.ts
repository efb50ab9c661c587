/** Metadata of the content pages: timeline, years, events, themes, actors and sources. */
import type { Metadata } from 'next'
import { absoluteUrl, oembedPath } from '@/lib/addresses'
import { citationTags } from '@/lib/formats/citation'
import { eventReference } from '@/lib/formats/reference'
import { oembedType } from '@/lib/share/oembed'
import type { InYear, OfActor, YearPart } from '@/lib/timeline/by-year'
import type { Actor, Source, Theme, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { pageMetadata, plainMetadata } from './head'
import {
  actorPreview,
  eventPreview,
  sourcesPreview,
  themePreview,
  timelinePreview,
  yearPreview,
} from './previews'

/** The arguments of a metadata function; `part` is one year of a list that is split by year. */
type Of<Subject, Part> = Subject & { page: Page; part?: InYear<Part> }

/**
 * Metadata of the timeline page, also used for `/`, whose canonical address is the page of the default
 * language.
 */
export const timelineMetadata = ({ page }: { page: Page }) => {
  const { site, language } = page
  const metadata = pageMetadata(page, {
    ...timelinePreview(page),
    tabTitle: `${site.name[language]}: ${site.tagline[language]}`,
  })
  return { ...metadata, openGraph: { ...metadata.openGraph, type: 'website' as const } } satisfies Metadata
}

/** Metadata of an event page. */
export const eventMetadata = ({ page, event }: { page: Page; event: TimelineEvent }) => {
  const { timeline, site, language } = page
  const preview = eventPreview(page, event)
  const metadata = pageMetadata(page, { ...preview, tabTitle: `${preview.title} | ${site.name[language]}` })
  const oembed = { url: absoluteUrl(site, oembedPath(language, event.slug)), title: preview.title }
  const { published: publishedTime, updated: modifiedTime } = event
  return {
    ...metadata,
    alternates: {
      ...metadata.alternates,
      types: { ...metadata.alternates?.types, [oembedType]: [oembed] },
    },
    openGraph: { ...metadata.openGraph, type: 'article' as const, publishedTime, modifiedTime },
    other: citationTags(eventReference(timeline, event, language), event),
  } satisfies Metadata
}

export const yearMetadata = ({ page, part }: { page: Page; part: YearPart }): Metadata =>
  plainMetadata(page, yearPreview(page, part))

export const themeMetadata = ({ page, theme, part }: Of<{ theme: Theme }, TimelineEvent>): Metadata =>
  plainMetadata(page, { ...themePreview(page, theme, part), feed: { kind: 'theme', theme } })

export const actorMetadata = ({ page, actor, part }: Of<{ actor: Actor }, OfActor>): Metadata =>
  plainMetadata(page, actorPreview(page, actor, part))

/** Metadata of the sources page or one of its years. */
export const sourcesMetadata = ({ page, part }: Of<object, Source>): Metadata =>
  plainMetadata(page, sourcesPreview(page, part))
