/**
 * Share cards of events, themes and the timeline, one per language and shape. `card-words.ts` has their content,
 * `layout.ts` and `picture.tsx` their appearance, `draw.ts` turns them into pictures.
 */
import { shapedCardName, themeCardName, timelineCardName } from '../addresses'
import { type CardShape, shapes } from '../card-shapes'
import { type Language, words } from '../languages'
import { lazy, lazyRecord, memory } from '../remembered'
import type { Theme, Timeline, TimelineEvent } from '../timeline/types'
import { eventShapes, themeShapes, timelineShapes } from './card-choice'
import { fingerprint } from './card-hash'
import { type CardSubject, eventSubject, themeSubject, timelineSubject } from './card-words'
import { drawnText } from './drawn-text'
import type { Card, CardContent, CardOf, Cards, CardWords, TimelineCards } from './types'
import type { Direction } from './visual-runs'

const remembered = memory<Cards>()
const rememberedOwn = memory<TimelineCards>()

/** The words as drawn. All but these come from the dictionaries or are addresses, which the fonts have. */
const drawnWords = (words: CardWords, direction: Direction): CardWords => ({
  ...words,
  title: drawnText(words.title, direction).text,
  subtitle: drawnText(words.subtitle, direction).text,
  siteName: drawnText(words.siteName, direction).text,
})

const toCards = (
  drawnShapes: readonly CardShape[],
  language: Language,
  name: string,
  of: CardOf,
  subject: CardSubject,
): Cards => {
  const { card, direction } = words(language)
  const altOf = of.kind === 'timeline' ? card.timelineAlt : card.alt
  const { kicker, evidence, count } = subject.words
  const alt = altOf({
    ...subject.words,
    ...(of.kind === 'timeline' && { date: kicker }),
    evidence: [evidence, count].filter(Boolean).join('. '),
  })
  const drawn = drawnWords(subject.words, direction)
  const inShape = (shape: CardShape): Card => {
    const content: CardContent = { shape, direction, ...subject, words: drawn }
    const { width, height } = shapes[shape]
    const shapedName = shapedCardName(name, shape)
    const hash = lazy(() => fingerprint(content))
    return {
      ...content,
      width,
      height,
      language,
      of,
      name: shapedName,
      alt,
      get hash() {
        return hash()
      },
    }
  }
  // Lazy, because validation only needs the texts: hashes and other shapes take a second for 10,000 events.
  return lazyRecord(drawnShapes, inShape)
}

const noCards: Cards = {}

/** The cards of one event, in the shapes that the site chose. */
export const eventCards = (timeline: Timeline, event: TimelineEvent, language: Language): Cards => {
  const drawnShapes = eventShapes(timeline.site, event)
  if (drawnShapes.length === 0) return noCards
  return remembered(timeline, event, language, () =>
    toCards(
      drawnShapes,
      language,
      event.slug,
      { kind: 'event', id: event.slug },
      eventSubject(timeline, event, language),
    ),
  )
}

/** The cards of one theme, in the shapes that the site chose. */
export const themeCards = (timeline: Timeline, theme: Theme, language: Language): Cards =>
  remembered(timeline, theme, language, () =>
    toCards(
      themeShapes(timeline.site),
      language,
      themeCardName(theme.id),
      { kind: 'theme', id: theme.id },
      themeSubject(timeline, theme, language),
    ),
  )

/** The cards of the timeline itself. */
export const timelineCards = (timeline: Timeline, language: Language): TimelineCards =>
  rememberedOwn(
    timeline,
    timeline,
    language,
    () =>
      toCards(
        timelineShapes(timeline.site),
        language,
        timelineCardName,
        { kind: 'timeline' },
        timelineSubject(timeline, language),
      ) as TimelineCards,
  )

/** The card of the timeline for links. */
export const timelineCard = (timeline: Timeline, language: Language): Card =>
  timelineCards(timeline, language).wide

/** The card for links to an event: its own, or that of the timeline if it has none. */
export const eventCard = (timeline: Timeline, event: TimelineEvent, language: Language): Card =>
  eventCards(timeline, event, language).wide ?? timelineCard(timeline, language)

/** The card for links to an event, then its others, in different ratios. */
export const picturesOf = (timeline: Timeline, event: TimelineEvent, language: Language): Card[] => {
  const forLinks = eventCard(timeline, event, language)
  const own = Object.values(eventCards(timeline, event, language))
  const all = own.length > 0 ? own : Object.values(timelineCards(timeline, language))
  return [forLinks, ...all.filter((card) => card !== forLinks)]
}

/** The card for links to a theme: its own, or that of the timeline if it has none. */
export const themeCard = (timeline: Timeline, theme: Theme, language: Language): Card =>
  themeCards(timeline, theme, language).wide ?? timelineCard(timeline, language)

/** Of one language: the timeline's cards, the themes', then the events' in reading order. */
const cardsOf = (timeline: Timeline, language: Language): Cards[] => [
  timelineCards(timeline, language),
  ...timeline.themes.map((theme) => themeCards(timeline, theme, language)),
  ...timeline.events.map((event) => eventCards(timeline, event, language)),
]

/** Every card of one language, each in its shapes one after the other. */
export const cardsIn = (timeline: Timeline, language: Language): Card[] =>
  cardsOf(timeline, language).flatMap((cards) => Object.values(cards))

/** Every card of the site, by language. */
export const allCards = (timeline: Timeline): Card[] =>
  timeline.site.languages.flatMap((language) => cardsIn(timeline, language))
