/** What networks show of a link to a page. */

import { eventCard, themeCard, timelineCard } from '@/lib/cards/card'
import { cardImage } from '@/lib/cards/card-image'
import type { PageImage } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import type { InYear, OfActor } from '@/lib/timeline/by-year'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import { publisherName } from '@/lib/timeline/publishers'
import type { YearPart } from '@/lib/timeline/spread'
import type { Actor, Source, Theme, Timeline, TimelineEvent } from '@/lib/timeline/types'

export type LinkPreview = { title: string; description: string; image: PageImage }

/** What a link to the timeline shows in previews. */
export const timelinePreview = (timeline: Timeline, language: Language): LinkPreview => ({
  title: timeline.site.name[language],
  description: timeline.site.tagline[language],
  image: cardImage(timeline.site, timelineCard(timeline, language)),
})

/** What a link to an event's page shows in previews. */
export const eventPreview = (timeline: Timeline, event: TimelineEvent, language: Language): LinkPreview => {
  const date = formatWhen(event.when, words(language).dates, event.partOfDay)
  return {
    title: event.title[language],
    description: `${date}: ${event.summary[language]}`,
    image: cardImage(timeline.site, eventCard(timeline, event, language)),
  }
}

/** How many events a list has, and from when to when. */
const extentOf = (events: readonly TimelineEvent[], language: Language): string => {
  const { dates, timeline: text } = words(language)
  const [first, last] = [events[0], events.at(-1)].map((event) =>
    event ? formatWhen(event.when, dates, event.partOfDay) : '',
  )
  return first === last
    ? `${text.eventCount(events.length)} · ${first ?? ''}`
    : text.cluster(events.length, first ?? '', last ?? '')
}

/** A title for one year of what has the name. */
const inYear = (name: string, year: string, language: Language): string =>
  `${name} · ${formatWhen(parseWhen(year), words(language).dates)}`

/** What a link to a theme, or to one of its years, shows in previews. */
export const themePreview = (
  timeline: Timeline,
  theme: Theme,
  language: Language,
  part?: InYear<TimelineEvent>,
): LinkPreview => ({
  title: part ? inYear(theme.name[language], part.year, language) : theme.name[language],
  description: part ? extentOf(part.items, language) : theme.description[language],
  image: cardImage(timeline.site, themeCard(timeline, theme, language)),
})

/** What a link to an actor, or to one of their years, shows in previews. */
export const actorPreview = (
  timeline: Timeline,
  { name, role }: Actor,
  language: Language,
  part?: InYear<OfActor>,
): LinkPreview => {
  const events = part?.items.flatMap(({ event, said }) => (said ? [] : [event]))
  return {
    title: part ? inYear(name[language], part.year, language) : name[language],
    description: events ? extentOf(events, language) : (role?.[language] ?? name[language]),
    image: cardImage(timeline.site, timelineCard(timeline, language)),
  }
}

/** What a link to the sources, or to those of a year, shows in previews. */
export const sourcesPreview = (
  timeline: Timeline,
  language: Language,
  part?: InYear<Source>,
): LinkPreview => {
  const { heading, lead } = words(language).sourcesPage
  const sources = part?.items ?? timeline.sources
  const publishers = new Set(sources.map((source) => publisherName(source, language))).size
  return {
    title: part ? inYear(heading, part.year, language) : heading,
    description: lead(sources.length, publishers),
    image: cardImage(timeline.site, timelineCard(timeline, language)),
  }
}

/** What a link to a year of a long timeline shows in previews. */
export const yearPreview = (
  timeline: Timeline,
  { year, events }: YearPart,
  language: Language,
): LinkPreview => ({
  title: formatWhen(parseWhen(year), words(language).dates),
  description: extentOf(events, language),
  image: cardImage(timeline.site, timelineCard(timeline, language)),
})
