/** The claims of an event as a reader meets them: what was reported, then who said what, numbered in that order. */
import { groupBy } from '../group'
import type { Actor, Claim, TimelineEvent } from './types'

/** `number` counts from 1 within the event; it names the claim's anchor and is shown beside it. */
export type NumberedClaim = Readonly<{ claim: Claim; number: number }>

/** Claims of one speaker; without one, what was reported. */
export type ClaimGroup = Readonly<{ speaker?: Actor; claims: readonly NumberedClaim[] }>

/** Groups in order: what was reported first, then speakers as they first come up. None is empty. */
export const claimGroups = ({ claims }: Pick<TimelineEvent, 'claims'>): ClaimGroup[] => {
  const bySpeaker = groupBy(claims, ({ saidBy }) => saidBy)
  const reported = bySpeaker.get(undefined)
  const groups: [Actor | undefined, readonly Claim[]][] = [
    ...(reported ? [[undefined, reported] as [undefined, readonly Claim[]]] : []),
    ...[...bySpeaker].filter(([speaker]) => speaker !== undefined),
  ]
  let number = 0
  return groups.map(([speaker, said]) => ({
    ...(speaker && { speaker }),
    claims: said.map((claim) => ({ claim, number: ++number })),
  }))
}

/** Every claim of an event in reading order. */
export const numberedClaims = (event: Pick<TimelineEvent, 'claims'>): NumberedClaim[] =>
  claimGroups(event).flatMap(({ claims }) => claims)
