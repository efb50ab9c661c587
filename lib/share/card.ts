/**
 * What a share card says: the words of one event, or of the timeline itself, in one language. How it looks is
 * `layout.ts` and `picture.tsx`; the pixels are made in `draw.ts`.
 */
import { timelineCardName } from '../addresses'
import { type Language, words } from '../languages'
import type { Site, Timeline, TimelineEvent } from '../timeline/types'
import { fingerprint } from './fingerprint'
import { type HeroDate, heroDate, heroSpan } from './hero-date'
import { type Scale, toScale } from './scale'
import { type ShapeName, shapes } from './shapes'

export type CardWords = {
  /** Empty when there is none, as for a timeline without dates. */
  date: string
  /** The date in the parts between which its line may be broken. */
  dateParts: HeroDate
  title: string
  /** Drawn where it fits whole; empty on the cards of events. */
  subtitle: string
  /** The era, then the themes; as many as there is room for are drawn. */
  context: readonly string[]
  evidence: string
  siteName: string
  /** Host and path. */
  siteAddress: string
}

/** Everything that shapes the picture. */
export type CardContent = {
  shape: ShapeName
  words: CardWords
  scale: Scale
  withdrawn: boolean
}

export type Card = CardContent & {
  language: Language
  /** The event's slug, or `timelineCardName`. */
  name: string
  /** The words of the picture for those who do not see it, the title always in full. */
  alt: string
  /** Pixels. */
  width: number
  height: number
  /** 12 hex digits; another picture has another hash. */
  hash: string
}

const siteAddress = ({ url }: Site): string => url.replace(/^https?:\/\//, '')

const toCard = (
  language: Language,
  name: string,
  said: Omit<CardWords, 'date' | 'siteName' | 'siteAddress'>,
  site: Site,
  { scale, withdrawn = false }: { scale: Scale; withdrawn?: boolean },
): Card => {
  const date = said.dateParts.join('')
  const siteName = site.name[language]
  const content: CardContent = {
    shape: 'wide',
    words: { ...said, date, siteName, siteAddress: siteAddress(site) },
    scale,
    withdrawn,
  }
  const alt = words(language).card.alt({ ...said, date, siteName })
  const { width, height } = shapes[content.shape]
  return { ...content, width, height, language, name, alt, hash: fingerprint(content) }
}

/** The card of one event. */
export const eventCard = ({ site }: Timeline, event: TimelineEvent, language: Language): Card => {
  const { dates, evidence, event: text } = words(language)
  const withdrawn = event.withdrawn !== undefined
  const said = {
    dateParts: heroDate(event.when, dates, event.partOfDay),
    title: event.title[language],
    subtitle: '',
    context: [event.era.name, ...event.themes.map(({ name }) => name)].map((name) => name[language]),
    evidence: withdrawn ? text.withdrawn : evidence.independentSources(event.independentSources),
  }
  return toCard(language, event.slug, said, site, { scale: toScale([event.when]), withdrawn })
}

/** The card of the timeline itself: the span of its main era, its events counted and each on the scale. */
export const timelineCard = ({ site, eras, events }: Timeline, language: Language): Card => {
  const { dates, timeline } = words(language)
  const story = eras.find(({ main }) => main)
  const told = events.filter(({ era, withdrawn }) => (!story || era.id === story.id) && !withdrawn)
  const said = {
    dateParts: story ? heroSpan(story, dates) : [],
    title: site.name[language],
    subtitle: site.tagline[language],
    context: story ? [story.name[language]] : [],
    evidence: timeline.eventCount(told.length),
  }
  return toCard(language, timelineCardName, said, site, { scale: toScale(told.map(({ when }) => when)) })
}

/** Every card of the site: for each language the timeline's, then the events' in reading order. */
export const allCards = (timeline: Timeline): Card[] =>
  timeline.site.languages.flatMap((language) => [
    timelineCard(timeline, language),
    ...timeline.events.map((event) => eventCard(timeline, event, language)),
  ])

export const eventCards = (timeline: Timeline, event: TimelineEvent, language: Language) => ({
  wide: eventCard(timeline, event, language),
})
