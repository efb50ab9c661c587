/** Builds the content of the cards of an event, a theme or the timeline, in one language. */
import { evidenceLine } from '../formats/evidence-line'
import { type Language, words } from '../languages'
import { foldMarks, surestFirst } from '../marks'
import { confirmedCount, supportOf } from '../timeline/evidence'
import type { Claim, Site, Theme, Timeline, TimelineEvent } from '../timeline/types'
import { toCardSkyline } from './card-skyline'
import { eraSpan, heroDate, heroYears } from './hero-date'
import { toScale } from './scale'
import type { CardContent, CardWords } from './types'

/** The content of a card except for its shape and direction. */
export type CardSubject = Omit<CardContent, 'shape' | 'direction'>

const siteAddress = ({ url }: Site): string => url.replace(/^https?:\/\//, '')

type Texts = Omit<CardWords, 'date' | 'siteName' | 'siteAddress'>

/** The words of a card with the marks of some claims, and a note if a mark stands for several of these. */
const toContent = (
  site: Site,
  language: Language,
  texts: Texts,
  claims: readonly Claim[],
): Pick<CardSubject, 'words' | 'marks'> => {
  const { marks, each } = foldMarks(surestFirst(claims.map(supportOf)))
  const notes = each === 1 ? texts.notes : [...texts.notes, words(language).evidence.eachMark(each)]
  return {
    words: {
      ...texts,
      notes,
      date: texts.dateParts.join(''),
      siteName: site.name[language],
      siteAddress: siteAddress(site),
    },
    marks,
  }
}

/** How many of several events' claims are confirmed and, as a note, how many events these are. */
const evidenceOf = (
  events: readonly TimelineEvent[],
  claims: readonly Claim[],
  language: Language,
): Pick<Texts, 'evidence' | 'notes'> => {
  const { timeline, evidence } = words(language)
  const count = timeline.eventCount(events.length)
  if (claims.length === 0) return { evidence: count, notes: [] }
  return { evidence: evidence.confirmedOf(confirmedCount({ claims }), claims.length), notes: [count] }
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
    notes: [],
  }
  return {
    ...toContent(site, language, texts, event.claims),
    scale: toScale([event.when]),
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
  return { ...toContent(site, language, texts, claims), scale: toScale(whens), withdrawn: false }
}

/**
 * The card of the timeline: what it tells, the dates of its main era and the skyline of the events in it. Without
 * statements, a scale is in the place of the skyline.
 */
export const timelineSubject = ({ site, eras, events }: Timeline, language: Language): CardSubject => {
  const { dates, evidence } = words(language)
  const story = eras.find(({ main }) => main)
  const counted = events.filter(({ era, withdrawn }) => (!story || era.id === story.id) && !withdrawn)
  const { skyline, each = 1 } = toCardSkyline(counted) ?? {}
  const said = evidenceOf(
    counted,
    counted.flatMap(({ claims }) => claims),
    language,
  )
  const texts = {
    dateParts: [],
    title: (site.short ?? site.tagline)[language],
    kicker: story ? eraSpan(story, dates) : '',
    subtitle: '',
    ...said,
    notes: each === 1 ? said.notes : [...said.notes, evidence.eachMark(each)],
  }
  return {
    ...toContent(site, language, texts, []),
    scale: toScale(counted.map(({ when }) => when)),
    ...(skyline && { skyline }),
    withdrawn: false,
  }
}
