/** The reading order of a timeline. */
import { compareTexts } from '../compare-texts'
import { compareWhen, type PartOfDay, type When } from './dates'
import type { Timeline, TimelineEvent } from './types'

type Placed = {
  id: string
  slug: string
  when: When
  partOfDay?: PartOfDay | undefined
  partOf?: string | undefined
}

/** Compares events by date, then by slug. */
const compareEvents = (a: Placed, b: Placed): number => compareWhen(a, b) || compareTexts(a.slug, b.slug)

type Order = {
  /** Ids by date, then slug. Nested events come directly after the event that contains them. */
  ids: readonly string[]
  /** The ids of nested events by id of the event that contains them, in order. */
  contained: ReadonlyMap<string, readonly string[]>
}

/**
 * Sorts events into reading order. `partOf` must be free of cycles. An event whose `partOf` is unknown is
 * treated as a top-level event.
 */
export const readingOrder = (events: readonly Placed[]): Order => {
  const known = new Set(events.map((event) => event.id))
  const contained = new Map<string, string[]>()
  const top: string[] = []
  for (const { id, partOf } of [...events].sort(compareEvents)) {
    if (partOf === undefined || !known.has(partOf)) top.push(id)
    else contained.set(partOf, [...(contained.get(partOf) ?? []), id])
  }
  const withContained = (id: string): string[] => [id, ...(contained.get(id) ?? []).flatMap(withContained)]
  return { ids: top.flatMap(withContained), contained }
}

/** The events directly nested in an event, in order. */
export const eventsWithin = (
  { eventsById }: Pick<Timeline, 'eventsById'>,
  { contains }: Pick<TimelineEvent, 'contains'>,
): TimelineEvent[] => contains.flatMap((id) => eventsById.get(id) ?? [])
