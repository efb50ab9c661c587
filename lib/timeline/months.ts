/** Groups events by the month in which they began, or by season, year, decade or century if no month is known. */
import { groupBy } from '../group'
import { dateOfDay, edtfYear } from './calendar-date'
import { monthOf, parseWhen, startYear, type When } from './dates'
import type { Era, Timeline, TimelineEvent } from './types'

export type Month = {
  /** The month, season, year, decade or century in EDTF, such as `2024-12`. */
  id: string
  when: When
  events: readonly TimelineEvent[]
}

/** The first and the last day of events, as day numbers. Undefined without events. */
export const daysOf = (events: readonly Pick<TimelineEvent, 'when'>[]): When['days'] | undefined =>
  events
    .map(({ when: { days } }) => days)
    .reduce<When['days'] | undefined>(
      (span, { first, last }) => ({
        first: Math.min(span?.first ?? first, first),
        last: Math.max(span?.last ?? last, last),
      }),
      undefined,
    )

/** The range of years of events in EDTF, such as `2005/2024`. Undefined without events. */
export const yearsOf = (events: readonly Pick<TimelineEvent, 'when'>[]): string | undefined => {
  const span = daysOf(events)
  const [first, last] = span ? [span.first, span.last].map((day) => edtfYear(dateOfDay(day).year)) : []
  return first === last ? first : `${first}/${last}`
}

/** Groups events by month, in order of the first event of each group. */
export const byMonth = (events: readonly TimelineEvent[]): Month[] =>
  [...groupBy(events, ({ when }) => monthOf(when))].map(([id, inMonth]) => ({
    id,
    when: parseWhen(id),
    events: inMonth,
  }))

/** The top-level events of an era by month. Nested events are shown below the event that contains them. */
export const monthsOf = ({ events, eventsById }: Timeline, era: Era): Month[] =>
  byMonth(events.filter((event) => event.era === era && !eventsById.has(event.partOf ?? '')))

/** At least this many months are linked to by year. */
const MANY_MONTHS = 24

/** Where to jump to in a list of months: each of them or, if they are many, the first of each year with its year. */
export const stopsOf = (months: readonly Month[]): { month: Month; when: When }[] =>
  months.length < MANY_MONTHS
    ? months.map((month) => ({ month, when: month.when }))
    : [...groupBy(months, ({ when }) => startYear(when))].flatMap(([year, [month]]) =>
        month ? [{ month, when: parseWhen(year) }] : [],
      )

/** The anchor of an era in the timeline. */
export const eraAnchor = ({ id }: Era): string => `era-${id}`

/** The anchor of a month of an era. */
export const monthAnchor = (era: Era, { id }: Month): string => `${eraAnchor(era)}-${id}`
