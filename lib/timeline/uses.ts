/** Indexes what depends on each source: claims, disagreements, and claims that need it to stay supported. */
import { once } from '../remembered'
import { numberedClaims } from './claims'
import { evidenceOf, originsOf } from './evidence'
import type { PlacedClaim, Source, Timeline, TimelineEvent } from './types'

/** Every claim of the timeline, in reading order. */
export const placedClaims = ({ events }: Pick<Timeline, 'events'>): PlacedClaim[] =>
  events.flatMap((event) => numberedClaims(event).map((numbered) => ({ event, ...numbered })))

const add = <K, V>(lists: Map<K, V[]>, key: K, value: V): void => {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** The claims that cite each source. Sources that no claim cites have no entry. */
export const claimsBySource = once((timeline: Timeline): ReadonlyMap<Source, readonly PlacedClaim[]> => {
  const found = new Map<Source, PlacedClaim[]>()
  for (const placed of placedClaims(timeline)) {
    for (const source of new Set(placed.claim.citations.map((citation) => citation.source))) {
      add(found, source, placed)
    }
  }
  return found
})

/** Claims that would have no source left, and claims that would no longer be confirmed. */
export type Fall = { unsupported: readonly PlacedClaim[]; unconfirmed: readonly PlacedClaim[] }

/**
 * The claims that depend on each source: that would lose their support if the source, and all sources derived
 * from it, were removed. Sources that no claim depends on have no entry.
 */
export const fallBySource = once((timeline: Timeline): ReadonlyMap<Source, Fall> => {
  const found = new Map<Source, { unsupported: PlacedClaim[]; unconfirmed: PlacedClaim[] }>()
  for (const placed of placedClaims(timeline)) {
    const { citations, evidence } = placed.claim
    for (const source of new Set(citations.flatMap(originsOf))) {
      const left = citations.filter((citation) => !originsOf(citation).includes(source))
      const falls = found.get(source) ?? { unsupported: [], unconfirmed: [] }
      if (left.length === 0) falls.unsupported.push(placed)
      else if (evidence === 'confirmed' && evidenceOf(left) !== 'confirmed') falls.unconfirmed.push(placed)
      else continue
      found.set(source, falls)
    }
  }
  return found
})

/** The events in which each source is part of a disagreement. */
export const disagreementsBySource = once(
  ({ events }: Timeline): ReadonlyMap<Source, readonly TimelineEvent[]> => {
    const found = new Map<Source, TimelineEvent[]>()
    for (const event of events) {
      const readings = event.disagreements.flatMap((disagreement) => disagreement.readings)
      for (const source of new Set(readings.flatMap(({ citations }) => citations.map((it) => it.source)))) {
        add(found, source, event)
      }
    }
    return found
  },
)

/** The sources that other sources derive from. */
export const repeatedSources = once(
  ({ sources }: Timeline): ReadonlySet<Source> =>
    new Set(sources.flatMap(({ derivedFrom }) => derivedFrom ?? [])),
)

/** The events whose claims or disagreements cite a source, in reading order. */
export const eventsCiting = ({ events }: Timeline, source: Source): TimelineEvent[] =>
  events.filter(({ claims, disagreements }) =>
    [...claims, ...disagreements.flatMap(({ readings }) => readings)].some(({ citations }) =>
      citations.some((citation) => citation.source === source),
    ),
  )
