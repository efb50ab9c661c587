/** The pages of the timeline, of each theme and of each actor: lists of events and statements, split by date if long. */
import { type Path, timelinePath } from '../addresses'
import { groupBy, withMost } from '../group'
import type { Language } from '../languages'
import { once } from '../remembered'
import { ALWAYS_BY_YEAR, splitByDate } from './date-parts'
import { compareWhen } from './dates'
import { byMonth, type Month } from './months'
import { eventsWithin } from './order'
import { listedParts, type Part, pageWith, wholeOf } from './parts'
import type { Actor, Era, PlacedClaim, Theme, Timeline, TimelineEvent } from './types'
import { placedClaims } from './uses'
import { eventSize, shareOf, shortSize, statementSize } from './weights'

const sum = <T>(items: readonly T[], weightOf: (item: T) => number): number =>
  items.reduce((weight, item) => weight + weightOf(item), 0)

/** Whether the timeline is split. On one page, only the events of the main era are in full. */
export const isSpread = once((timeline: Timeline): boolean => {
  const { events, eventsById } = timeline
  const isInFull = ({ era, partOf }: TimelineEvent): boolean => era.main && !eventsById.has(partOf ?? '')
  const weight = sum(events, (event) => shareOf((isInFull(event) ? eventSize : shortSize)(event)))
  return weight > 1 || events.length > ALWAYS_BY_YEAR
})

const allWithin = (timeline: Timeline, event: TimelineEvent): TimelineEvent[] =>
  eventsWithin(timeline, event).flatMap((inner) => [inner, ...allWithin(timeline, inner)])

/** If a timeline is split, what is within an event has entries of its own if it is more than this. */
const MOST_WITHIN = 24

const withinEntries = once((timeline: Timeline) =>
  once((event: TimelineEvent): readonly TimelineEvent[] => {
    const within = allWithin(timeline, event)
    return isSpread(timeline) && within.length > MOST_WITHIN ? [] : within
  }),
)

/** The events directly within one that its entry in the timeline shows: all, or none if they are many. */
export const shownWithin = (timeline: Timeline, event: TimelineEvent): readonly TimelineEvent[] =>
  withinEntries(timeline)(event).length > 0 ? eventsWithin(timeline, event) : []

/** The event whose entry in the timeline shows an event: that event itself, or one that it is part of. */
const entryOf = (timeline: Timeline, event: TimelineEvent): TimelineEvent => {
  const outer = timeline.eventsById.get(event.partOf ?? '')
  return outer && shownWithin(timeline, outer).length > 0 ? entryOf(timeline, outer) : event
}

/** The entries of the timeline, in order of time. */
const entriesOf = (timeline: Timeline): readonly TimelineEvent[] =>
  timeline.events.filter((event) => entryOf(timeline, event) === event).sort(compareWhen)

/** The pages of the timeline. The items are the entries; others are within these. */
export const timelineParts = once((timeline: Timeline): Part<TimelineEvent> => {
  const entries = entriesOf(timeline)
  if (!isSpread(timeline)) return { ...wholeOf(entries), parts: [] }
  return splitByDate(entries, {
    whenOf: ({ when }) => when,
    weightOf: (event) => {
      const within = withinEntries(timeline)(event)
      const frame = within.length > 0 ? shareOf({ height: 150, bytes: 200 }) : 0
      return shareOf(eventSize(event)) + frame + sum(within, (inner) => shareOf(shortSize(inner)))
    },
    count: timeline.events.length,
    isLong: true,
  })
})

/** All events in a part of the timeline, in its order. */
export const eventsIn = (
  timeline: Timeline,
  { items }: Pick<Part<TimelineEvent>, 'items'>,
): TimelineEvent[] => items.flatMap((event) => [event, ...withinEntries(timeline)(event)])

/** The eras in a part of the timeline, each with its entries by month. */
export const erasIn = (
  { eras }: Timeline,
  { items }: Pick<Part<TimelineEvent>, 'items'>,
): { era: Era; months: Month[] }[] => {
  const byEra = groupBy(items, ({ era }) => era)
  return eras.flatMap((era) => {
    const months = byMonth(byEra.get(era) ?? [])
    return months.length > 0 ? [{ era, months }] : []
  })
}

