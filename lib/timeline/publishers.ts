/** Publishers by any spelling of their name, how each language calls them, and what tells them apart. */
import type { Language } from '../languages'
import type { AuthoredActor, AuthoredPublisher } from './schema'
import type { Publisher, Source } from './types'

type Named = AuthoredPublisher & Pick<AuthoredActor, 'variants'>

/**
 * Publishers and actors by every form of their names, each with the one it is part of. `partOf` has to lead to a
 * publisher of the list, and never back to itself; the checks see to both.
 */
export const publishersByName = (named: Iterable<Named>): ReadonlyMap<string, Publisher> => {
  const list = [...named]
  const byId = new Map(list.map((publisher) => [publisher.id, publisher]))
  const resolve = ({ variants: _, partOf, ...own }: Named): Publisher => {
    const whole = partOf === undefined ? undefined : byId.get(partOf)
    return { ...own, ...(whole && { partOf: resolve(whole) }) }
  }
  return new Map(
    list.flatMap((publisher) => {
      const resolved = resolve(publisher)
      const forms = (publisher.variants ?? []).map(({ form }) => form)
      return [...Object.values(publisher.name), ...forms].map((form) => [form, resolved] as const)
    }),
  )
}

/** The publisher's name in a language: its own where it is known, else as authored. */
export const publisherName = ({ publisher, publishedBy }: Source, language: Language): string =>
  publishedBy?.name[language] ?? publisher

/** The name of the agency whose report a source passes on, if it passes on one. */
export const agencyName = ({ agency, agencyBy }: Source, language: Language): string | undefined =>
  agencyBy?.name[language] ?? agency

/** A publisher and all that it is part of. */
export const withWholes = (publisher: Publisher | undefined): Publisher[] =>
  publisher ? [publisher, ...withWholes(publisher.partOf)] : []

const wholeOf = (publisher: Publisher): Publisher =>
  publisher.partOf ? wholeOf(publisher.partOf) : publisher

const keyOf = (name: string, known: Publisher | undefined): string =>
  known ? wholeOf(known).id : name.trim().toLowerCase()

/** Who stands behind a source: its publisher, and the agency whose report it passes on. Parts count as their whole. */
export const publisherKeys = ({ publisher, publishedBy, agency, agencyBy }: Source): string[] => [
  keyOf(publisher, publishedBy),
  ...(agency === undefined ? [] : [keyOf(agency, agencyBy)]),
]
