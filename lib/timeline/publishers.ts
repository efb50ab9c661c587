/** Publishers that are among the actors: known by any spelling of their name, named in each language. */
import type { Language } from '../languages'
import type { Actor, Source } from './types'

/** Actors by every form of their name. */
export const actorsByName = (actors: Iterable<Actor>): ReadonlyMap<string, Actor> =>
  new Map(
    [...actors].flatMap((actor) =>
      [...Object.values(actor.name), ...(actor.variants ?? []).map(({ form }) => form)].map(
        (form) => [form, actor] as const,
      ),
    ),
  )

/** The publisher's name in a language: its own where it is an actor of the timeline, else as authored. */
export const publisherName = ({ publisher, publishedBy }: Source, language: Language): string =>
  publishedBy?.name[language] ?? publisher

/** Tells publishers apart, however their names are spelled. */
export const publisherKey = ({ publisher, publishedBy }: Source): string => publishedBy?.id ?? publisher
