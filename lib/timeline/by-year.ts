/**
 * Long lists on pages beside the timeline, of a theme, an actor or of sources: up to a number of entries they are one
 * page; beyond it that page leads to a page for each year.
 */
import { type Path, sourcesPath, sourcesYearPath } from '../addresses'
import { groupBy } from '../group'
import type { Language } from '../languages'
import { once } from '../remembered'
import { parseWhen, startYear, type When } from './dates'
import { MOST_ON_A_PAGE } from './spread'
import type { Actor, Source, Theme, Timeline, TimelineEvent } from './types'
import { type PlacedClaim, placedClaims } from './uses'

/** What one year has of a list, in the order of the list. */
export type InYear<T> = Readonly<{ year: string; items: readonly T[] }>

/** The list by year, the earliest first; nothing where it fits on a page, or where years would not make it shorter. */
const byYear = <T>(items: readonly T[], whenOf: (item: T) => When): readonly InYear<T>[] => {
  if (items.length <= MOST_ON_A_PAGE) return []
  const years = groupBy(items, (item) => startYear(whenOf(item)))
  if (years.size === 1) return []
  return [...years]
    .map(([year, ofYear]) => ({ year, items: ofYear }))
    .sort((a, b) => Number(a.year) - Number(b.year))
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
  sourceYears(timeline).length > 0
    ? sourcesYearPath(language, startYear(whenOf(source)))
    : sourcesPath(language)
