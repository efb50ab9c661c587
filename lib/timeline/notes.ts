/** The numbered source notes of an event: each source once, in order of first citation. */
import { type NumberedClaim, numberedClaims } from './claims'
import type { Citation, Source, TimelineEvent } from './types'

export type SourceNote = {
  /** Counted from 1. */
  number: number
  source: Source
  /** Numbers of the claims that cite the source, from 1. */
  claims: readonly number[]
  /** All citations of the source, in claims and in readings. */
  citations: readonly Citation[]
  /** Whether the event cites the source for anything that is not its own, so that its origin matters here. */
  derives: boolean
}

/** What cites sources: claims of an event, and its disagreements. */
type Citing = Readonly<{
  claims: readonly NumberedClaim[]
  disagreements: TimelineEvent['disagreements']
}>

const allOf = (event: TimelineEvent): Citing => ({
  claims: numberedClaims(event),
  disagreements: event.disagreements,
})

/** Notes by source, in order. Sources that are cited only in disagreements come last. */
export const sourceNotes = (event: TimelineEvent): ReadonlyMap<Source, SourceNote> => notesIn(allOf(event))

/** The notes of a page that shows only some of an event. They have the numbers that they have in all of it. */
export const notesAmong = (event: TimelineEvent, shown: Partial<Citing>): ReadonlyMap<Source, SourceNote> => {
  const all = sourceNotes(event)
  const found = [...notesIn({ claims: [], disagreements: [], ...shown })].map(
    ([source, note]) => [source, { ...note, number: all.get(source)?.number ?? note.number }] as const,
  )
  return new Map(found.sort(([, a], [, b]) => a.number - b.number))
}

const notesIn = ({ claims: numbered, disagreements }: Citing): ReadonlyMap<Source, SourceNote> => {
  const citing = new Map<Source, { claims: Set<number>; citations: Citation[] }>()
  const cite = (citation: Citation, claim?: number): void => {
    const uses = citing.get(citation.source) ?? { claims: new Set(), citations: [] }
    if (claim !== undefined) uses.claims.add(claim)
    uses.citations.push(citation)
    citing.set(citation.source, uses)
  }
  for (const { claim, number } of numbered) {
    for (const citation of claim.citations) cite(citation, number)
  }
  for (const { readings } of disagreements) {
    for (const { citations } of readings) for (const citation of citations) cite(citation)
  }
  return new Map(
    [...citing].map(([source, { claims, citations }], index) => [
      source,
      {
        number: index + 1,
        source,
        claims: [...claims],
        citations,
        derives: citations.some(({ own }) => !own),
      },
    ]),
  )
}
