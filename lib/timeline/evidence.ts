/** How well a statement is supported, derived from its sources alone. */
import { publisherKey } from './publishers'
import type { Citation, Claim, Evidence, Source, TimelineEvent } from './types'

/** The source at the beginning of a chain of sources that repeat each other. */
const originOf = (source: Source): Source => (source.derivedFrom ? originOf(source.derivedFrom) : source)

/**
 * How many of the sources are independent: those that repeat one release or wire count once, and so do several
 * pages of one publisher.
 */
export const countIndependent = (citations: readonly Pick<Citation, 'source'>[]): number =>
  new Set(citations.map(({ source }) => publisherKey(originOf(source)))).size

/** Confirmed: two or more independent sources, at least one of the cited ones primary. */
export const evidenceOf = (citations: readonly Pick<Citation, 'source'>[]): Evidence =>
  countIndependent(citations) >= 2 && citations.some(({ source }) => source.kind === 'primary')
    ? 'confirmed'
    : 'single-source'

/** How the support of a claim is called: what is not confirmed has one source, or several and none of them primary. */
export type Support = Evidence | 'no-primary'

/** See `Support`. The published data knows the two kinds of `Evidence` alone. */
export const supportOf = ({ evidence, independentSources }: Claim): Support =>
  evidence === 'single-source' && independentSources > 1 ? 'no-primary' : evidence

/** How many of an event's claims are confirmed. */
export const confirmedCount = ({ claims }: Pick<TimelineEvent, 'claims'>): number =>
  claims.filter(({ evidence }) => evidence === 'confirmed').length
