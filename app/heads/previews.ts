/** Link previews: the title, description and image that networks show for a link. */
import { eventCard, themeCard, timelineCard } from '@/lib/cards/card'
import { cardImage } from '@/lib/cards/card-image'
import { type PageImage, toPageJsonLd } from '@/lib/formats/json-ld'
import type { Change } from '@/lib/timeline/changes'
import type { NumberedClaim } from '@/lib/timeline/claims'
import { formatWhen, formatWhenOpening } from '@/lib/timeline/dates'
import { eventsIn, type ListEntry } from '@/lib/timeline/event-parts'
import type { Part } from '@/lib/timeline/parts'
import { publisherName } from '@/lib/timeline/publishers'
import { recordDates } from '@/lib/timeline/record-dates'
import { type PublisherGroup, publisherIndex, type SourcesPart } from '@/lib/timeline/source-parts'
import type { Actor, Theme, Timeline, TimelineEvent } from '@/lib/timeline/types'
import type { Page } from '../page-context'
import { partName } from '../parted-list'

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

/** The preview of a part of the statements of an event. */
export const statementsPreview = (
  page: Page,
  event: TimelineEvent,
  part: Part<NumberedClaim>,
): LinkPreview => ({
  ...eventPreview(page, event),
  title: titleOf(page, event.title[page.language], part),
})

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

/** The title of a part of a list with this name. */
const titleOf = (
  page: Page,
  name: string,
  part: Pick<Part<unknown>, 'name' | 'number'> | undefined,
): string => (part ? `${name} · ${partName(page, part)}` : name)

/** How many events the entries are of or about, and the time in which they lie. */
const extentOfEntries = ({ items }: Part<ListEntry>, page: Page): string => {
  const events = [...new Set(items.map(({ event }) => event))]
  return extentOf(
    events.sort((a, b) => a.when.days.first - b.when.days.first),
    page,
  )
}

/** The preview of a theme or a part of it. */
export const themePreview = (page: Page, theme: Theme, part?: Part<ListEntry>): LinkPreview => {
  const { timeline, site, language } = page
  return {
    title: titleOf(page, theme.name[language], part),
    description: part ? extentOfEntries(part, page) : theme.description[language],
    image: cardImage(site, themeCard(timeline, theme, language)),
  }
}

/** The preview of an actor or a part of what is listed of them. */
export const actorPreview = (page: Page, actor: Actor, part?: Part<ListEntry>): LinkPreview => {
  const name = actor.name[page.language]
  return {
    title: titleOf(page, name, part),
    description: part ? extentOfEntries(part, page) : (actor.role?.[page.language] ?? name),
    image: timelineImage(page),
  }
}

/** The name of an index, with the kind of what a part by letters has: each kind may have parts of the same letters. */
const nameAbove = (
  heading: string,
  part: Part<{ kind: string }> | undefined,
  kinds: Readonly<Record<string, string>>,
) => (part?.name.kind === 'letters' ? `${heading} · ${kinds[part.items[0]?.kind ?? '']}` : heading)

/** The preview of a part of the directory of actors. */
export const namesPreview = (page: Page, part: Part<Actor>): LinkPreview => ({
  title: titleOf(page, nameAbove(page.words.actor.heading, part, page.words.actor.kinds), part),
  description: page.words.actor.lead,
  image: timelineImage(page),
})

/** The preview of a part of the corrections. */
export const correctionsPreview = (page: Page, part: Part<Change>): LinkPreview => ({
  title: titleOf(page, page.words.corrections.heading, part),
  description: page.words.corrections.lead,
  image: timelineImage(page),
})

/** The preview of the sources or a part of their index. */
export const sourcesPreview = (page: Page, part?: Part<PublisherGroup>): LinkPreview => {
  const { heading, lead, kinds } = page.words.sourcesPage
  const sources = (part ?? publisherIndex(page.timeline)).items.flatMap((group) => group.sources)
  const publishers = new Set(sources.map((source) => publisherName(source, page.language))).size
  return {
    title: titleOf(page, nameAbove(heading, part, kinds), part),
    description: lead(sources.length, publishers),
    image: timelineImage(page),
  }
}

/** The preview of the sources of a publisher or a part of them. */
export const publisherPreview = (
  page: Page,
  { whole, part }: Extract<SourcesPart, { of: 'publisher' }>,
): LinkPreview => ({
  title: titleOf(page, partName(page, whole), part === whole ? undefined : part),
  description: page.words.sourcesPage.lead(part.items.length, 1),
  image: timelineImage(page),
})

/** The preview of a part of a long timeline. */
export const timelinePartPreview = (page: Page, part: Part<TimelineEvent>): LinkPreview => ({
  title: partName(page, part),
  description: extentOf(
    eventsIn(page.timeline, part).toSorted((a, b) => a.when.days.first - b.when.days.first),
    page,
  ),
  image: timelineImage(page),
})

/**
 * The schema.org data of a page that is not an event, with the texts of its link preview.
 *
 * @param events what the page lists of the timeline; its dates are theirs
 */
export const pageJsonLd = (
  { timeline, site, language, pathIn }: Page,
  { title: headline, description, image }: LinkPreview,
  events: Timeline['events'] = timeline.events,
) => toPageJsonLd(site, language, pathIn(language), { headline, description }, image, recordDates(events))

/** The schema.org data of the timeline. Its headline is the story in a sentence, as on the page. */
export const timelineJsonLd = (page: Page) => {
  const { title: name, description, image } = timelinePreview(page)
  return { ...pageJsonLd(page, { title: description, description, image }), name }
}
