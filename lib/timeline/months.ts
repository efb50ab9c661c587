/** Events grouped as a reader looks for them: by the month they began in, or by the year where no month is known. */
import { groupBy } from '../group'
import { monthOf, parseWhen, type When } from './dates'
import type { Era, Timeline, TimelineEvent } from './types'

export type Month = {
  /** The month, or what is coarser, in EDTF, such as `2024-12`. */
  id: string
  when: When
  events: readonly TimelineEvent[]
}

/** The years that events begin and end in as EDTF, such as `2005/2024`; undefined without events. */
export const yearsOf = (events: readonly Pick<TimelineEvent, 'when'>[]): string | undefined => {
  const years = events
    .flatMap(({ when: { earliest, latest } }) => [earliest, latest ?? earliest])
    .map((bound) => bound.slice(0, 4))
    .sort()
  const [first] = years
  const last = years.at(-1)
  return first === last ? first : `${first}/${last}`
}

/** The groups in the order in which their first events stand. */
export const byMonth = (events: readonly TimelineEvent[]): Month[] =>
  [...groupBy(events, ({ when }) => monthOf(when))].map(([id, inMonth]) => ({
    id,
    when: parseWhen(id),
    events: inMonth,
  }))

/** The events of an era that stand by themselves: what happened within another stands below that one, in its era. */
export const monthsOf = ({ events, eventsById }: Timeline, era: Era): Month[] =>
  byMonth(events.filter((event) => event.era === era && !eventsById.has(event.partOf ?? '')))

/** Where the timeline has an era, and one of its months. */
export const eraAnchor = ({ id }: Era): string => `era-${id}`

export const monthAnchor = (era: Era, { id }: Month): string => `${eraAnchor(era)}-${id}`
