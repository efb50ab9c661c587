/** Builds the timeline from validated data: resolves references and adds derived values. */
import { omit } from '../pick'
import type { AuthoredData, Item } from './authored'
import { parseWhen } from './dates'
import { countIndependent, evidenceOf } from './evidence'
import { changesOf, historyOf, type Moment, newest } from './history'
import type { LedgerRecord } from './ledger'
import { newMoments } from './ledger-rules'
import { parseLocator } from './locator'
import { readingOrder } from './order'
import { publisherFinder } from './publishers'
import type {
  AuthoredCitation,
  AuthoredClaim,
  AuthoredEra,
  AuthoredEvent,
  AuthoredSite,
  AuthoredSource,
} from './schema'
import type {
  Actor,
  Citation,
  Claim,
  Era,
  Kind,
  Publisher,
  Site,
  Source,
  Theme,
  Timeline,
  TimelineEvent,
  Version,
} from './types'
import { type LedeSentence, unsaidWhenWithdrawn } from './types'

/**
 * The versions of an entry, oldest first, so that anyone who quoted an earlier one can see what has changed
 * since. Versions from the ledger come first, then authored changes that are not recorded yet and have no
 * fingerprint. Without a ledger record, all versions are taken from the authored file.
 */
const versionsOf = (event: AuthoredEvent, record: LedgerRecord | undefined): Version[] => {
  const moments: [Moment, ...Moment[]] = [{ at: event.published, change: 'published' }, ...changesOf(event)]
  const [first, ...rest] = record?.versions ?? []
  const recorded = [...(first ? [{ ...first, at: event.published }] : []), ...rest].map(
    ({ at, change, hash }) => {
      const note = moments.slice(1).find((moment) => moment.at === at)?.note
      return { at, change, ...(note && { note }), ...(hash && { hash }) }
    },
  )
  return [...recorded, ...(record ? newMoments({ moments }, record) : moments)].map(
    ({ at = event.published, ...version }, index) => ({ number: index + 1, at, ...version }),
  )
}

type Lists = {
  kinds: ReadonlyMap<string, Kind>
  eras: ReadonlyMap<string, Era>
  themes: ReadonlyMap<string, Theme>
  actors: ReadonlyMap<string, Actor>
  sources: ReadonlyMap<string, Source>
  images: AuthoredData['images']
}

const values = <T>(items: readonly { value: T }[]): T[] => items.map((item) => item.value)

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]))

/** Looks up an id. Throws if it is missing, which validation should have ruled out. */
const lookUp = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const found = map.get(id)
  if (found === undefined) throw new Error(`unchecked reference to "${id}"`)
  return found
}

/** @param url overrides the address in the data */
export const toSite = (site: AuthoredSite, url = site.url): Site => ({
  ...site,
  url: url.replace(/\/+$/, ''),
})

const toEra = ({ id, name, start, end, main = false }: AuthoredEra): Era => ({
  id,
  name,
  main,
  ...(start !== '..' && { start: parseWhen(start) }),
  ...(end !== '..' && { end: parseWhen(end) }),
})

const toSources = (
  authored: readonly AuthoredSource[],
  publisherOf: (name: string) => Publisher | undefined,
): Map<string, Source> => {
  const raw = byId(authored)
  const sources = new Map<string, Source>()
  const resolve = (id: string): Source => {
    const { derivedFrom, ...rest } = lookUp(raw, id)
    const publishedBy = publisherOf(rest.publisher)
    const agencyBy = publisherOf(rest.agency ?? '')
    const source = sources.get(id) ?? {
      ...rest,
      ...(publishedBy && { publishedBy }),
      ...(agencyBy && { agencyBy }),
      ...(derivedFrom !== undefined && { derivedFrom: resolve(derivedFrom) }),
    }
    sources.set(id, source)
    return source
  }
  for (const { id } of authored) resolve(id)
  return sources
}

const toCitations = (authored: readonly AuthoredCitation[], { sources }: Lists): Citation[] =>
  authored.map(({ source, locator, passage, own }) => ({
    source: lookUp(sources, source),
    locator: parseLocator(locator),
    ...(passage && { passage }),
    ...(own && { own }),
  }))

const toClaim = ({ text, saidBy, themes = [], sources }: AuthoredClaim, lists: Lists): Claim => {
  const citations = toCitations(sources, lists)
  return {
    text,
    ...(saidBy !== undefined && { saidBy: lookUp(lists.actors, saidBy) }),
    themes: themes.map((id) => lookUp(lists.themes, id)),
    citations,
    evidence: evidenceOf(citations),
    independentSources: countIndependent(citations),
  }
}

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)]

