/**
 * Looks up publishers by any spelling of their name, and provides their localized names and identity keys.
 */
import type { Language } from '../languages'
import { nameKey } from './look-alikes'
import type { AuthoredActor, AuthoredPublisher } from './schema'
import type { Publisher, Source } from './types'

type Named = AuthoredPublisher & Pick<AuthoredActor, 'variants'>

/**
 * Returns a lookup of publishers and actors by every form of their names, as people read them (`nameKey`), with `partOf`
 * resolved. `partOf` must refer to a publisher of the list and must not form a cycle. Validation ensures both.
 */
export const publisherFinder = (named: Iterable<Named>): ((name: string) => Publisher | undefined) => {
  const list = [...named]
  const byId = new Map(list.map((publisher) => [publisher.id, publisher]))
  const resolve = ({ variants: _, partOf, ...own }: Named): Publisher => {
    const parent = partOf === undefined ? undefined : byId.get(partOf)
    return { ...own, ...(parent && { partOf: resolve(parent) }) }
  }
  const byName = new Map(
    list.flatMap((publisher) => {
      const resolved = resolve(publisher)
      const forms = (publisher.variants ?? []).map(({ form }) => form)
      return [...Object.values(publisher.name), ...forms].map((form) => [nameKey(form), resolved] as const)
    }),
  )
  return (name) => byName.get(nameKey(name))
}

/** The publisher's name in a language, or as authored if the publisher is not listed. */
export const publisherName = ({ publisher, publishedBy }: Source, language: Language): string =>
  publishedBy?.name[language] ?? publisher

/** An abbreviation in brackets at the end of a name, such as "(VLA)". */
const ABBREVIATION = /\((\p{Lu}[\p{L}\p{N}]*\p{Lu})\)$/u

/** The publisher's abbreviation where its name gives one, for lines where the full name would not help. */
export const publisherAbbreviation = (source: Source, language: Language): string | undefined =>
  publisherName(source, language).match(ABBREVIATION)?.[1]

/** The name of the agency whose report a source carries, if any. */
export const agencyName = ({ agency, agencyBy }: Source, language: Language): string | undefined =>
  agencyBy?.name[language] ?? agency

/** A publisher and all publishers that it is part of, innermost first. */
export const withParents = (publisher: Publisher | undefined): Publisher[] =>
  publisher ? [publisher, ...withParents(publisher.partOf)] : []

const rootOf = (publisher: Publisher): Publisher => (publisher.partOf ? rootOf(publisher.partOf) : publisher)

const keyOf = (name: string, known: Publisher | undefined): string =>
  known ? rootOf(known).id : nameKey(name)

/** Identity key of a source's publisher. A publisher shares the key of its outermost parent. */
export const publisherKey = ({ publisher, publishedBy }: Source): string => keyOf(publisher, publishedBy)

/** Identity keys of a source's publisher and agency. */
export const publisherKeys = (source: Source): string[] => {
  const { agency, agencyBy } = source
  return [publisherKey(source), ...(agency === undefined ? [] : [keyOf(agency, agencyBy)])]
}
