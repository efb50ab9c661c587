/** Checks ids: every referenced id exists, no id is used twice, and no chain of references is circular. */
import type { z } from 'zod'
import {
  isDeviceName,
  isReservedSlug,
  isReservedTheme,
  shapeEndings,
  themeCardName,
  timelineCardName,
} from '../addresses'
import { knownLanguages } from '../languages'
import type { AuthoredData, Item } from './authored'
import { type ListName, listNames, type Referred } from './fields'
import { nearest, orMeant, orNearest } from './nearest'
import { type Problem, shown } from './problems'
import { authoredSchemas } from './schema'
import { referencesIn } from './schema-walk'

/** The problem for an unknown id. For events it also suggests the id of an event whose slug was given. */
export const unknownId = (
  { ids, eventIds }: Pick<AuthoredData, 'ids' | 'eventIds'>,
  list: Referred,
  id: string,
): Pick<Problem, 'came' | 'allowed' | 'fix'> => {
  const came = shown(id)
  if (list !== 'events') {
    const fix = orNearest(id, ids[list] ?? [], `correct the id, or add it to ${list}.json`)
    return { came, allowed: `an id from ${list}.json`, fix }
  }
  const near = nearest(id, ids.events ?? [])
  const named = nearest(id, eventIds.keys()).flatMap((slug) => eventIds.get(slug) ?? [])
  const allowed = 'the id of an event (the field "id" in its file)'
  return { came, allowed, fix: orMeant(near.length > 0 ? near : named, 'correct the id') }
}

const unknownProblems = (data: AuthoredData): Problem[] => {
  const { event, site, ...schemas } = authoredSchemas(knownLanguages)
  const check = <T>(items: readonly Item<T>[], schema: z.ZodType): Problem[] =>
    items.flatMap(({ value, problem }) =>
      referencesIn(schema, value)
        .filter(({ list, id }) => !(data.ids[list]?.has(id) ?? true))
        .map(({ path, list, id }) => problem(path, unknownId(data, list, id))),
    )
  return [
    ...listNames.flatMap((name) => check<unknown>(data[name], schemas[name].element)),
    ...check(data.events, event),
    ...check(data.site ? [data.site] : [], site),
  ]
}

/** What is allowed instead of an id that is already taken. */
export const ownId = (owner: string): string => `a unique id; ${owner} already has this one`

const duplicateProblems = (items: readonly (Item<{ id: string }> & { slug?: string })[]): Problem[] => {
  const seen = new Map<string, string>()
  const problems: Problem[] = []
  for (const item of items) {
    const { id } = item.value
    const first = seen.get(id)
    const place = item.slug ? `events/${item.slug}.json` : 'an earlier entry'
    if (first === undefined) seen.set(id, place)
    else {
      const allowed = ownId(first)
      problems.push(
        item.problem(['id'], { came: shown(id), allowed, fix: 'choose another id for one of the two' }),
      )
    }
  }
  return problems
}

const cardNames = [timelineCardName, themeCardName('…'), ...shapeEndings.map((ending) => `…${ending}`)]

const unreserved = `a name that is not reserved for the site's own cards (${cardNames.join(', ')}), parts of pages (content, sources, claim-1, …) or devices of Windows (con, nul, aux, com1, …)`

const slugProblems = ({ events }: AuthoredData): Problem[] => {
  const owners = new Map(events.map((event) => [event.slug, event.slug]))
  const problems: Problem[] = []
  for (const event of events) {
    if (isReservedSlug(event.slug)) {
      const came = `${event.slug}.json`
      problems.push(event.problem([], { came, allowed: unreserved, fix: 'rename the file' }))
    }
    event.value.aliases?.forEach((alias, index) => {
      const owner = owners.get(alias)
      if (isReservedSlug(alias)) {
        problems.push(
          event.problem(['aliases', index], {
            came: shown(alias),
            allowed: unreserved,
            fix: 'delete the alias',
          }),
        )
      } else if (owner === undefined) owners.set(alias, event.slug)
      else {
        const allowed = `an address that no event has; events/${owner}.json already has this one`
        problems.push(
          event.problem(['aliases', index], { came: shown(alias), allowed, fix: 'delete the alias' }),
        )
      }
    })
  }
  return problems
}

/** The names of theme cards end in the name of their shape, so ids must not. */
const themeProblems = ({ themes }: AuthoredData): Problem[] =>
  themes
    .filter(({ value }) => isReservedTheme(value.id))
    .map((theme) =>
      theme.problem(['id'], {
        came: shown(theme.value.id),
        allowed: `an id that does not end in ${shapeEndings.join(' or ')}, which are reserved for cards`,
        fix: 'choose another id',
      }),
    )

/** Actors and themes have folders of their own. */
const folderProblems = ({ themes, actors }: AuthoredData): Problem[] =>
  [...themes, ...actors]
    .filter(({ value }) => isDeviceName(value.id))
    .map(({ value, problem }) =>
      problem(['id'], {
        came: shown(value.id),
        allowed: 'an id that every system takes as the name of a folder; Windows keeps this one for a device',
        fix: 'choose another id',
      }),
    )

/** A problem for each item whose chain of `field` references leads back to itself. */
const cycleProblems = <T extends { id: string }>(
  items: readonly Item<T>[],
  field: keyof T & string,
  fix: string,
): Problem[] => {
  const next = new Map(items.map(({ value }) => [value.id, value[field] as string | undefined]))
  return items.flatMap((item) => {
    const chain = [item.value.id]
    for (let id = next.get(item.value.id); id !== undefined; id = next.get(id)) {
      chain.push(id)
      if (id === item.value.id) {
        return [item.problem([field], { came: chain.join(' → '), allowed: 'a chain that ends', fix })]
      }
      if (chain.length > next.size) return []
    }
    return []
  })
}

/** All problems with ids across files. */
export const referenceProblems = (data: AuthoredData): Problem[] => {
  const problems = unknownProblems(data)
  for (const name of listNames satisfies readonly ListName[]) problems.push(...duplicateProblems(data[name]))
  problems.push(
    ...duplicateProblems(data.events),
    ...slugProblems(data),
    ...themeProblems(data),
    ...folderProblems(data),
  )
  problems.push(...cycleProblems(data.sources, 'derivedFrom', 'delete "derivedFrom" of the original source'))
  problems.push(...cycleProblems(data.publishers, 'partOf', 'delete "partOf" of the outermost publisher'))
  problems.push(...cycleProblems(data.events, 'partOf', 'delete "partOf" of the outermost event'))
  return problems
}