/** An event's position among the others. */
type Relations = Pick<TimelineEvent, 'contains'> & {
  previous?: string | undefined
  next?: string | undefined
}

const toEvent = (
  slug: string,
  authored: AuthoredEvent,
  { contains, previous, next }: Relations,
  lists: Lists,
  record: LedgerRecord | undefined,
): TimelineEvent => {
  const { image, published, withdrawn, corrections = [], aliases = [] } = authored
  // A tombstone keeps its title and shows the reason. The withdrawn content is not repeated.
  const claims = withdrawn ? [] : authored.claims.map((claim) => toClaim(claim, lists))
  const disagreements = withdrawn ? [] : (authored.disagreements ?? [])
  const named: Pick<AuthoredEvent, 'actors' | 'themes'> = withdrawn ? {} : authored
  const spoken = claims.flatMap(({ saidBy }) => (saidBy ? [saidBy] : []))
  return {
    ...(withdrawn ? omit(authored, unsaidWhenWithdrawn) : authored),
    slug,
    era: lookUp(lists.eras, authored.era),
    kind: lookUp(lists.kinds, authored.kind),
    when: parseWhen(authored.when),
    ...(previous && { previous }),
    ...(next && { next }),
    contains,
    summary: withdrawn ? withdrawn.reason : authored.summary,
    ...(image && !withdrawn && { image: { ...image, ...lookUp(lists.images, image.file) } }),
    claims,
    actors: unique([...(named.actors ?? []).map((actor) => lookUp(lists.actors, actor)), ...spoken]),
    themes: unique([
      ...(named.themes ?? []).map((theme) => lookUp(lists.themes, theme)),
      ...claims.flatMap((claim) => claim.themes),
    ]),
    disagreements: disagreements.map(({ readings, ...rest }) => ({
      ...rest,
      readings: readings.map(({ text, sources }) => ({ text, citations: toCitations(sources, lists) })),
    })),
    updated: newest(historyOf(authored)) ?? published,
    corrections: corrections.filter(({ minor }) => !minor),
    versions: versionsOf(authored, record),
    aliases,
    authored,
  }
}

const toLede = (
  { lede = [] }: Pick<AuthoredSite, 'lede'>,
  events: ReadonlyMap<string, TimelineEvent>,
): LedeSentence[] =>
  lede.map(({ text, statements }) => ({
    text,
    statements: statements.map(({ event: id, number }) => {
      const event = lookUp(events, id)
      const claim = event.claims[number - 1]
      if (!claim) throw new Error(`unchecked statement ${number} of "${id}"`)
      return { event, claim, number }
    }),
  }))

/** Builds a timeline from valid data that has already been filtered for embargoes. */
export const assemble = (
  data: AuthoredData & { site: Item<AuthoredSite> },
  { siteUrl }: { siteUrl?: string | undefined },
): Timeline => {
  const records = byId(data.ledger?.read.events ?? [])
  const actors = byId(values(data.actors))
  const lists: Lists = {
    kinds: byId(values(data.kinds)),
    eras: byId(values(data.eras).map(toEra)),
    images: data.images,
    themes: byId(values(data.themes)),
    actors,
    sources: toSources(
      values(data.sources),
      publisherFinder([...actors.values(), ...values(data.publishers)]),
    ),
  }
  const authored = new Map(data.events.map(({ slug, value }) => [value.id, { slug, value }]))
  const order = readingOrder(
    data.events.map(({ slug, value: { id, when, partOfDay, partOf } }) => ({
      id,
      slug,
      when: parseWhen(when),
      partOfDay,
      partOf,
    })),
  )
  const events = order.ids.map((id, index) => {
    const { slug, value } = lookUp(authored, id)
    const relations = {
      contains: order.contained.get(id) ?? [],
      previous: order.ids[index - 1],
      next: order.ids[index + 1],
    }
    return toEvent(slug, value, relations, lists, records.get(id))
  })
  const updated = newest(events.map((event) => event.updated))
  const eventsById = byId(events)
  return {
    site: toSite(data.site.value, siteUrl),
    lede: toLede(data.site.value, eventsById),
    kinds: [...lists.kinds.values()],
    eras: [...lists.eras.values()],
    themes: [...lists.themes.values()],
    actors: [...lists.actors.values()],
    // `lists.sources` is in resolution order, so restore the order of the data.
    sources: data.sources.map(({ value }) => lookUp(lists.sources, value.id)),
    events,
    eventsById,
    ...(updated && { updated }),
  }
}
