/**
 * Numbers and groups the claims of an event in the order of the data, which is the order in which people spoke as far as
 * that is known. Nobody's words are moved in front of another's.
 */
import type { Actor, Claim, TimelineEvent } from './types'

/**
 * A claim with its number, which starts at 1 in each event. The number is displayed and used in the anchor.
 */
export type NumberedClaim = Readonly<{ claim: Claim; number: number }>

/** Consecutive claims of one speaker, or of none. */
export type ClaimGroup = Readonly<{ speaker?: Actor; claims: readonly NumberedClaim[] }>

/** Every claim of an event, in the order of the data. */
export const numberedClaims = ({ claims }: Pick<TimelineEvent, 'claims'>): NumberedClaim[] =>
  claims.map((claim, index) => ({ claim, number: index + 1 }))

/** Claims in groups. A speaker has several groups if others come in between. */
export const claimGroups = (claims: readonly NumberedClaim[]): ClaimGroup[] => {
  const groups: { speaker?: Actor; claims: NumberedClaim[] }[] = []
  for (const numbered of claims) {
    const { saidBy } = numbered.claim
    const last = groups.at(-1)
    if (last && last.speaker === saidBy) last.claims.push(numbered)
    else groups.push({ ...(saidBy && { speaker: saidBy }), claims: [numbered] })
  }
  return groups
}
