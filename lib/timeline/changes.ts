/** Collects all changes: to entries, and to the sources, actors and publishers that they use. */

import { compareTexts } from '../compare-texts'
import { once } from '../remembered'
import { changesOf } from './history'
import { withParents } from './publishers'
import type { ChangeKind } from './schema'
import type { Actor, Localized, Publisher, Source, Timeline, TimelineEvent } from './types'

type Named = Pick<Actor, 'id' | 'name' | 'corrections'>

/** What was changed. `version` is the number of the event version that resulted from the change. */
export type Subject =
  | Readonly<{ kind: 'event'; event: TimelineEvent; version: number }>
  | Readonly<{ kind: 'source'; source: Source }>
  | Readonly<{ kind: 'actor'; actor: Named }>
  | Readonly<{ kind: 'publisher'; publisher: Publisher }>

/** One change. `note` is missing if a withdrawal has since been reverted. */
export type Change = Readonly<{
  at: string
  change: Exclude<ChangeKind, 'published'>
  note?: Localized
  of: Subject
}>

const withOrigins = (source: Source): Source[] => [
  source,
  ...(source.derivedFrom ? withOrigins(source.derivedFrom) : []),
]

/** Whether a publisher is an actor. Only actors have a `kind`. */
const isActor = (publisher: Publisher): boolean => 'kind' in publisher

const sharedChanges = (sources: Iterable<Source>, actors: Iterable<Actor>): Change[] => {
  const known = new Map<string, Named>([...actors].map((actor) => [actor.id, actor]))
  const publishers = new Map<string, Publisher>()
  for (const { publishedBy, agencyBy } of sources) {
    for (const named of [publishedBy, agencyBy].flatMap(withParents)) {
      if (isActor(named)) known.set(named.id, named)
      else publishers.set(named.id, named)
    }
  }
  const subjects: [Parameters<typeof changesOf>[0], Subject][] = [
    ...[...sources].map((source): [Source, Subject] => [source, { kind: 'source', source }]),
    ...[...known.values()].map((actor): [Named, Subject] => [actor, { kind: 'actor', actor }]),
    ...[...publishers.values()].map((publisher): [Publisher, Subject] => [
      publisher,
      { kind: 'publisher', publisher },
    ]),
  ]
  return subjects.flatMap(([{ corrections }, of]) =>
    changesOf({ corrections }).flatMap(({ at, change, note }): Change[] =>
      change === 'published' || !note ? [] : [{ at, change, note, of }],
    ),
  )
}

const eventChanges = (event: TimelineEvent): Change[] =>
  event.versions.flatMap(({ number, at, change, note }): Change[] =>
    change === 'published'
      ? []
      : [{ at, change, ...(note && { note }), of: { kind: 'event', event, version: number } }],
  )

const idOf = (of: Subject): string => {
  switch (of.kind) {
    case 'event':
      return of.event.id
    case 'source':
      return of.source.id
    case 'actor':
      return of.actor.id
    case 'publisher':
      return of.publisher.id
  }
}

const newestFirst = (changes: readonly Change[]): Change[] =>
  [...changes].sort(
    (a, b) =>
      Date.parse(b.at) - Date.parse(a.at) ||
      compareTexts(a.of.kind, b.of.kind) ||
      compareTexts(idOf(a.of), idOf(b.of)),
  )

/** Every change in a timeline, newest first. */
export const allChanges = once(({ events, sources, actors }: Timeline): readonly Change[] =>
  newestFirst([...events.flatMap(eventChanges), ...sharedChanges(sources, actors)]),
)

/**
 * The changes to an event and, since its publication, to its sources, actors and publishers. Newest first.
 */
export const changesOfEvent = (event: TimelineEvent): Change[] => {
  const said = [...event.claims, ...event.disagreements.flatMap(({ readings }) => readings)]
  const sources = new Set(said.flatMap(({ citations }) => citations.flatMap((it) => withOrigins(it.source))))
  const since = sharedChanges(sources, event.actors).filter(
    ({ at }) => Date.parse(at) > Date.parse(event.published),
  )
  return newestFirst([...eventChanges(event), ...since])
}