/** The parts that the overview of the timeline lists for an era, each with the number of its events in the era. */
export const partsOfEra = (timeline: Timeline, era: Era): { part: Part<TimelineEvent>; count: number }[] =>
  listedParts(timelineParts(timeline)).flatMap((part) => {
    const count = eventsIn(timeline, part).filter((event) => event.era === era).length
    return count > 0 ? [{ part, count }] : []
  })

/** The path of the timeline page that lists an event. Its anchor there is its slug. */
export const pageInOrder = (timeline: Timeline, event: TimelineEvent, language: Language): Path =>
  timelinePath(language, pageWith(timelineParts(timeline), entryOf(timeline, event)))

/** An entry on the page of a theme or an actor: an event, or a statement in one. */
export type ListEntry = Readonly<{ event: TimelineEvent; said?: PlacedClaim }>

const toEntries = (said: readonly PlacedClaim[] = []): ListEntry[] =>
  said.map((placed) => ({ event: placed.event, said: placed }))

const splitEntries = (entries: readonly ListEntry[], count = entries.length): Part<ListEntry> => {
  const statements = groupBy(
    entries.filter(({ said }) => said),
    ({ event }) => event,
  )
  return splitByDate(entries, {
    whenOf: ({ event }) => event.when,
    count,
    weightOf: ({ event, said }) =>
      shareOf(said ? statementSize(said, statements.get(event)?.length ?? 1) : eventSize(event)),
  })
}

/** The events of a theme, in timeline order. */
export const eventsOfTheme = ({ events }: Pick<Timeline, 'events'>, theme: Theme): readonly TimelineEvent[] =>
  events.filter(({ themes }) => themes.includes(theme))

/** The themes of most events, in their order. */
export const mainThemes = (timeline: Timeline, most: number): readonly Theme[] =>
  withMost(timeline.themes, most, (theme) => eventsOfTheme(timeline, theme).length)

const claimsByTheme = once((timeline: Timeline) => {
  const placed = placedClaims(timeline).flatMap((one) => one.claim.themes.map((theme) => ({ theme, one })))
  return new Map(
    [...groupBy(placed, ({ theme }) => theme)].map(([theme, on]) => [theme, on.map(({ one }) => one)]),
  )
})

const partsByTheme = once((timeline: Timeline) =>
  once((theme: Theme) => {
    const events = eventsOfTheme(timeline, theme).map((event) => ({ event }))
    return splitEntries([...events, ...toEntries(claimsByTheme(timeline).get(theme))], events.length)
  }),
)

/** The pages of a theme: its events, then the statements on it. */
export const themeParts = (timeline: Timeline, theme: Theme): Part<ListEntry> => partsByTheme(timeline)(theme)

const entriesByActor = once((timeline: Timeline): ReadonlyMap<Actor, readonly ListEntry[]> => {
  const words = groupBy(placedClaims(timeline), ({ claim }) => claim.saidBy)
  const named = groupBy(
    timeline.events.flatMap((event) => event.actors.map((actor) => ({ actor, event }))),
    ({ actor }) => actor,
  )
  return new Map(
    timeline.actors.map((actor) => [
      actor,
      [...toEntries(words.get(actor)), ...(named.get(actor) ?? []).map(({ event }) => ({ event }))],
    ]),
  )
})

/** All entries for an actor: first their statements, then the events that name them, each in timeline order. */
export const entriesOfActor = (timeline: Timeline, actor: Actor): readonly ListEntry[] =>
  entriesByActor(timeline).get(actor) ?? []

const partsByActor = once((timeline: Timeline) =>
  once((actor: Actor) => splitEntries(entriesOfActor(timeline, actor))),
)

/** The pages of an actor. */
export const actorParts = (timeline: Timeline, actor: Actor): Part<ListEntry> => partsByActor(timeline)(actor)

/** The statements and the events of a list, apart. An event may have its statements there alone. */
export const apart = (entries: readonly ListEntry[]): { claims: PlacedClaim[]; events: TimelineEvent[] } => ({
  claims: entries.flatMap(({ said }) => said ?? []),
  events: entries.flatMap(({ event, said }) => (said ? [] : [event])),
})

/** The events of a list, also those of which it has statements alone, each once and in order of time. */
export const eventsAmong = (entries: readonly ListEntry[]): readonly TimelineEvent[] =>
  [...new Set(entries.map(({ event }) => event))].sort(compareWhen)
