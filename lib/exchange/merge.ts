/** Merges files that have the same events in different languages. */
import { DataError } from '../timeline/problems'
import type { Entry, Link } from './entry'
import { problemAt } from './problem'

const union = <T>(...lists: readonly (readonly T[])[]): T[] => [...new Set(lists.flat())]

/** Whether two links say the same of the same. The words of a reference differ by language. */
const isSameLink = (a: Link, b: Link): boolean =>
  a.url === b.url && a.reference === b.reference && String(a.statements) === String(b.statements)

const together = (a: Entry, b: Entry): Entry => ({
  ...a,
  fields: { ...b.fields, ...a.fields },
  title: { ...a.title, ...b.title },
  summary: { ...a.summary, ...b.summary },
  paragraphs: { ...a.paragraphs, ...b.paragraphs },
  links: [...a.links, ...b.links.filter((link) => !a.links.some((known) => isSameLink(known, link)))],
  ...((a.groupNames || b.groupNames) && { groupNames: { ...a.groupNames, ...b.groupNames } }),
  tags: union(a.tags ?? [], b.group && b.group !== a.group ? [b.group] : [], b.tags ?? []),
  actors: union(a.actors ?? [], b.actors ?? []),
  notes: union(a.notes, b.notes),
})

/**
 * Merges entries of several files. Entries are matched by id or, without ids, by their position in the file.
 *
 * @throws DataError if the files do not have the same events with the same dates
 */
export const mergeLanguages = (files: readonly (readonly Entry[])[]): Entry[] => {
  const [first = [], ...others] = files
  const keyOf = (entry: Entry, index: number): string => entry.id ?? `#${index}`
  return others.reduce<Entry[]>(
    (merged, entries) => {
      const byKey = new Map(entries.map((entry, index) => [keyOf(entry, index), entry]))
      const problems = entries.length === merged.length ? [] : [countProblem(merged, entries)]
      const result = merged.flatMap((entry, index) => {
        const other = byKey.get(keyOf(entry, index))
        if (other && other.fields.when === entry.fields.when) return [together(entry, other)]
        const came = other ? `the date ${other.fields.when}` : 'no such event'
        const allowed = `the event of ${entry.place.file}, ${entry.place.at}, at ${entry.fields.when}`
        const place = other?.place ?? { file: entries[0]?.place.file ?? entry.place.file }
        problems.push(problemAt(place, { came, allowed, fix: 'give both files the same events and dates' }))
        return []
      })
      if (problems.length > 0) throw new DataError(problems)
      return result
    },
    [...first],
  )
}

const countProblem = (merged: readonly Entry[], entries: readonly Entry[]) =>
  problemAt(
    { file: entries[0]?.place.file ?? '' },
    {
      came: `${entries.length} events`,
      allowed: `${merged.length}, as in ${merged[0]?.place.file}`,
      fix: 'give both files the same events',
    },
  )
