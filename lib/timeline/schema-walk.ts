/** Finds the way inside a zod schema, for those who ask what it holds at a place. */
import { z } from 'zod'
import type { FieldPath } from './problems'

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
