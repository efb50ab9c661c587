/** The order in which a timeline is read. */
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

export const compareEvents = (a: Placed, b: Placed): number =>
  compareWhen(a, b) || compareTexts(a.slug, b.slug)

export type Order = {
  /** Ids: by date, then slug; what happened within an event comes directly after it. */
  ids: readonly string[]
  /** By id of an event, the ids of those within it, in order. */
  contained: ReadonlyMap<string, readonly string[]>
}

/**
 * Sorts events into reading order. Expects `partOf` to be free of cycles; an event whose `partOf` is not among
 * them stands by itself.
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

/** The events that took place within or beside an event, in order. */
export const eventsWithin = (
  { eventsById }: Pick<Timeline, 'eventsById'>,
  { contains }: Pick<TimelineEvent, 'contains'>,
): TimelineEvent[] => contains.flatMap((id) => eventsById.get(id) ?? [])
