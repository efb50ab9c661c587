/** How well a statement is supported, derived from its sources alone. */
import { once } from '../remembered'
import { publisherKeys } from './publishers'
import type { Citation, Claim, Evidence, Source, TimelineEvent } from './types'

type Cited = Pick<Citation, 'source'>

/** A source, what it repeats, what that repeats, and so on. */
export const chainOf = (source: Source): Source[] =>
  source.derivedFrom ? [source, ...chainOf(source.derivedFrom)] : [source]

/** An address without what does not tell pages apart: the protocol, "www.", a slash at the end, the fragment. */
const sourceAddress = (url: string): string => {
  const { host, pathname, search } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
}

type Roots = ReadonlySet<string>

/** All that stands behind a source: every publisher and address in its chain. */
const rootsOf = once(
  (source: Source): Roots =>
    new Set(chainOf(source).flatMap((link) => [`at ${sourceAddress(link.url)}`, ...publisherKeys(link)])),
)

const areApart = (one: Roots, other: Roots): boolean => ![...one].some((root) => other.has(root))

/** The size of the largest choice in which all are apart from each other. */
const mostApart = (items: readonly Roots[]): number => {
  if (items.length < 2) return items.length
  const touching = (item: Roots) => items.filter((other) => other !== item && !areApart(item, other))
  const isFree = (item: Roots): boolean => {
    const others = touching(item)
    return others.every((one, index) => others.slice(index + 1).every((other) => !areApart(one, other)))
  }
  // Nothing is lost by choosing one whose neighbours touch each other: at most one of them all can be chosen.
  const free = items.find(isFree)
  const chosen = free ?? (items[0] as Roots)
  const withChosen = 1 + mostApart(items.filter((item) => item !== chosen && areApart(chosen, item)))
  return free ? withChosen : Math.max(withChosen, mostApart(items.filter((item) => item !== chosen)))
}

const rootsOfEach = (citations: readonly Cited[]): Map<Source, Roots> =>
  new Map(citations.map(({ source }) => [source, rootsOf(source)]))

/**
 * How many of the sources are independent of each other: the most that can be chosen so that no two share a
 * publisher, an agency, an address or anything they repeat.
 */
export const countIndependent = (citations: readonly Cited[]): number =>
  mostApart([...rootsOfEach(citations).values()])

/** Confirmed: a primary source is cited, and another one that is independent of it. */
export const evidenceOf = (citations: readonly Cited[]): Evidence => {
  const roots = [...rootsOfEach(citations)]
  const isConfirmed = roots.some(
    ([source, own]) => source.kind === 'primary' && roots.some(([, other]) => areApart(own, other)),
  )
  return isConfirmed ? 'confirmed' : 'single-source'
}

/** How the support of a claim is called: what is not confirmed has one source, or several and none of them primary. */
export type Support = Evidence | 'no-primary'

/** See `Support`. The published data knows the two kinds of `Evidence` alone. */
export const supportOf = ({
  evidence,
  independentSources,
  citations,
}: Pick<Claim, 'evidence' | 'independentSources' | 'citations'>): Support =>
  evidence === 'single-source' &&
  independentSources > 1 &&
  citations.every(({ source }) => source.kind !== 'primary')
    ? 'no-primary'
    : evidence

/** How many of an event's claims are confirmed. */
export const confirmedCount = ({ claims }: Pick<TimelineEvent, 'claims'>): number =>
  claims.filter(({ evidence }) => evidence === 'confirmed').length
