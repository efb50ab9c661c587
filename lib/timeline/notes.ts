/** The numbered notes of an event: each source once, in the order in which the text first leans on it. */
import { numberedClaims } from './claims'
import type { Source, TimelineEvent } from './types'

export type SourceNote = {
  /** Counted from 1. */
  number: number
  source: Source
  /** Numbers, from 1, of the claims that cite it. */
  claims: readonly number[]
}

/** Notes by source, in order; sources cited only where sources disagree come last. */
export const sourceNotes = (event: TimelineEvent): ReadonlyMap<Source, SourceNote> => {
  const citing = new Map<Source, Set<number>>()
  const cite = (source: Source, claim?: number): void => {
    const numbers = citing.get(source) ?? new Set()
    if (claim !== undefined) numbers.add(claim)
    citing.set(source, numbers)
  }
  for (const { claim, number } of numberedClaims(event)) {
    for (const { source } of claim.citations) cite(source, number)
  }
  for (const { readings } of event.disagreements) {
    for (const { citations } of readings) for (const { source } of citations) cite(source)
  }
  return new Map(
    [...citing].map(([source, numbers], index) => [
      source,
      { number: index + 1, source, claims: [...numbers] },
    ]),
  )
}
