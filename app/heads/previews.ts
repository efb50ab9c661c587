/** What networks show of a link to a page. */
import type { PageImage } from '@/lib/formats/json-ld'
import { type Language, words } from '@/lib/languages'
import { eventCard, timelineCard } from '@/lib/share/card'
import { cardImage } from '@/lib/share/card-image'
import { formatWhen, parseWhen } from '@/lib/timeline/dates'
import type { YearPart } from '@/lib/timeline/spread'
import type { Timeline, TimelineEvent } from '@/lib/timeline/types'

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
