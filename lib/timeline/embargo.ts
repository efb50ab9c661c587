/**
 * Removes embargoed content from the data: the entries themselves, the sources, actors and themes that only
 * they use, references to any of these, and sentences of the lede that rest on them. Lists the entries that wait.
 */
import type { AuthoredData, Item } from './authored'
import { historyOf, newest } from './history'
import type { AuthoredActor, AuthoredEvent, AuthoredSite, AuthoredSource } from './schema'

type Shown = Pick<AuthoredData, 'site' | 'events' | 'themes' | 'actors' | 'sources'>

type Ids = ReadonlySet<string>

const valuesOf = <T>(items: readonly Item<T>[]): T[] => items.map(({ value }) => value)

/**
 * The time up to which entries are shown, in milliseconds: the given date-time, or else the newest one in the
 * data that is not under embargo. Never the system clock, so that builds are reproducible.
 */
export const shownUntil = (events: readonly Item<AuthoredEvent>[], given: string | undefined): number => {
  const open = valuesOf(events).filter(({ publishAfter }) => !publishAfter)
  return Date.parse(given ?? newest(open.flatMap(historyOf)) ?? '')
}

/** Entries under embargo, by the end of their embargo. */
export type Waiting = readonly Readonly<{ slug: string; until: string }>[]

/** The entries that are not among those shown, by the end of their embargo. */
export const waitingIn = (all: AuthoredData['events'], shown: readonly { slug: string }[]): Waiting => {
  const open = new Set(shown.map(({ slug }) => slug))
  return all
    .filter(({ slug }) => !open.has(slug))
    .map(({ slug, value }) => ({ slug, until: value.publishAfter ?? '' }))
    .sort((a, b) => Date.parse(a.until) - Date.parse(b.until))
}

const union = (...sets: readonly Ids[]): Ids => new Set(sets.flatMap((set) => [...set]))

const without = (ids: Ids, ...others: readonly Ids[]): Ids =>
  new Set([...ids].filter((id) => !others.some((other) => other.has(id))))

/** The ids of the sources, and of all sources that they derive from. */
const withOrigins = (ids: readonly string[], sources: readonly AuthoredSource[]): Ids => {
  const origins = new Map(sources.map(({ id, derivedFrom }) => [id, derivedFrom]))
  const found = new Set<string>()
  for (const id of ids) {
    for (let at: string | undefined = id; at !== undefined && !found.has(at); at = origins.get(at)) {
      found.add(at)
    }
  }
  return found
}

/** The ids of the themes, actors and sources that events use. Sources include those that they derive from. */
export const usesOf = (events: readonly AuthoredEvent[], sources: readonly AuthoredSource[]) => {
  const claims = events.flatMap((event) => event.claims)
  const readings = events.flatMap(({ disagreements = [] }) => disagreements.flatMap((it) => it.readings))
  const cited = [...claims, ...readings].flatMap((said) => said.sources.map(({ source }) => source))
  return {
    themes: new Set([...events, ...claims].flatMap(({ themes = [] }) => themes)),
    actors: new Set([
      ...events.flatMap(({ actors = [] }) => actors),
      ...claims.flatMap(({ saidBy }) => saidBy ?? []),
    ]),
    sources: withOrigins(cited, sources),
  }
}

const seenIn = (actors: readonly AuthoredActor[], sources: readonly AuthoredSource[]): Ids =>
  withOrigins(
    actors.flatMap(({ variants = [] }) => variants.map((variant) => variant.seenIn)),
    sources,
  )

const withValue = <T, I extends Item<T>>(item: I, value: T): I => ({ ...item, value })

const exclude = <T extends { id: string }>(items: readonly Item<T>[], hidden: Ids): Item<T>[] =>
  items.filter(({ value }) => !hidden.has(value.id))

/**
 * The data that may be shown at a given time. An actor, source or theme that only embargoed entries use is
 * removed with them. One that no entry uses is kept, and so are all kinds and eras.
 *
 * @param until milliseconds since the epoch, as returned by `Date.parse`
 */
export const releasedData = <D extends Shown>(data: D, until: number): D => {
  const isShown = ({ value: { publishAfter } }: Item<AuthoredEvent>): boolean =>
    publishAfter === undefined || Date.parse(publishAfter) <= until
  const events = data.events.filter(isShown)
  if (events.length === data.events.length) return data
  const held = valuesOf(data.events.filter((event) => !isShown(event)))
  const sources = valuesOf(data.sources)
  const open = usesOf(valuesOf(events), sources)
  const closed = usesOf(held, sources)

  const heldEvents = new Set(held.map(({ id }) => id))
  const heldActors = without(closed.actors, open.actors)
  const seen = (isHeld: boolean): Ids =>
    seenIn(
      valuesOf(data.actors).filter(({ id }) => heldActors.has(id) === isHeld),
      sources,
    )
  const heldSources = union(
    without(closed.sources, open.sources),
    without(seen(true), open.sources, seen(false)),
  )

  const withoutHeldPart = <I extends Item<AuthoredEvent>>(item: I): I => {
    const { partOf, ...rest } = item.value
    return partOf !== undefined && heldEvents.has(partOf) ? withValue<AuthoredEvent, I>(item, rest) : item
  }
  const withoutHeldOrigin = (item: Item<AuthoredSource>): Item<AuthoredSource> => {
    const { derivedFrom, derivation: _, ...rest } = item.value
    return derivedFrom !== undefined && heldSources.has(derivedFrom) ? withValue(item, rest) : item
  }
  const withoutHeldSpelling = (item: Item<AuthoredActor>): Item<AuthoredActor> => {
    const { variants, ...rest } = item.value
    const left = variants?.filter((variant) => !heldSources.has(variant.seenIn)) ?? []
    if (left.length === (variants?.length ?? 0)) return item
    return withValue(item, left.length > 0 ? { ...rest, variants: left } : rest)
  }
  const withoutHeldSentences = (item: Item<AuthoredSite>): Item<AuthoredSite> => {
    const { lede, ...rest } = item.value
    const left =
      lede?.filter(({ statements }) => !statements.some(({ event }) => heldEvents.has(event))) ?? []
    return withValue(item, left.length > 0 ? { ...rest, lede: left } : rest)
  }
  return {
    ...data,
    ...(data.site && { site: withoutHeldSentences(data.site) }),
    events: events.map(withoutHeldPart),
    themes: exclude(data.themes, without(closed.themes, open.themes)),
    actors: exclude(data.actors, heldActors).map(withoutHeldSpelling),
    sources: exclude(data.sources, heldSources).map(withoutHeldOrigin),
  }
}
