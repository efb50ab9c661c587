/** What rests on each source, and what each actor is on record as saying. */
import { numberedClaims } from './claims'
import type { Actor, Claim, Source, Timeline, TimelineEvent } from './types'

/** A claim and the event it belongs to; `number` counts from 1 within the event. */
export type PlacedClaim = { event: TimelineEvent; claim: Claim; number: number }

/** Every claim of the timeline, in reading order. */
export const placedClaims = ({ events }: Pick<Timeline, 'events'>): PlacedClaim[] =>
  events.flatMap((event) => numberedClaims(event).map((numbered) => ({ event, ...numbered })))

/** The claims that cite each source. Sources without claims are missing. */
export const claimsBySource = (timeline: Timeline): ReadonlyMap<Source, readonly PlacedClaim[]> => {
  const found = new Map<Source, PlacedClaim[]>()
  for (const placed of placedClaims(timeline)) {
    for (const source of new Set(placed.claim.citations.map((citation) => citation.source))) {
      found.set(source, [...(found.get(source) ?? []), placed])
    }
  }
  return found
}

/** The claims that give an actor's own words. */
export const claimsSaidBy = (timeline: Timeline, actor: Actor): PlacedClaim[] =>
  placedClaims(timeline).filter(({ claim }) => claim.saidBy === actor)
