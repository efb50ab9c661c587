/** Finds the way inside a zod schema, for those who ask what it holds at a place. */
import { z } from 'zod'
import { once } from '../remembered'
import type { FieldPath } from './problems'
import { type Referred, references } from './schema'

/** The schema itself, where a field may be missing. */
export const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema

type Shape = Readonly<Record<string, z.ZodType>>

const noShape: Shape = {}

/** The fields of an object's schema in their order; none of any other schema. */
export const shapeOf = (schema: unknown): Shape => {
  const inner = unwrap(schema)
  return inner instanceof z.ZodObject ? (inner.shape as Shape) : noShape
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

/** Whether nothing need stand at a path: the field, or one that it lies in, may be missing. */
export const isOptionalAt = (schema: unknown, path: FieldPath): boolean =>
  path.some((_, index) => schemaAt(schema, path.slice(0, index + 1)) instanceof z.ZodOptional)

/** What a field is for, as the schema says it. */
export const descriptionOf = (schema: z.ZodType): string =>
  schema.description ?? (unwrap(schema) as z.ZodType).description ?? ''

/** The values of a field that takes one of a fixed set. */
export const optionsOf = (schema: unknown): readonly string[] => {
  const inner = unwrap(schema)
  return inner instanceof z.ZodEnum ? inner.options.map(String) : []
}

/** Examples of what a field may hold. */
export const examplesOf = (schema: z.ZodType): readonly string[] => {
  const { examples } = (unwrap(schema) as z.ZodType).meta() ?? {}
  return Array.isArray(examples) ? examples.map(String) : []
}

/** What the ids in a field, or in the list that it is, stand for. */
export const referredBy = (schema: unknown): Referred | undefined => {
  const inner = elementOf(schema) ?? unwrap(schema)
  return references.get(inner as z.ZodType)?.list
}

export type Reference = { path: FieldPath; list: Referred; id: string }

/** The fields of an object's schema that ids of something else may stand in. */
const referringFields = once((schema: z.ZodType): readonly [string, z.ZodType][] =>
  Object.entries(shapeOf(schema)).filter(([, field]) => mayRefer(field)),
)

const mayRefer = once((schema: z.ZodType): boolean => {
  const inner = unwrap(schema) as z.ZodType
  const element = elementOf(inner)
  return references.has(inner) || (element ? mayRefer(element) : referringFields(inner).length > 0)
})

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
  return (inner ? referringFields(inner) : []).flatMap(([name, field]) =>
    referencesIn(field, (value as Record<string, unknown>)[name], [...path, name]),
  )
}
