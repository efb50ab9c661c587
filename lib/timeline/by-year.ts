/**
 * Which lists are too long for one page, and the years that they are split into: the timeline itself, a theme, an
 * actor, the sources. Up to a number of entries a list is one page; beyond it that page leads to one for each year.
 */
import { type Path, sourcesPath, timelinePath } from '../addresses'
import { groupBy } from '../group'
import type { Language } from '../languages'
import { once } from '../remembered'
import { parseWhen, startYear, type When } from './dates'
import { byMonth, type Month } from './months'
import type { Actor, Era, Source, Theme, Timeline, TimelineEvent } from './types'
import { type PlacedClaim, placedClaims } from './uses'

/** What one year has of a list, in the order of the list. `year` has four digits; a decade counts as its first year. */
export type InYear<T> = Readonly<{ year: string; items: readonly T[] }>

/** A list by year, the earliest first. */
const inYears = <T>(items: readonly T[], yearOf: (item: T) => string): InYear<T>[] =>
  [...groupBy(items, yearOf)]
    .map(([year, ofYear]) => ({ year, items: ofYear }))
    .sort((a, b) => Number(a.year) - Number(b.year))

/** With more, a page takes more than a second to arrive on a slow phone connection. */
export const MOST_ON_A_PAGE = 400

export const isSpread = ({ events }: Pick<Timeline, 'events'>): boolean => events.length > MOST_ON_A_PAGE

/** The events of an era in a year that stand by themselves, by month. */
export type EraInYear = Readonly<{ era: Era; months: readonly Month[] }>

/** A year of the timeline: what happened within another event is with that one, whenever it was. */
export type YearPart = InYear<TimelineEvent> & Readonly<{ eras: readonly EraInYear[] }>

/** The event that another stands below, or itself. */
const topOf = (timeline: Timeline, event: TimelineEvent): TimelineEvent => {
  const outer = timeline.eventsById.get(event.partOf ?? '')
  return outer ? topOf(timeline, outer) : event
}

const yearOf = (timeline: Timeline, event: TimelineEvent): string => startYear(topOf(timeline, event).when)

const withEras = (timeline: Timeline, { year, items }: InYear<TimelineEvent>): YearPart => {
  const top = groupBy(
    items.filter((event) => topOf(timeline, event) === event),
    ({ era }) => era,
  )
  return {
    year,
    items,
    eras: timeline.eras.flatMap((era) => {
      const months = byMonth(top.get(era) ?? [])
      return months.length > 0 ? [{ era, months }] : []
    }),
  }
}

/** The years that have pages, the earliest first: none where the timeline is one page. */
export const yearParts = once((timeline: Timeline): readonly YearPart[] =>
  isSpread(timeline)
    ? inYears(timeline.events, (event) => yearOf(timeline, event)).map((part) => withEras(timeline, part))
    : [],
)

/** The years of one era, with how many of its events each holds. */
export const yearsOfEra = (timeline: Timeline, era: Era): { year: string; count: number }[] =>
  yearParts(timeline).flatMap(({ year, items }) => {
    const count = items.filter((event) => event.era === era).length
    return count > 0 ? [{ year, count }] : []
  })

/** The page that has a month in it. */
export const pageOfMonth = (timeline: Timeline, { when }: Month, language: Language): Path =>
  isSpread(timeline) ? timelinePath(language, startYear(when)) : timelinePath(language)

/** The page on which an event stands in its order; its slug is the anchor there. */
export const pageInOrder = (timeline: Timeline, event: TimelineEvent, language: Language): Path =>
  isSpread(timeline) ? timelinePath(language, yearOf(timeline, event)) : timelinePath(language)

/** The list by year, the earliest first; nothing where it fits on a page, or where years would not make it shorter. */
const byYear = <T>(items: readonly T[], whenOf: (item: T) => When): readonly InYear<T>[] => {
  if (items.length <= MOST_ON_A_PAGE) return []
  const years = inYears(items, (item) => startYear(whenOf(item)))
  return years.length === 1 ? [] : years
}

/** The events of a theme, in the order of the timeline. */
export const eventsOfTheme = ({ events }: Pick<Timeline, 'events'>, theme: Theme): readonly TimelineEvent[] =>
  events.filter(({ themes }) => themes.includes(theme))

const yearsOfThemes = once((timeline: Timeline) =>
  once((theme: Theme) => byYear(eventsOfTheme(timeline, theme), ({ when }) => when)),
)

/** The years of a theme that have pages, the earliest first: none where its events fit on one. */
export const themeYears = (timeline: Timeline, theme: Theme): readonly InYear<TimelineEvent>[] =>
  yearsOfThemes(timeline)(theme)

/** What the record has of an actor: an event that names them, or a claim in their own words and its event. */
export type OfActor = Readonly<{ event: TimelineEvent; said?: PlacedClaim }>

const entriesByActor = once((timeline: Timeline): ReadonlyMap<Actor, readonly OfActor[]> => {
  const words = groupBy(placedClaims(timeline), ({ claim }) => claim.saidBy)
  const named = groupBy(
    timeline.events.flatMap((event) => event.actors.map((actor) => ({ actor, event }))),
    ({ actor }) => actor,
  )
  return new Map(
    timeline.actors.map((actor) => [
      actor,
      [
        ...(words.get(actor) ?? []).map((said) => ({ event: said.event, said })),
        ...(named.get(actor) ?? []).map(({ event }) => ({ event })),
      ],
    ]),
  )
})

/** All that the record has of an actor: their words first, each list in the order of the timeline. */
export const entriesOfActor = (timeline: Timeline, actor: Actor): readonly OfActor[] =>
  entriesByActor(timeline).get(actor) ?? []

const yearsOfActors = once((timeline: Timeline) =>
  once((actor: Actor) => byYear(entriesOfActor(timeline, actor), ({ event }) => event.when)),
)

/** The years of an actor that have pages: none where all that the record has of them fits on one. */
export const actorYears = (timeline: Timeline, actor: Actor): readonly InYear<OfActor>[] =>
  yearsOfActors(timeline)(actor)

/** A source belongs to the year it was published in or, where nobody knows, in which it was read. */
const whenOf = ({ published, accessed }: Source): When => parseWhen(published ?? accessed)

/** The years of the sources that have pages: none where all sources fit on one. */
export const sourceYears = once(({ sources }: Timeline): readonly InYear<Source>[] => byYear(sources, whenOf))

/** The page on which a source stands; its id is the anchor there. */
export const pageOfSource = (timeline: Timeline, source: Source, language: Language): Path =>
  sourceYears(timeline).length > 0 ? sourcesPath(language, startYear(whenOf(source))) : sourcesPath(language)
