/** Link previews: the title, description and image that networks show for a link. */
import { eventCard, themeCard, timelineCard } from '@/lib/cards/card'
import { cardImage } from '@/lib/cards/card-image'
import { type PageImage, toPageJsonLd } from '@/lib/formats/json-ld'
import type { InYear, OfActor, YearPart } from '@/lib/timeline/by-year'
import { formatWhen, formatWhenOpening, parseWhen } from '@/lib/timeline/dates'
import { publisherName } from '@/lib/timeline/publishers'
import type { Actor, Source, Theme, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'

export type LinkPreview = { title: string; description: string; image: PageImage }

/** The card of the timeline, for pages without their own. */
export const timelineImage = ({ timeline, site, language }: Page): PageImage =>
  cardImage(site, timelineCard(timeline, language))

/** The preview of the timeline. */
export const timelinePreview = (page: Page): LinkPreview => ({
  title: page.site.name[page.language],
  description: page.site.tagline[page.language],
  image: timelineImage(page),
})

/** The preview of an event. */
export const eventPreview = (page: Page, event: TimelineEvent): LinkPreview => {
  const { timeline, site, language, words } = page
  const date = formatWhenOpening(event.when, words.dates, event.partOfDay)
  return {
    title: event.title[language],
    description: `${date}: ${event.summary[language]}`,
    image: cardImage(site, eventCard(timeline, event, language)),
  }
}

/** The number of events in a list and their date range. */
const extentOf = (events: readonly TimelineEvent[], { words }: Page): string => {
  const { dates, timeline: text } = words
  const [first, last] = [events[0], events.at(-1)].map((event) =>
    event ? formatWhen(event.when, dates, event.partOfDay) : '',
  )
  return first === last
    ? `${text.eventCount(events.length)} · ${first ?? ''}`
    : text.cluster(events.length, first ?? '', last ?? '')
}

/** The title of one year of a list with this name. */
const inYear = (name: string, year: string, { words }: Page): string =>
  `${name} · ${formatWhen(parseWhen(year), words.dates)}`

/** The preview of a theme or one of its years. */
export const themePreview = (page: Page, theme: Theme, part?: InYear<TimelineEvent>): LinkPreview => {
  const { timeline, site, language } = page
  const name = theme.name[language]
  return {
    title: part ? inYear(name, part.year, page) : name,
    description: part ? extentOf(part.items, page) : theme.description[language],
    image: cardImage(site, themeCard(timeline, theme, language)),
  }
}

/** The preview of an actor or one of their years. */
export const actorPreview = (page: Page, actor: Actor, part?: InYear<OfActor>): LinkPreview => {
  const name = actor.name[page.language]
  const events = part?.items.flatMap(({ event, said }) => (said ? [] : [event]))
  return {
    title: part ? inYear(name, part.year, page) : name,
    description: events ? extentOf(events, page) : (actor.role?.[page.language] ?? name),
    image: timelineImage(page),
  }
}

/** The preview of the sources or one of their years. */
export const sourcesPreview = (page: Page, part?: InYear<Source>): LinkPreview => {
  const { heading, lead } = page.words.sourcesPage
  const sources = part?.items ?? page.timeline.sources
  const publishers = new Set(sources.map((source) => publisherName(source, page.language))).size
  return {
    title: part ? inYear(heading, part.year, page) : heading,
    description: lead(sources.length, publishers),
    image: timelineImage(page),
  }
}

/** The preview of a year of a long timeline. */
export const yearPreview = (page: Page, { year, items }: YearPart): LinkPreview => ({
  title: formatWhenOpening(parseWhen(year), page.words.dates),
  description: extentOf(items, page),
  image: timelineImage(page),
})

/** The schema.org data of a page that is not an event, with the texts of its link preview. */
export const pageJsonLd = (page: Page, { title: headline, description, image }: LinkPreview) => {
  const { timeline, language, pathIn } = page
  return toPageJsonLd(timeline, language, pathIn(language), { headline, description }, image)
}
