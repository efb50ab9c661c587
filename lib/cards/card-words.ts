/** Builds the content of the cards of an event, a theme or the timeline, in one language. */
import { evidenceLine, marksOf } from '../formats/evidence-line'
import { skylineEvents } from '../formats/skyline'
import { type Language, words } from '../languages'
import { confirmedCount } from '../timeline/evidence'
import type { Claim, Site, Theme, Timeline, TimelineEvent } from '../timeline/types'
import { toCardSkyline } from './card-skyline'
import { eraSpan, heroDate, heroYears } from './hero-date'
import { toScale } from './scale'
import type { CardContent, CardWords } from './types'

/** The content of a card except for its shape and direction. */
export type CardSubject = Omit<CardContent, 'shape' | 'direction'>

const siteAddress = ({ url }: Site): string => url.replace(/^https?:\/\//, '')

type Texts = Omit<CardWords, 'date' | 'key' | 'siteName' | 'siteAddress'>

/** The words of a card on which each mark stands for so many statements. */
const toWords = (site: Site, language: Language, texts: Texts, each: number): CardWords => ({
  ...texts,
  date: texts.dateParts.join(''),
  key: each === 1 ? '' : words(language).evidence.eachMark(each),
  siteName: site.name[language],
  siteAddress: siteAddress(site),
})

/** How many of several events' claims are confirmed, and how many events these are. */
const evidenceOf = (
  events: readonly TimelineEvent[],
  claims: readonly Claim[],
  language: Language,
): Pick<Texts, 'evidence' | 'count'> => {
  const { timeline, evidence } = words(language)
  const count = timeline.eventCount(events.length)
  if (claims.length === 0) return { evidence: count, count: '' }
  return { evidence: evidence.confirmedOf(confirmedCount({ claims }), claims.length), count }
}

/** The card of an event: date without the hour, title, marks and evidence. */
export const eventSubject = ({ site }: Timeline, event: TimelineEvent, language: Language): CardSubject => {
  const { dates, event: text } = words(language)
  const texts = {
    dateParts: heroDate(event.when, dates),
    title: event.title[language],
    kicker: '',
    subtitle: '',
    evidence: evidenceLine(event, language) ?? text.withdrawn,
    count: '',
  }
  const { marks, each } = marksOf(event.claims)
  return {
    words: toWords(site, language, texts, each),
    marks,
    scale: toScale([event.when], dates),
    withdrawn: event.withdrawn !== undefined,
  }
}

/** The card of a theme: the years of its events, each marked on the scale, and the marks of its claims. */
export const themeSubject = ({ site, events }: Timeline, theme: Theme, language: Language): CardSubject => {
  const { dates, theme: text } = words(language)
  const counted = events.filter(({ themes, withdrawn }) => themes.includes(theme) && !withdrawn)
  const claims = counted.flatMap((event) => event.claims.filter(({ themes }) => themes.includes(theme)))
  const whens = counted.map(({ when }) => when)
  const texts = {
    dateParts: heroYears(whens, dates),
    title: theme.name[language],
    kicker: text.heading,
    subtitle: theme.description[language],
    ...evidenceOf(counted, claims, language),
  }
  const { marks, each } = marksOf(claims)
  return {
    words: toWords(site, language, texts, each),
    marks,
    scale: toScale(whens, dates),
    withdrawn: false,
  }
}

/**
 * The card of the timeline: what it tells, the dates of its main era and the skyline of the events in it. Without
 * statements, a scale is in the place of the skyline.
 */
export const timelineSubject = (timeline: Timeline, language: Language): CardSubject => {
  const { site, eras } = timeline
  const { dates } = words(language)
  const story = eras.find(({ main }) => main)
  const counted = skylineEvents(timeline).filter(({ withdrawn }) => !withdrawn)
  const claims = counted.flatMap((event) => event.claims)
  const { skyline, each = 1 } = toCardSkyline(counted, dates) ?? {}
  const texts = {
    dateParts: [],
    title: (site.short ?? site.tagline)[language],
    kicker: story ? eraSpan(story, dates) : '',
    subtitle: '',
    ...evidenceOf(counted, claims, language),
  }
  return {
    words: toWords(site, language, texts, each),
    marks: [],
    scale: toScale(
      counted.map(({ when }) => when),
      dates,
    ),
    ...(skyline && { skyline }),
    withdrawn: false,
  }
}
