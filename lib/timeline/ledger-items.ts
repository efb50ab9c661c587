/**
 * The items to record in the ledger: published entries, and the sources, actors and publishers that they use.
 */
import type { Language } from '../languages'
import { lazy } from '../remembered'
import type { AuthoredData, Item } from './authored'
import { usesOf } from './embargo'
import { changesOf, type Moment } from './history'
import { contentHashes, type Hashes, type LedgerList, type Recorded } from './published-content'
import { publisherFinder, withParents } from './publishers'
import type { AuthoredEvent } from './schema'

export type LedgerItem = {
  id: string
  /** Only for events: the current slug, the former ones, and the date of first publication. */
  place?: { slug: string; aliases: readonly string[]; published: string }
  /** First publication, then all changes in chronological order. */
  moments: readonly [Moment, ...Moment[]]
  /** Computed lazily, because items without a record need no comparison. */
  hashes: () => Hashes
  problem: Item<unknown>['problem']
}

export type LedgerItems = Readonly<Record<LedgerList, readonly LedgerItem[]>>

type Shown = Pick<AuthoredData, 'events' | 'images' | LedgerList>

const withPicture = (event: AuthoredEvent, images: AuthoredData['images']): Recorded['events'] => {
  const facts = event.image && images.get(event.image.file)
  return event.image && facts ? { ...event, image: { ...event.image, sha256: facts.sha256 } } : event
}

/**
 * The ledger items of data without embargoed content. Sources, actors and publishers are included only if an
 * entry uses them.
 */
export const ledgerItems = (data: Shown, languages: readonly Language[]): LedgerItems => {
  const toItem =
    <L extends Exclude<LedgerList, 'events'>>(list: L) =>
    ({ value, problem }: Item<Recorded[L]>): LedgerItem => ({
      id: value.id,
      moments: [{ change: 'published' }, ...changesOf(value)],
      hashes: lazy(() => contentHashes(list, value, languages)),
      problem,
    })
  const sources = data.sources.map(({ value }) => value)
  const uses = usesOf(
    data.events.map(({ value }) => value),
    sources,
  )
  // Actors can be publishers too.
  const publisherOf = publisherFinder([...data.actors, ...data.publishers].map(({ value }) => value))
  const named = new Set(
    sources
      .filter(({ id }) => uses.sources.has(id))
      .flatMap(({ publisher, agency = '' }) => [publisher, agency])
      .flatMap((name) => withParents(publisherOf(name)).map(({ id }) => id)),
  )
  const used = <T extends { id: string }>(items: readonly Item<T>[], ids: ReadonlySet<string>) =>
    items.filter(({ value }) => ids.has(value.id))
  return {
    events: data.events.map(({ slug, value, problem }) => ({
      id: value.id,
      place: { slug, aliases: value.aliases ?? [], published: value.published },
      moments: [{ at: value.published, change: 'published' }, ...changesOf(value)],
      hashes: lazy(() => contentHashes('events', withPicture(value, data.images), languages)),
      problem,
    })),
    sources: used(data.sources, uses.sources).map(toItem('sources')),
    actors: used(data.actors, new Set([...uses.actors, ...named])).map(toItem('actors')),
    publishers: used(data.publishers, named).map(toItem('publishers')),
  }
}
