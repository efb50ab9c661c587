/** Builds the content of the cards of an event, a theme or the timeline, in one language. */
import { evidenceLine } from '../formats/evidence-line'
import { type Language, words } from '../languages'
import type { Site, Theme, Timeline, TimelineEvent } from '../timeline/types'
import { heroDate, heroSpan, heroYears } from './hero-date'
import { toScale } from './scale'
import type { CardContent, CardWords } from './types'

/** The content of a card except for its shape and direction. */
export type CardSubject = Omit<CardContent, 'shape' | 'direction'>

const siteAddress = ({ url }: Site): string => url.replace(/^https?:\/\//, '')

const toWords = (
  site: Site,
  language: Language,
  texts: Omit<CardWords, 'date' | 'siteName' | 'siteAddress'>,
): CardWords => ({
  ...texts,
  date: texts.dateParts.join(''),
  siteName: site.name[language],
  siteAddress: siteAddress(site),
})

/** The card of an event: date without the hour, title, era and themes, evidence. */
export const eventSubject = ({ site }: Timeline, event: TimelineEvent, language: Language): CardSubject => {
  const { dates, event: text } = words(language)
  const withdrawn = event.withdrawn !== undefined
  const texts = {
    dateParts: heroDate(event.when, dates),
    title: event.title[language],
    subtitle: '',
    context: [event.era.name, ...event.themes.map(({ name }) => name)].map((name) => name[language]),
    evidence: evidenceLine(event, language) ?? text.withdrawn,
  }
  return { words: toWords(site, language, texts), scale: toScale([event.when]), withdrawn }
}

/** The card of a theme: the years and the number of its events, each marked on the scale. */
export const themeSubject = ({ site, events }: Timeline, theme: Theme, language: Language): CardSubject => {
  const { dates, timeline, theme: text } = words(language)
  const counted = events.filter(({ themes, withdrawn }) => themes.includes(theme) && !withdrawn)
  const whens = counted.map(({ when }) => when)
  const texts = {
    dateParts: heroYears(whens, dates),
    title: theme.name[language],
    subtitle: theme.description[language],
    context: [text.heading],
    evidence: timeline.eventCount(counted.length),
  }
  return { words: toWords(site, language, texts), scale: toScale(whens), withdrawn: false }
}

/** The card of the timeline: the dates of its main era and the number of events in it, each marked on the scale. */
export const timelineSubject = ({ site, eras, events }: Timeline, language: Language): CardSubject => {
  const { dates, timeline } = words(language)
  const story = eras.find(({ main }) => main)
  const counted = events.filter(({ era, withdrawn }) => (!story || era.id === story.id) && !withdrawn)
  const texts = {
    dateParts: story ? heroSpan(story, dates) : [],
    title: site.name[language],
    subtitle: site.tagline[language],
    context: story ? [story.name[language]] : [],
    evidence: timeline.eventCount(counted.length),
  }
  return {
    words: toWords(site, language, texts),
    scale: toScale(counted.map(({ when }) => when)),
    withdrawn: false,
  }
}
