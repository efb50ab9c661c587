/** Checks that every id used somewhere exists, that no id is used twice and that no chain of ids bites its tail. */
import { isReservedSlug, isReservedTheme } from '../addresses'
import type { AuthoredData, Item } from './authored'
import { nearest, orMeant, orNearest } from './nearest'
import { type FieldPath, type Problem, shown } from './problems'
import { type AuthoredCitation, type ListName, listNames } from './schema'

type Ids = AuthoredData['ids']

/** What is said of an id that nothing has. An event may have been called by its slug in place of its id. */
export const unknownId = (
  { ids, eventIds }: Pick<AuthoredData, 'ids' | 'eventIds'>,
  list: keyof Ids,
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

const referenceCheck =
  (data: AuthoredData, problems: Problem[]) =>
  <T>(item: Item<T>, list: keyof Ids, path: FieldPath, id: string | undefined): void => {
    if (id === undefined || (data.ids[list]?.has(id) ?? true)) return
    problems.push(item.problem(path, unknownId(data, list, id)))
  }

const duplicateProblems = (items: readonly (Item<{ id: string }> & { slug?: string })[]): Problem[] => {
  const seen = new Map<string, string>()
  const problems: Problem[] = []
  for (const item of items) {
    const { id } = item.value
    const first = seen.get(id)
    const place = item.slug ? `events/${item.slug}.json` : 'an earlier entry'
    if (first === undefined) seen.set(id, place)
    else {
      const allowed = `an id of its own; ${first} has this one already`
      problems.push(
        item.problem(['id'], { came: shown(id), allowed, fix: 'choose another id for one of the two' }),
      )
    }
  }
  return problems
}

const unreserved =
  "a name that neither the site's own cards (timeline, theme-…, …-square, …-story) nor parts of its pages (content, sources, claim-1, …) have"

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
        const allowed = `an address that no event has; events/${owner}.json has this one`
        problems.push(
          event.problem(['aliases', index], { came: shown(alias), allowed, fix: 'delete the alias' }),
        )
      }
    })
  }
  return problems
}

/** The cards of themes have the names of shapes behind their own. */
const themeProblems = ({ themes }: AuthoredData): Problem[] =>
  themes
    .filter(({ value }) => isReservedTheme(value.id))
    .map((theme) =>
      theme.problem(['id'], {
        came: shown(theme.value.id),
        allowed: 'an id that does not end in -square or -story, as the names of cards do',
        fix: 'choose another id',
      }),
    )

/** Items that lead back to themselves when `next` is followed. */
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

/** Every problem with ids across the files. */
export const referenceProblems = (data: AuthoredData): Problem[] => {
  const problems: Problem[] = []
  const check = referenceCheck(data, problems)
  for (const actor of data.actors) {
    actor.value.variants?.forEach(({ seenIn }, index) => {
      check(actor, 'sources', ['variants', index, 'seenIn'], seenIn)
    })
  }
  for (const publisher of data.publishers) check(publisher, 'publishers', ['partOf'], publisher.value.partOf)
  for (const source of data.sources) check(source, 'sources', ['derivedFrom'], source.value.derivedFrom)
  for (const event of data.events) {
    const { value } = event
    const citations = (path: FieldPath, list: readonly AuthoredCitation[]): void =>
      list.forEach(({ source }, index) => {
        check(event, 'sources', [...path, 'sources', index, 'source'], source)
      })
    check(event, 'eras', ['era'], value.era)
    check(event, 'kinds', ['kind'], value.kind)
    check(event, 'events', ['partOf'], value.partOf)
    value.actors?.forEach((id, index) => {
      check(event, 'actors', ['actors', index], id)
    })
    value.themes?.forEach((id, index) => {
      check(event, 'themes', ['themes', index], id)
    })
    value.claims.forEach((claim, index) => {
      check(event, 'actors', ['claims', index, 'saidBy'], claim.saidBy)
      claim.themes?.forEach((id, at) => {
        check(event, 'themes', ['claims', index, 'themes', at], id)
      })
      citations(['claims', index], claim.sources)
    })
    value.disagreements?.forEach(({ readings }, index) => {
      readings.forEach((reading, at) => {
        citations(['disagreements', index, 'readings', at], reading.sources)
      })
    })
  }
  for (const name of listNames satisfies readonly ListName[]) problems.push(...duplicateProblems(data[name]))
  problems.push(...duplicateProblems(data.events), ...slugProblems(data), ...themeProblems(data))
  problems.push(...cycleProblems(data.sources, 'derivedFrom', 'let the first source of all derive from none'))
  problems.push(...cycleProblems(data.publishers, 'partOf', 'let the outermost publisher be part of none'))
  problems.push(...cycleProblems(data.events, 'partOf', 'let the outermost event be part of none'))
  return problems
}
