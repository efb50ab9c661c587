/** Validates a single field value, such as an editor's answer to a prompt, with the rules used for files. */
import type { z } from 'zod'
import type { Language } from '../languages'
import { listNames, type Referred } from './fields'
import { ownId, unknownId } from './id-rules'
import type { KnownIds } from './known-ids'
import { type FieldPath, formatPath, type Problem, shown } from './problems'
import { type AuthoredEvent, authoredSchemas } from './schema'
import { referencesIn } from './schema-walk'
import { validate } from './validate'

/** A problem with a value. `path` is relative to the value. */
export type ValueProblem = Pick<Problem, 'path' | 'came' | 'allowed' | 'fix'>

const idsIn = (known: KnownIds): Record<Referred, ReadonlySet<string>> =>
  Object.fromEntries(
    [...listNames, 'events' as const].map((list) => [list, new Set(known[list].keys())]),
  ) as unknown as Record<Referred, ReadonlySet<string>>

/**
 * Validates a value against a field's schema, and resolves the ids in it.
 *
 * @param known the ids that the value may refer to
 * @param eventIds event ids by slug, to suggest the id where a slug was given
 * @returns one entry per problem; empty for a valid value
 */
export const valueProblems = (
  schema: z.ZodType,
  value: unknown,
  known: KnownIds,
  eventIds: ReadonlyMap<string, string>,
): ValueProblem[] => {
  const problems: Problem[] = []
  validate({ name: '', text: '', at: [], value }, schema, problems)
  if (problems.length > 0)
    return problems.map(({ path, came, allowed, fix }) => ({ path, came, allowed, fix }))
  const ids = idsIn(known)
  return referencesIn(schema, value)
    .filter(({ list, id }) => !ids[list].has(id))
    .map(({ path, list, id }: { path: FieldPath; list: Referred; id: string }) => ({
      path,
      ...unknownId({ ids, eventIds }, list, id),
    }))
}

/** A problem if the id of a new entry is already used in the list; otherwise empty. */
export const idProblems = (id: string, list: Referred, known: KnownIds): ValueProblem[] => {
  const name = known[list].get(id)
  if (name === undefined) return []
  return [{ path: [], came: shown(id), allowed: ownId(`“${name}”`), fix: 'choose another id' }]
}

/** The problem of an event's name in its address that another event has or had. */
export const takenSlug = (
  slug: string,
  fix = 'choose another name, or edit the existing file',
): ValueProblem => ({
  path: [],
  came: shown(slug),
  allowed: 'a name that no event has or had',
  fix,
})

/** Paths of the missing or invalid fields of an incomplete event, without duplicates. */
export const missingIn = (languages: readonly Language[]): ((event: Partial<AuthoredEvent>) => string[]) => {
  const { event: schema } = authoredSchemas(languages)
  return (event) => {
    const problems: Problem[] = []
    // Serialize and parse as the reader will: that drops undefined fields.
    validate({ name: '', text: '', at: [], value: JSON.parse(JSON.stringify(event)) }, schema, problems)
    return [...new Set(problems.map(({ path }) => formatPath(path)))]
  }
}
