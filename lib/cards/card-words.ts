/** What a card says: the words of one event, of a theme or of the timeline, in one language. */
import { sourcesLine } from '../formats/evidence-line'
import { type Language, words } from '../languages'
import type { Site, Theme, Timeline, TimelineEvent } from '../timeline/types'
import { heroDate, heroSpan, heroYears } from './hero-date'
import { toScale } from './scale'
import type { CardContent, CardWords } from './types'

/** The content of a card but for its shape and direction. */
export type CardSubject = Omit<CardContent, 'shape' | 'direction'>

const siteAddress = ({ url }: Site): string => url.replace(/^https?:\/\//, '')

const toWords = (
  site: Site,
  language: Language,
  said: Omit<CardWords, 'date' | 'siteName' | 'siteAddress'>,
): CardWords => ({
  ...said,
  date: said.dateParts.join(''),
  siteName: site.name[language],
  siteAddress: siteAddress(site),
})

/** An event: when and what, in which era and of which themes, on what evidence. */
export const eventSubject = ({ site }: Timeline, event: TimelineEvent, language: Language): CardSubject => {
  const { dates, event: text } = words(language)
  const withdrawn = event.withdrawn !== undefined
  const said = {
    dateParts: heroDate(event.when, dates, event.partOfDay),
    title: event.title[language],
    subtitle: '',
    context: [event.era.name, ...event.themes.map(({ name }) => name)].map((name) => name[language]),
    evidence: sourcesLine(event, language) ?? text.withdrawn,
  }
  return { words: toWords(site, language, said), scale: toScale([event.when]), withdrawn }
}

/** A theme: the years of its events, these counted and each on the scale. */
export const themeSubject = ({ site, events }: Timeline, theme: Theme, language: Language): CardSubject => {
  const { dates, timeline, theme: text } = words(language)
  const told = events.filter(({ themes, withdrawn }) => themes.includes(theme) && !withdrawn)
  const whens = told.map(({ when }) => when)
  const said = {
    dateParts: heroYears(whens, dates),
    title: theme.name[language],
    subtitle: theme.description[language],
    context: [text.heading],
    evidence: timeline.eventCount(told.length),
  }
  return { words: toWords(site, language, said), scale: toScale(whens), withdrawn: false }
}

/** The timeline itself: the span of its main era, its events counted and each on the scale. */
export const timelineSubject = ({ site, eras, events }: Timeline, language: Language): CardSubject => {
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
  return {
    words: toWords(site, language, said),
    scale: toScale(told.map(({ when }) => when)),
    withdrawn: false,
  }
}
