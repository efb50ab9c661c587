/** Finds the way inside a zod schema, for those who ask what it holds at a place. */
import { z } from 'zod'
import type { FieldPath } from './problems'
import { type Referred, references } from './schema'

/** The schema itself, where a field may be missing. */
export const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema

/** The fields of an object's schema in their order; none of any other schema. */
export const shapeOf = (schema: unknown): Readonly<Record<string, z.ZodType>> => {
  const inner = unwrap(schema)
  return inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {}
}

/** The schema of the entries of a list; undefined where it is no list. */
export const elementOf = (schema: unknown): z.ZodType | undefined => {
  const inner = unwrap(schema)
  return inner instanceof z.ZodArray ? (inner.element as z.ZodType) : undefined
}

/** The schema at a path; undefined where nothing can stand. */
export const schemaAt = (schema: unknown, path: FieldPath): z.ZodType | undefined =>
  path.reduce<unknown>(
    (at, step) => (typeof step === 'number' ? elementOf(at) : shapeOf(at)[step]),
    schema,
  ) as z.ZodType | undefined

export type Reference = { path: FieldPath; list: Referred; id: string }

/** Every id of something else that a value holds, in the order of the schema, and where. */
export const referencesIn = (schema: unknown, value: unknown, path: FieldPath = []): Reference[] => {
  const inner = unwrap(schema) as z.ZodType | undefined
  const reference = inner && references.get(inner)
  if (reference) return typeof value === 'string' ? [{ path, list: reference.list, id: value }] : []
  if (Array.isArray(value)) {
    const element = elementOf(inner)
    return value.flatMap((item, index) => referencesIn(element, item, [...path, index]))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(shapeOf(inner)).flatMap(([name, field]) =>
    referencesIn(field, (value as Record<string, unknown>)[name], [...path, name]),
  )
}
