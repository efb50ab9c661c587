/** Derives how well a claim is supported. Depends only on the sources it cites. */
import { publisherKey, publisherKeys } from './publishers'
import type { Citation, Claim, Evidence, Source, TimelineEvent } from './types'

type Cited = Pick<Citation, 'source' | 'own'>

const chainOf = (source: Source): Source[] =>
  source.derivedFrom ? [source, ...chainOf(source.derivedFrom)] : [source]

/** The sources that a citation rests on: the cited one and, unless it adds this itself, all that it derives from. */
export const originsOf = ({ source, own }: Cited): Source[] => (own ? [source] : chainOf(source))

/** An address normalized for comparison: no protocol, `www.`, trailing slash or fragment. */
const sourceAddress = (url: string): string => {
  const { host, pathname, search } = new URL(url)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
}

type Roots = ReadonlySet<string>

/**
 * Keys of every publisher, agency and address that a citation rests on. Citations that share a key are dependent. What a
 * source adds itself does not rest on the agency either.
 */
const rootsOf = (cited: Cited): Roots =>
  new Set(
    originsOf(cited).flatMap((source) => [
      `at ${sourceAddress(source.url)}`,
      ...(cited.own ? [publisherKey(source)] : publisherKeys(source)),
    ]),
  )

const areIndependent = (one: Roots, other: Roots): boolean => ![...one].some((root) => other.has(root))

/** The size of the largest subset whose members are pairwise independent (maximum independent set). */
const maxIndependent = (items: readonly Roots[]): number => {
  if (items.length < 2) return items.length
  const dependent = (item: Roots) => items.filter((other) => other !== item && !areIndependent(item, other))
  const isSafeChoice = (item: Roots): boolean => {
    const others = dependent(item)
    return others.every((one, index) => others.slice(index + 1).every((other) => !areIndependent(one, other)))
  }
  // If all dependents of an item depend on each other, at most one of them could be chosen instead of it.
  const safe = items.find(isSafeChoice)
  const chosen = safe ?? (items[0] as Roots)
  const withChosen =
    1 + maxIndependent(items.filter((item) => item !== chosen && areIndependent(chosen, item)))
  return safe ? withChosen : Math.max(withChosen, maxIndependent(items.filter((item) => item !== chosen)))
}

/** The roots of each cited source. If a claim cites one twice, all that both citations rest on counts. */
const rootsOfEach = (citations: readonly Cited[]): Map<Source, Roots> => {
  const found = new Map<Source, Roots>()
  for (const cited of citations) {
    found.set(cited.source, new Set([...(found.get(cited.source) ?? []), ...rootsOf(cited)]))
  }
  return found
}

/**
 * The largest number of cited sources that are independent of each other: no two share a publisher, an
 * agency, an address or a source that they derive from. A fact that a source adds itself is independent of these.
 */
export const countIndependent = (citations: readonly Cited[]): number =>
  maxIndependent([...rootsOfEach(citations).values()])

/**
 * `confirmed` if a primary source and another source independent of it are cited, otherwise `single-source`.
 */
export const evidenceOf = (citations: readonly Cited[]): Evidence => {
  const roots = [...rootsOfEach(citations)]
  const isConfirmed = roots.some(
    ([source, own]) => source.kind === 'primary' && roots.some(([, other]) => areIndependent(own, other)),
  )
  return isConfirmed ? 'confirmed' : 'single-source'
}

/** `Evidence` with a separate value for claims that have several independent sources but no primary one. */
export type Support = Evidence | 'no-primary'

/** The support of a claim as shown on pages. The published data has only the two values of `Evidence`. */
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

/** The number of confirmed claims of an event. */
export const confirmedCount = ({ claims }: Pick<TimelineEvent, 'claims'>): number =>
  claims.filter(({ evidence }) => evidence === 'confirmed').length

/** Whether no two sources that the claims of an event cite are independent of each other. */
export const restsOnOneSource = ({ claims }: Pick<TimelineEvent, 'claims'>): boolean =>
  countIndependent(claims.flatMap(({ citations }) => citations)) === 1
