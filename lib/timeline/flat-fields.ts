/** The authored fields of events and sources that fit in a table: one column each, or one per language. */
import type { z } from 'zod'
import { isLanguage, type Language } from '../languages'
import { dateTypes } from './fields'
import { authoredSchemas } from './schema'
import { elementOf, shapeOf, unwrap } from './schema-walk'

/** What a citation in a cell cannot represent. */
export const citationLosses = ['claims.sources.passage', 'claims.sources.own'] as const

/** Authored fields of an event that the table cannot represent. */
export const tableLosses = [
  'image',
  ...citationLosses,
  'disagreements',
  'corrections',
  'withdrawn.reason',
  'publishAfter',
  'aliases',
] as const

/** Authored fields of a source that the table cannot represent. */
export const sourceLosses = ['corrections'] as const

/** Fields that do not map to single cells. The table has special columns for them, or none. */
const excluded: readonly string[] = [...tableLosses, ...sourceLosses, 'claims', 'withdrawn']

/**
 * A field of the table. `path` is the dotted path from the event. A `localized` field has one cell per
 * language, a `list` field holds ids in one cell.
 */
export type FlatField = Readonly<{
  path: string
  /** A `date` is in EDTF, a `moment` in RFC 3339. */
  kind: 'text' | 'date' | 'moment' | 'number' | 'list' | 'localized'
  /** A text in each language that may be missing in all. */
  optional?: true
}>

const flatten = (path: string, schema: unknown): FlatField[] => {
  if (excluded.includes(path)) return []
  if (elementOf(schema)) return [{ path, kind: 'list' }]
  const shape = shapeOf(schema)
  const names = Object.keys(shape)
  if (names.length === 0) {
    const inner = unwrap(schema) as z.ZodType
    if (inner.type === 'number') return [{ path, kind: 'number' }]
    const form = dateTypes.get(inner)?.form
    return [{ path, kind: form === 'EDTF' ? 'date' : form ? 'moment' : 'text' }]
  }
  if (names.every(isLanguage)) {
    return [{ path, kind: 'localized', ...(unwrap(schema) !== schema && { optional: true }) }]
  }
  return names.flatMap((name) => flatten(`${path}.${name}`, shape[name]))
}

/** The columns of each event field, in schema order. Excluded fields have none. */
export const flatFields = (languages: readonly Language[]): ReadonlyMap<string, readonly FlatField[]> =>
  new Map(
    Object.entries(shapeOf(authoredSchemas(languages).event)).map(([name, schema]) => [
      name,
      flatten(name, schema),
    ]),
  )

/** The columns of a source, in schema order. */
export const flatSourceFields = (languages: readonly Language[]): readonly FlatField[] =>
  Object.entries(shapeOf(elementOf(authoredSchemas(languages).sources))).flatMap(([name, schema]) =>
    flatten(name, schema),
  )
