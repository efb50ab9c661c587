/** Publishers by any spelling of their name, and how each language calls them. */
import type { Language } from '../languages'
import type { Actor, Publisher, Source } from './types'

type Named = Publisher & Pick<Actor, 'variants'>

/** Publishers and actors by every form of their names. */
export const publishersByName = (named: Iterable<Named>): ReadonlyMap<string, Publisher> =>
  new Map(
    [...named].flatMap((publisher) =>
      [...Object.values(publisher.name), ...(publisher.variants ?? []).map(({ form }) => form)].map(
        (form) => [form, publisher] as const,
      ),
    ),
  )

/** The publisher's name in a language: its own where it is known, else as authored. */
export const publisherName = ({ publisher, publishedBy }: Source, language: Language): string =>
  publishedBy?.name[language] ?? publisher

/** Tells publishers apart, however their names are spelled. */
export const publisherKey = ({ publisher, publishedBy }: Source): string => publishedBy?.id ?? publisher
