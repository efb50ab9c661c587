/** Heads of the pages that show the story: the timeline, its years and events, themes, actors and sources. */
import type { Metadata } from 'next'
import {
  absoluteUrl,
  actorPath,
  actorYearPath,
  eventPath,
  oembedPath,
  sourcesPath,
  sourcesYearPath,
  themePath,
  themeYearPath,
  timelinePath,
  yearPath,
} from '@/lib/addresses'
import { citationTags } from '@/lib/formats/citation'
import { eventReference } from '@/lib/formats/reference'
import { oembedType } from '@/lib/share/oembed'
import type { InYear, OfActor } from '@/lib/timeline/by-year'
import type { YearPart } from '@/lib/timeline/spread'
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

/** Head of the timeline page. `/` shares it with the default language's page, which it names as canonical. */
export const timelineMetadata = (page: Page): Metadata => {
  const { site, language } = page
  const metadata = pageMetadata(page, {
    ...timelinePreview(page),
    tabTitle: `${site.name[language]}: ${site.tagline[language]}`,
    pathIn: timelinePath,
  })
  return { ...metadata, openGraph: { ...metadata.openGraph, type: 'website' } }
}

/** Head of an event's page. */
export const eventMetadata = (page: Page, event: TimelineEvent): Metadata => {
  const { timeline, site, language } = page
  const preview = eventPreview(page, event)
  const metadata = pageMetadata(page, {
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

export const yearMetadata = (page: Page, part: YearPart): Metadata =>
  plainMetadata(page, {
    ...yearPreview(page, part),
    pathIn: (other) => yearPath(other, part.year),
  })

export const themeMetadata = (page: Page, theme: Theme, part?: InYear<TimelineEvent>): Metadata =>
  plainMetadata(page, {
    ...themePreview(page, theme, part),
    pathIn: (other) => (part ? themeYearPath(other, theme.id, part.year) : themePath(other, theme.id)),
    feed: { kind: 'theme', theme },
  })

export const actorMetadata = (page: Page, actor: Actor, part?: InYear<OfActor>): Metadata =>
  plainMetadata(page, {
    ...actorPreview(page, actor, part),
    pathIn: (other) => (part ? actorYearPath(other, actor.id, part.year) : actorPath(other, actor.id)),
  })

/** Head of the sources, or of those of a year. */
export const sourcesMetadata = (page: Page, part?: InYear<Source>): Metadata =>
  plainMetadata(page, {
    ...sourcesPreview(page, part),
    pathIn: (other) => (part ? sourcesYearPath(other, part.year) : sourcesPath(other)),
  })
