/**
 * Groups and numbers the claims of an event in reading order: first reported facts, then claims by speaker.
 */
import { groupBy } from '../group'
import type { Actor, Claim, TimelineEvent } from './types'

/**
 * A claim with its number, which starts at 1 in each event. The number is displayed and used in the anchor.
 */
export type NumberedClaim = Readonly<{ claim: Claim; number: number }>

/** The claims of one speaker, or the reported ones if `speaker` is missing. */
export type ClaimGroup = Readonly<{ speaker?: Actor; claims: readonly NumberedClaim[] }>

/** The non-empty groups: reported claims first, then speakers in order of first appearance. */
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
