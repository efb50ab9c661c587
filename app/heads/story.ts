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
import { themeCard } from '@/lib/cards/card'
import { citationTags } from '@/lib/formats/citation'
import { eventReference } from '@/lib/formats/reference'
import type { Language } from '@/lib/languages'
import { oembedType } from '@/lib/share/oembed'
import type { InYear, OfActor } from '@/lib/timeline/by-year'
import type { YearPart } from '@/lib/timeline/spread'
import type { Actor, Source, Theme, Timeline, TimelineEvent } from '@/lib/timeline/types'
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
export const timelineMetadata = (timeline: Timeline, language: Language): Metadata => {
  const { site } = timeline
  const metadata = pageMetadata(site, language, {
    ...timelinePreview(timeline, language),
    tabTitle: `${site.name[language]}: ${site.tagline[language]}`,
    pathIn: timelinePath,
  })
  return { ...metadata, openGraph: { ...metadata.openGraph, type: 'website' } }
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

export const yearMetadata = (timeline: Timeline, part: YearPart, language: Language): Metadata =>
  plainMetadata(timeline, language, {
    ...yearPreview(timeline, part, language),
    pathIn: (other) => yearPath(other, part.year),
  })

export const themeMetadata = (
  timeline: Timeline,
  theme: Theme,
  language: Language,
  part?: InYear<TimelineEvent>,
): Metadata =>
  plainMetadata(
    timeline,
    language,
    {
      ...themePreview(timeline, theme, language, part),
      pathIn: (other) => (part ? themeYearPath(other, theme.id, part.year) : themePath(other, theme.id)),
      feed: { kind: 'theme', theme },
    },
    themeCard(timeline, theme, language),
  )

export const actorMetadata = (
  timeline: Timeline,
  actor: Actor,
  language: Language,
  part?: InYear<OfActor>,
): Metadata =>
  plainMetadata(timeline, language, {
    ...actorPreview(timeline, actor, language, part),
    pathIn: (other) => (part ? actorYearPath(other, actor.id, part.year) : actorPath(other, actor.id)),
  })

/** Head of the sources, or of those of a year. */
export const sourcesMetadata = (timeline: Timeline, language: Language, part?: InYear<Source>): Metadata =>
  plainMetadata(timeline, language, {
    ...sourcesPreview(timeline, language, part),
    pathIn: (other) => (part ? sourcesYearPath(other, part.year) : sourcesPath(other)),
  })
