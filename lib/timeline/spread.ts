/**
 * How a long timeline is spread over pages: up to a number of events it is one page; beyond it that page is an
 * overview, and each year has a page of its own.
 */
import { type Path, timelinePath, yearPath } from '../addresses'
import { groupBy } from '../group'
import type { Language } from '../languages'
import { once } from '../remembered'
import { startYear } from './dates'
import { byMonth, type Month } from './months'
import type { Era, Timeline, TimelineEvent } from './types'

/** With more, a page takes more than a second to arrive on a slow phone connection. */
export const MOST_ON_A_PAGE = 400

export const isSpread = ({ events }: Pick<Timeline, 'events'>): boolean => events.length > MOST_ON_A_PAGE

/** The events of an era in a year that stand by themselves, by month. */
export type EraInYear = Readonly<{ era: Era; months: readonly Month[] }>

export type YearPart = Readonly<{
  /** Four digits; an event known to the decade stands in its first year. */
  year: string
  /** All events on the page: what happened within another stands with that one, whenever it was. */
  events: readonly TimelineEvent[]
  eras: readonly EraInYear[]
}>

/** The event that another stands below, or itself. */
const topOf = (timeline: Timeline, event: TimelineEvent): TimelineEvent => {
  const outer = timeline.eventsById.get(event.partOf ?? '')
  return outer ? topOf(timeline, outer) : event
}

const yearOf = (timeline: Timeline, event: TimelineEvent): string => startYear(topOf(timeline, event).when)

const toPart = (timeline: Timeline, year: string, events: readonly TimelineEvent[]): YearPart => {
  const top = groupBy(
    events.filter((event) => topOf(timeline, event) === event),
    ({ era }) => era,
  )
  return {
    year,
    events,
    eras: timeline.eras.flatMap((era) => {
      const months = byMonth(top.get(era) ?? [])
      return months.length > 0 ? [{ era, months }] : []
    }),
  }
}

/** The years that have pages, the earliest first: none where the timeline is one page. */
export const yearParts = once((timeline: Timeline): readonly YearPart[] =>
  isSpread(timeline)
    ? [...groupBy(timeline.events, (event) => yearOf(timeline, event))]
        .sort(([a], [b]) => Number(a) - Number(b))
        .map(([year, events]) => toPart(timeline, year, events))
    : [],
)

/** The years of one era, with how many of its events each holds. */
export const yearsOfEra = (timeline: Timeline, era: Era): { year: string; count: number }[] =>
  yearParts(timeline).flatMap(({ year, events }) => {
    const count = events.filter((event) => event.era === era).length
    return count > 0 ? [{ year, count }] : []
  })

/** The page that has a month in it. */
export const pageOfMonth = (timeline: Timeline, { when }: Month, language: Language): Path =>
  isSpread(timeline) ? yearPath(language, startYear(when)) : timelinePath(language)

/** The page on which an event stands in its order; its slug is the anchor there. */
export const pageInOrder = (timeline: Timeline, event: TimelineEvent, language: Language): Path =>
  isSpread(timeline) ? yearPath(language, yearOf(timeline, event)) : timelinePath(language)
