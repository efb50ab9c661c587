/** Checks a single value for a field, such as an editor's answer to a question, by the rules that files are checked by. */
import type { z } from 'zod'
import type { Language } from '../languages'
import { listNames, type Referred } from './fields'
import type { KnownIds } from './known-ids'
import { type FieldPath, formatPath, type Problem, shown } from './problems'
import { ownId, unknownId } from './references'
import { type AuthoredEvent, authoredSchemas } from './schema'
import { referencesIn } from './schema-walk'
import { validate } from './validate'

/** What is wrong with a value, and where in it. */
export type Wrong = Pick<Problem, 'path' | 'came' | 'allowed' | 'fix'>

const idsIn = (known: KnownIds): Record<Referred, ReadonlySet<string>> =>
  Object.fromEntries(
    [...listNames, 'events' as const].map((list) => [list, new Set(known[list].keys())]),
  ) as unknown as Record<Referred, ReadonlySet<string>>

/**
 * @param known the ids that the value may refer to
 * @param eventIds ids of the events by slug, for those who give the slug
 */
export const wrongIn = (
  schema: z.ZodType,
  value: unknown,
  known: KnownIds,
  eventIds: ReadonlyMap<string, string>,
): Wrong[] => {
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

/** What is wrong with an id for something new that another entry of the list has. */
export const takenId = (id: string, list: Referred, known: KnownIds): Wrong[] => {
  const name = known[list].get(id)
  if (name === undefined) return []
  return [{ path: [], came: shown(id), allowed: ownId(`“${name}”`), fix: 'choose another id' }]
}

/** Paths of fields of an unfinished event that are missing or not yet as the schema wants them, each once. */
export const missingIn = (languages: readonly Language[]): ((event: Partial<AuthoredEvent>) => string[]) => {
  const { event: schema } = authoredSchemas(languages)
  return (event) => {
    const problems: Problem[] = []
    // As it will be read: fields without a value are not there.
    validate({ name: '', text: '', at: [], value: JSON.parse(JSON.stringify(event)) }, schema, problems)
    return [...new Set(problems.map(({ path }) => formatPath(path)))]
  }
}
