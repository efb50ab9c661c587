/** Finds the themes, kinds and actors that entries name, by id or by name in any language. */

import { slugOf } from '../slug'
import { nameKey } from '../timeline/look-alikes'
import type { AuthoredTheme } from '../timeline/schema'
import type { Timeline } from '../timeline/types'
import type { Entry } from './entry'
import { nameAllocator } from './names'

type Named = Readonly<{ id: string; name: Readonly<Record<string, string>> }>

/** Whether one of the names is read as the one that is called. */
const isCalled = (name: Named['name'], called: string): boolean =>
  Object.values(name).some((form) => nameKey(form) === nameKey(called))

const idOf = (list: readonly Named[], called: string): string | undefined =>
  list.find(({ id, name }) => id === called || isCalled(name, called))?.id

/** The id of the theme, or else of the kind, that a group is. */
const groupOf = ({ themes, kinds }: Timeline, group: string) => {
  const theme = idOf(themes, group)
  return { theme, kind: theme ? undefined : idOf(kinds, group) }
}

/** The groups of an entry. */
const groupsOf = ({ group, tags = [] }: Entry): string[] => [...(group ? [group] : []), ...tags]

/** The groups of an entry that are neither a theme nor a kind. */
export const unplacedIn = (timeline: Timeline, entry: Entry): string[] =>
  groupsOf(entry).filter((group) => {
    const { theme, kind } = groupOf(timeline, group)
    return !theme && !kind
  })

/** Notes on the groups and actors of an entry that are not there, and on a second kind. */
export const namesNotFound = (timeline: Timeline, entry: Entry): string[] => [
  ...groupsOf(entry)
    .filter((group) => groupOf(timeline, group).kind)
    .slice(1)
    .map((group) => `the kind “${group}”: an event has one kind`),
  ...unplacedIn(timeline, entry).map((group) => `the group “${group}”: neither a theme nor a kind here`),
  ...(entry.actors ?? [])
    .filter((name) => idOf(timeline.actors, name) === undefined)
    .map((name) => `the actor “${name}”: not in actors.json`),
]

/** The themes, kind and actors that an entry names. */
export const namedIn = (timeline: Timeline, entry: Entry) => {
  const found = groupsOf(entry).map((group) => groupOf(timeline, group))
  return {
    themes: [...new Set(found.flatMap(({ theme }) => theme ?? []))],
    kind: found.find(({ kind }) => kind)?.kind,
    actors: [...new Set((entry.actors ?? []).flatMap((name) => idOf(timeline.actors, name) ?? []))],
  }
}

/** A theme for each group that is neither a theme nor a kind. Where a language has no name for it, that of another stands in. */
export const themesFor = (timeline: Timeline, entries: readonly Entry[]): AuthoredTheme[] => {
  const give = nameAllocator(timeline.themes.map(({ id }) => id))
  const made: AuthoredTheme[] = []
  const isNamed = (group: string): boolean => made.some(({ name }) => isCalled(name, group))
  for (const entry of entries) {
    for (const group of unplacedIn(timeline, entry)) {
      if (isNamed(group)) continue
      const names = Object.values(entry.groupNames ?? {}).includes(group) ? entry.groupNames : {}
      const inAll = Object.fromEntries(
        timeline.site.languages.map((language) => [language, names?.[language] ?? group]),
      ) as AuthoredTheme['name']
      made.push({ id: give(slugOf(group) || 'theme'), name: inAll, description: inAll })
    }
  }
  return made
}
