/**
 * The pages of the sources. If one does not hold all of them, there is an index of publishers by kind and letters, such
 * as `press` and `press-e`, in which a publisher of many sources has pages of its own: `the-echo_press` and, by date,
 * `the-echo_press_1961`. Letters are those of ids, or of names in Latin letters, so that they are the same in all languages.
 */
import { createHash } from 'node:crypto'
import { type Path, sourcesPath } from '../addresses'
import { groupBy } from '../group'
import type { Language } from '../languages'
import { once } from '../remembered'
import { slugOf } from '../slug'
import { splitByDate } from './date-parts'
import { parseWhen } from './dates'
import { nameKey } from './look-alikes'
import { byKindAndLetters, type Part, pageWith, partsBelow, split, wholeOf } from './parts'
import type { Source, Timeline, TimelineEvent } from './types'
import { claimsBySource, disagreementsBySource, fallBySource, spellingsBySource } from './uses'
import { shareOf, sourceSize } from './weights'

export const sourceKinds = ['primary', 'press', 'organisation'] as const satisfies readonly Source['kind'][]

/** The sources of a kind of one publisher, under its name in addresses. */
export type PublisherGroup = Readonly<{
  name: string
  kind: Source['kind']
  sources: readonly Source[]
  /** The share of a page that it takes. */
  weight: number
  /** Its own pages, if it has many sources. */
  own?: Part<Source>
}>

/** The page of all sources has nothing else, and publishers are folded, so that it may be rather full. */
const MOST_TOGETHER = 1.2

/** The share of a page from which on a publisher has its own. */
const OWN = 0.4

/** Of a publisher in the index that leads to pages of its own. */
const LINE = shareOf({ height: 70, bytes: 700 })
/** Of a folded publisher, beside its sources. */
const FOLDED = shareOf({ height: 50, bytes: 900 })

/** Before the id of a listed publisher. The key of a name begins with a sign that people see. */
const LISTED = '\u0000'

/** The same for names that people read as one. */
const identityOf = ({ publisher, publishedBy }: Source): string =>
  publishedBy ? LISTED + publishedBy.id : nameKey(publisher)

/**
 * The name of each publisher in addresses, by its identity. A listed one has its id. Of others whose names have the same
 * letters, or the same beginning, the first in the file has these alone; the rest end with a part of the hash of the
 * identity, so that a publisher that is added changes the address of none.
 */
const namesInAddresses = (sources: readonly Source[]): ReadonlyMap<string, string> => {
  const names = new Map<string, string>()
  const taken = new Set(sources.flatMap(({ publishedBy }) => publishedBy?.id ?? []))
  for (const source of sources) {
    const identity = identityOf(source)
    if (names.has(identity)) continue
    const name = source.publishedBy?.id ?? (slugOf(source.publisher) || 'other')
    const isFree = source.publishedBy !== undefined || !taken.has(name)
    const hash = createHash('sha256').update(identity).digest('hex').slice(0, 6)
    names.set(identity, isFree ? name : `${name}-${hash}`)
    taken.add(name)
  }
  return names
}

const toPlace = ({ slug, title }: TimelineEvent) => ({ address: slug, name: title })

const weigher = (timeline: Timeline): ((source: Source) => number) => {
  const [claims, falls] = [claimsBySource(timeline), fallBySource(timeline)]
  const [disputed, spelled] = [disagreementsBySource(timeline), spellingsBySource(timeline)]
  return (source) => {
    const own = claims.get(source) ?? []
    const { unsupported = [], unconfirmed = [] } = falls.get(source) ?? {}
    // What is all of them is not listed again.
    const fallen = [unsupported, unconfirmed].filter(({ length }) => length !== own.length).flat()
    return shareOf(
      sourceSize(
        source,
        ...[own, fallen].map((placed) => placed.map(({ event }) => toPlace(event))),
        (disputed.get(source) ?? []).map(toPlace),
        (spelled.get(source.id) ?? []).map(({ id, name }) => ({ address: id, name })),
      ),
    )
  }
}

const cut = byKindAndLetters<Source['kind'], PublisherGroup>(
  sourceKinds,
  (of) => ({ kind: 'sources', of }),
  ({ name }) => name,
)

/** The index of publishers. It is not split if all sources are on one page. */
export const publisherIndex = once((timeline: Timeline): Part<PublisherGroup> => {
  const weightOf = weigher(timeline)
  const whenOf = ({ published }: Source) => (published === undefined ? undefined : parseWhen(published))
  const names = namesInAddresses(timeline.sources)
  const groups = [...groupBy(timeline.sources, identityOf)].flatMap(([identity, published]) =>
    [...groupBy(published, ({ kind }) => kind)].map(([kind, sources]): PublisherGroup => {
      const weight = sources.reduce((sum, source) => sum + weightOf(source), FOLDED)
      return { name: names.get(identity) ?? '', kind, sources, weight }
    }),
  )
  const total = groups.reduce((sum, { weight }) => sum + weight, 0)
  if (total <= MOST_TOGETHER) return { ...wholeOf(groups), parts: [] }
  const listed = groups.map((group): PublisherGroup => {
    const { name, kind, sources, weight } = group
    const [source] = sources
    if (!source || weight <= OWN) return group
    const id = `${name}_${kind}`
    const whole = { id, name: { kind: 'publisher', source } as const, level: 1, items: sources }
    return { ...group, weight: LINE, own: splitByDate(sources, { whenOf, weightOf, whole }) }
  })
  const weightInIndex = ({ weight }: PublisherGroup): number => weight
  return split(wholeOf(listed), { weightOf: weightInIndex, cut, isCut: ({ level }) => level === 0 })
})

/** A part of the index, or one of the sources of a publisher with pages of its own. */
export type SourcesPart = Readonly<
  | { of: 'index'; part: Part<PublisherGroup> }
  | { of: 'publisher'; group: PublisherGroup; whole: Part<Source>; part: Part<Source> }
>

/** All parts of the sources by id. Empty if all sources are on one page. */
export const sourcesParts = once((timeline: Timeline): ReadonlyMap<string, SourcesPart> => {
  const index = publisherIndex(timeline)
  const parts: SourcesPart[] = [
    ...partsBelow(index).map((part) => ({ of: 'index' as const, part })),
    ...index.items.flatMap((group) => {
      const { own: whole } = group
      return whole
        ? [whole, ...partsBelow(whole)].map((part) => ({ of: 'publisher' as const, group, whole, part }))
        : []
    }),
  ]
  return new Map(parts.map((one) => [one.part.id, one]))
})

const pagesBySource = once((timeline: Timeline): ReadonlyMap<Source, string> => {
  const index = publisherIndex(timeline)
  return new Map(
    index.items.flatMap((group) =>
      group.sources.map((source) => {
        const { own } = group
        const page = own ? pageWith(own, source) : pageWith(index, group)
        return [source, page ?? ''] as const
      }),
    ),
  )
})

/** Whether an index has room for a line for each publisher. */
export const listsPublishers = (groups: readonly PublisherGroup[]): boolean => groups.length * LINE <= 1

/** The path of the page that lists a source. Its anchor there is its id. */
export const pageOfSource = (timeline: Timeline, source: Source, language: Language): Path =>
  sourcesPath(language, pagesBySource(timeline).get(source) || undefined)
