/** Inspects zod schemas by path: fields, descriptions, options and references. */
import { z } from 'zod'
import { isLanguage } from '../languages'
import { once } from '../remembered'
import { type Referred, references } from './fields'
import type { FieldPath } from './problems'

/** Removes the `optional` wrappers of a schema. */
export const unwrap = (schema: unknown): unknown =>
  schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema

type Shape = Readonly<Record<string, z.ZodType>>

const noShape: Shape = {}

type Inner = { shape: Shape; element?: z.ZodType; reference?: { list: Referred } }

/** The parts of a schema. Memoized, because reading them from zod is slow and needed for every value. */
const innerOf = once((schema: object): Inner => {
  const inner = unwrap(schema)
  const reference = references.get(inner as z.ZodType)
  return {
    shape: inner instanceof z.ZodObject ? (inner.shape as Shape) : noShape,
    ...(inner instanceof z.ZodArray && { element: inner.element as z.ZodType }),
    ...(inner instanceof z.ZodTuple && { element: inner.def.rest as z.ZodType }),
    ...(reference && { reference }),
  }
})

const nothing: Inner = { shape: noShape }

const inside = (schema: unknown): Inner =>
  typeof schema === 'object' && schema !== null ? innerOf(schema) : nothing

/** The fields of an object schema, in order. Empty for other schemas. */
export const shapeOf = (schema: unknown): Shape => inside(schema).shape

/** Whether a value of the schema is a text in each language. */
export const isLocalized = (schema: unknown): boolean => {
  const names = Object.keys(shapeOf(schema))
  return names.length > 0 && names.every(isLanguage)
}

/** The element schema of an array, or of a tuple after its first elements. Undefined for other schemas. */
export const elementOf = (schema: unknown): z.ZodType | undefined => inside(schema).element

/** The schema at a path. Undefined if the path is not allowed. */
export const schemaAt = (schema: unknown, path: FieldPath): z.ZodType | undefined =>
  path.reduce<unknown>(
    (at, step) => (typeof step === 'number' ? elementOf(at) : shapeOf(at)[step]),
    schema,
  ) as z.ZodType | undefined

/** Whether the field at a path, or any object around it, is optional. */
export const isOptionalAt = (schema: unknown, path: FieldPath): boolean =>
  path.some((_, index) => schemaAt(schema, path.slice(0, index + 1)) instanceof z.ZodOptional)

/** Whether a value of the schema may be missing. */
export const isOptional = (schema: unknown): boolean => schema instanceof z.ZodOptional

/** The greatest number of characters of a text, where there is one. */
export const longestOf = (schema: z.ZodType): number | undefined => {
  const { maxLength } = (unwrap(schema) as z.ZodType).meta() ?? {}
  return typeof maxLength === 'number' ? maxLength : undefined
}

/** The description of a schema, or an empty string. */
export const descriptionOf = (schema: z.ZodType): string =>
  schema.description ?? (unwrap(schema) as z.ZodType).description ?? ''

/** The values of an enum schema. Empty for other schemas. */
export const optionsOf = (schema: unknown): readonly string[] => {
  const inner = unwrap(schema)
  return inner instanceof z.ZodEnum ? inner.options.map(String) : []
}

/** The examples in the metadata of a schema. */
export const examplesOf = (schema: z.ZodType): readonly string[] => {
  const { examples } = (unwrap(schema) as z.ZodType).meta() ?? {}
  return Array.isArray(examples) ? examples.map(String) : []
}

/** The list that a field, or its elements, refers to by id. */
export const referredBy = (schema: unknown): Referred | undefined => {
  const { element, reference } = inside(schema)
  return (element ? inside(element) : { reference }).reference?.list
}

export type IdReference = { path: FieldPath; list: Referred; id: string }

/** The fields of an object schema that may contain references. */
const referringFields = once((schema: z.ZodType): readonly [string, z.ZodType][] =>
  Object.entries(shapeOf(schema)).filter(([, field]) => mayRefer(field)),
)

const mayRefer = once((schema: z.ZodType): boolean => {
  const { element, reference } = inside(schema)
  return reference !== undefined || (element ? mayRefer(element) : referringFields(schema).length > 0)
})

const collectReferences = (schema: unknown, value: unknown, path: FieldPath, found: IdReference[]): void => {
  const { element, reference } = inside(schema)
  if (reference) {
    if (typeof value === 'string') found.push({ path, list: reference.list, id: value })
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collectReferences(element, item, [...path, index], found)
  } else if (schema && typeof value === 'object' && value !== null) {
    for (const [name, field] of referringFields(schema as z.ZodType)) {
      const inner = (value as Record<string, unknown>)[name]
      if (inner !== undefined) collectReferences(field, inner, [...path, name], found)
    }
  }
}

/** All references in a value, with their paths, in schema order. */
export const referencesIn = (schema: unknown, value: unknown): IdReference[] => {
  const found: IdReference[] = []
  collectReferences(schema, value, [], found)
  return found
}
