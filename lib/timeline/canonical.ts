/**
 * The canonical form of the authored files: fields in the order of the schema, two spaces, a newline at the end. A
 * program that writes an event changes no more of its file than it means to.
 */
import { z } from 'zod'
import type { Language } from '../languages'
import { type AuthoredEvent, type AuthoredSource, authoredSchemas } from './schema'

const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema

/** The value with the fields of its objects as the schema lists them; unknown ones behind, in their own order. */
const inOrder = (value: unknown, schema: unknown): unknown => {
  const known = unwrap(schema)
  if (Array.isArray(value)) {
    return value.map((item) => inOrder(item, known instanceof z.ZodArray ? known.element : undefined))
  }
  if (typeof value !== 'object' || value === null) return value
  const shape: Record<string, unknown> = known instanceof z.ZodObject ? known.shape : {}
  const fields = new Map(Object.entries(value))
  const names = [...Object.keys(shape).filter((name) => fields.has(name)), ...fields.keys()]
  return Object.fromEntries([...new Set(names)].map((name) => [name, inOrder(fields.get(name), shape[name])]))
}

const written = (value: unknown, schema: z.ZodType): string =>
  `${JSON.stringify(inOrder(value, schema), null, 2)}\n`

/**
 * Writers of the authored files of a site in these languages. They check nothing: a value that does not fit the
 * schema is written as it is, for the check to name what is wrong.
 */
export const canonicalWriters = (languages: readonly Language[]) => {
  const schemas = authoredSchemas(languages)
  return {
    /** The text of a file in `events/`. */
    event: (event: Partial<AuthoredEvent>): string => written(event, schemas.event),
    /** The text of `sources.json`. */
    sources: (sources: readonly AuthoredSource[]): string => written(sources, schemas.sources),
  }
}
