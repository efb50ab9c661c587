/** Metadata of the content pages: timeline, events, themes, actors, sources and their parts. */
import type { Metadata } from 'next'
import { absoluteUrl, oembedPath } from '@/lib/addresses'
import { citationTags } from '@/lib/formats/citation'
import { keyScopes } from '@/lib/formats/feed-list'
import { eventReference } from '@/lib/formats/reference'
import { oembedType } from '@/lib/share/oembed'
import type { Change } from '@/lib/timeline/changes'
import type { NumberedClaim } from '@/lib/timeline/claims'
import type { ListEntry } from '@/lib/timeline/event-parts'
import type { Part } from '@/lib/timeline/parts'
import type { PublisherGroup, SourcesPart } from '@/lib/timeline/source-parts'
import type { Actor, Theme, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { pageMetadata, plainMetadata } from './head'
import {
  actorPreview,
  correctionsPreview,
  eventPreview,
  namesPreview,
  publisherPreview,
  sourcesPreview,
  statementsPreview,
  themePreview,
  timelinePartPreview,
  timelinePreview,
} from './previews'

/** The arguments of a metadata function; `part` is one of a list that is split. */
type Of<Subject, Item> = Subject & { page: Page; part?: Part<Item> }

/**
 * Metadata of the timeline page, also used for `/`, whose canonical address is the page of the default
 * language.
 */
export const timelineMetadata = ({ page }: { page: Page }) => {
  const { site, language, timeline } = page
  const metadata = pageMetadata(page, {
    ...timelinePreview(page),
    tabTitle: `${site.name[language]}: ${site.tagline[language]}`,
    partFeeds: keyScopes(timeline),
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
    other: { ...metadata.other, ...citationTags(eventReference(timeline, event, language), event) },
  } satisfies Metadata
}

export const statementsMetadata = ({
  page,
  event,
  part,
}: {
  page: Page
  event: TimelineEvent
  part: Part<NumberedClaim>
}): Metadata => plainMetadata(page, statementsPreview(page, event, part))

export const timelinePartMetadata = ({ page, part }: { page: Page; part: Part<TimelineEvent> }): Metadata =>
  plainMetadata(page, timelinePartPreview(page, part))

export const themeMetadata = ({ page, theme, part }: Of<{ theme: Theme }, ListEntry>): Metadata =>
  plainMetadata(page, { ...themePreview(page, theme, part), feed: { kind: 'theme', theme } })

export const actorMetadata = ({ page, actor, part }: Of<{ actor: Actor }, ListEntry>): Metadata =>
  plainMetadata(page, actorPreview(page, actor, part))

/** Metadata of a part of the corrections, with their feed. */
export const correctionsPartMetadata = ({ page, part }: { page: Page; part: Part<Change> }): Metadata =>
  plainMetadata(page, { ...correctionsPreview(page, part), feed: { kind: 'corrections' } })

export const namesMetadata = ({ page, part }: { page: Page; part: Part<Actor> }): Metadata =>
  plainMetadata(page, namesPreview(page, part))

/** Metadata of the sources page or a part of its index. */
export const sourcesMetadata = ({ page, part }: Of<object, PublisherGroup>): Metadata =>
  plainMetadata(page, sourcesPreview(page, part))

/** Metadata of a part of the sources: of the index, or of a publisher. */
export const sourcesPartMetadata = ({ page, found }: { page: Page; found: SourcesPart }): Metadata =>
  found.of === 'index'
    ? sourcesMetadata({ page, part: found.part })
    : plainMetadata(page, publisherPreview(page, found))
