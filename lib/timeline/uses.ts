/** Indexes what depends on each source: claims, disagreements, and claims that need it to stay supported. */
import { once } from '../remembered'
import { numberedClaims } from './claims'
import { evidenceOf, originsOf } from './evidence'
import type { Actor, PlacedClaim, Source, Timeline, TimelineEvent } from './types'

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

/** The actors of whose names each source, by its id, has a spelling. */
export const spellingsBySource = once(({ actors }: Timeline): ReadonlyMap<string, readonly Actor[]> => {
  const found = new Map<string, Actor[]>()
  for (const actor of actors) {
    for (const id of new Set(actor.variants?.map(({ seenIn }) => seenIn))) add(found, id, actor)
  }
  return found
})

const sourcesById = once(
  ({ sources }: Timeline): ReadonlyMap<string, Source> =>
    new Map(sources.map((source) => [source.id, source])),
)

export const sourceWith = (timeline: Timeline, id: string): Source | undefined =>
  sourcesById(timeline).get(id)

const placesOf = once(
  ({ events }: Timeline): ReadonlyMap<TimelineEvent, number> =>
    new Map(events.map((event, index) => [event, index])),
)

/** The events whose claims or disagreements cite a source, in reading order. */
export const eventsCiting = (timeline: Timeline, source: Source): TimelineEvent[] => {
  const claims = claimsBySource(timeline).get(source) ?? []
  const disputed = disagreementsBySource(timeline).get(source) ?? []
  const places = placesOf(timeline)
  return [...new Set([...claims.map(({ event }) => event), ...disputed])].sort(
    (a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0),
  )
}

/** The claims that cite any of these sources, each once. */
export const claimsOnSources = (timeline: Timeline, sources: readonly Source[]): PlacedClaim[] => {
  const found = sources.flatMap((source) => claimsBySource(timeline).get(source) ?? [])
  return [...new Map(found.map((placed) => [placed.claim, placed])).values()]
}
