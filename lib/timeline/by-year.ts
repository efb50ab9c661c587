/**
 * Splits lists that are too long for one page into one page per year: the timeline, a theme, an actor, the
 * sources. A list of more than `MOST_ON_A_PAGE` entries becomes an index of its year pages.
 */
import { type Path, sourcesPath, timelinePath } from '../addresses'
import { groupBy } from '../group'
import type { Language } from '../languages'
import { once } from '../remembered'
import { parseWhen, startYear, type When } from './dates'
import { byMonth, type Month } from './months'
import type { Actor, Era, PlacedClaim, Source, Theme, Timeline, TimelineEvent } from './types'
import { placedClaims } from './uses'

/**
 * The items of a list in one year, in list order. `year` is in EDTF. A decade counts as its first year.
 */
export type InYear<T> = Readonly<{ year: string; items: readonly T[] }>

/** Groups a list by year, earliest first. */
const inYears = <T>(items: readonly T[], yearOf: (item: T) => string): InYear<T>[] =>
  [...groupBy(items, yearOf)]
    .map(([year, ofYear]) => ({ year, items: ofYear }))
    .sort((a, b) => parseWhen(a.year).days.first - parseWhen(b.year).days.first)

/** A page with more entries takes over a second to load on a slow mobile connection. */
export const MOST_ON_A_PAGE = 400

/** Whether the timeline is split into one page per year. */
export const isSpread = ({ events }: Pick<Timeline, 'events'>): boolean => events.length > MOST_ON_A_PAGE

/** The top-level events of an era in one year, grouped by month. */
export type EraInYear = Readonly<{ era: Era; months: readonly Month[] }>

/** A year of the timeline. A nested event is in the year of its top-level event, whatever its own date. */
export type YearPart = InYear<TimelineEvent> & Readonly<{ eras: readonly EraInYear[] }>

/** The top-level ancestor of an event, or the event itself. */
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

/** The years that have their own page, earliest first. Empty if the timeline fits on one page. */
export const yearParts = once((timeline: Timeline): readonly YearPart[] =>
  isSpread(timeline)
    ? inYears(timeline.events, (event) => yearOf(timeline, event)).map((part) => withEras(timeline, part))
    : [],
)

/** The years of an era, each with its number of events. */
export const yearsOfEra = (timeline: Timeline, era: Era): { year: string; count: number }[] =>
  yearParts(timeline).flatMap(({ year, items }) => {
    const count = items.filter((event) => event.era === era).length
    return count > 0 ? [{ year, count }] : []
  })

/** The path of the page that shows a month. */
export const pageOfMonth = (timeline: Timeline, { when }: Month, language: Language): Path =>
  isSpread(timeline) ? timelinePath(language, startYear(when)) : timelinePath(language)

/** The path of the timeline page that lists an event. Its anchor there is its slug. */
export const pageInOrder = (timeline: Timeline, event: TimelineEvent, language: Language): Path =>
  isSpread(timeline) ? timelinePath(language, yearOf(timeline, event)) : timelinePath(language)

/** The list by year, earliest first. Empty if it fits on one page or has only one year. */
const byYear = <T>(items: readonly T[], whenOf: (item: T) => When): readonly InYear<T>[] => {
  if (items.length <= MOST_ON_A_PAGE) return []
  const years = inYears(items, (item) => startYear(whenOf(item)))
  return years.length === 1 ? [] : years
}

/** The events of a theme, in timeline order. */
export const eventsOfTheme = ({ events }: Pick<Timeline, 'events'>, theme: Theme): readonly TimelineEvent[] =>
  events.filter(({ themes }) => themes.includes(theme))

const yearsOfThemes = once((timeline: Timeline) =>
  once((theme: Theme) => byYear(eventsOfTheme(timeline, theme), ({ when }) => when)),
)

/** The years of a theme that have their own page, earliest first. Empty if the theme fits on one page. */
export const themeYears = (timeline: Timeline, theme: Theme): readonly InYear<TimelineEvent>[] =>
  yearsOfThemes(timeline)(theme)

/** An entry on an actor's page: an event that names them, or a claim in their words and its event. */
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

/** All entries for an actor: first their claims, then the events that name them, each in timeline order. */
export const entriesOfActor = (timeline: Timeline, actor: Actor): readonly OfActor[] =>
  entriesByActor(timeline).get(actor) ?? []

const yearsOfActors = once((timeline: Timeline) =>
  once((actor: Actor) => byYear(entriesOfActor(timeline, actor), ({ event }) => event.when)),
)

/** The years of an actor that have their own page. Empty if all entries fit on one page. */
export const actorYears = (timeline: Timeline, actor: Actor): readonly InYear<OfActor>[] =>
  yearsOfActors(timeline)(actor)

/** The date that places a source in a year: when it was published or, if unknown, when it was accessed. */
const whenOf = ({ published, accessed }: Source): When => parseWhen(published ?? accessed)

/** The years of the sources that have their own page. Empty if all sources fit on one page. */
export const sourceYears = once(({ sources }: Timeline): readonly InYear<Source>[] => byYear(sources, whenOf))

/** The path of the page that lists a source. Its anchor there is its id. */
export const pageOfSource = (timeline: Timeline, source: Source, language: Language): Path =>
  sourceYears(timeline).length > 0 ? sourcesPath(language, startYear(whenOf(source))) : sourcesPath(language)
