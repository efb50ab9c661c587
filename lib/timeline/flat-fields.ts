/** The authored fields of an event that a table can hold, one cell for each or one for each language. */
import { isLanguage, type Language } from '../languages'
import { authoredSchemas } from './schema'
import { elementOf, shapeOf, unwrap } from './schema-walk'

/** Authored fields that the table has no room for. */
export const tableLosses = [
  'claims.sources.passage',
  'disagreements',
  'corrections',
  'withdrawn.reason',
  'publishAfter',
  'aliases',
] as const

/** Fields whose values are no single cells: a table has columns of its own for them, or none. */
const apart: readonly string[] = [...tableLosses, 'claims', 'image', 'withdrawn']

/**
 * `path`: names from the event down, joined by dots. `localized` has a cell per language, `list` holds ids.
 */
export type FlatField = Readonly<{ path: string; kind: 'text' | 'number' | 'list' | 'localized' }>

const flatten = (path: string, schema: unknown): FlatField[] => {
  if (apart.includes(path)) return []
  if (elementOf(schema)) return [{ path, kind: 'list' }]
  const shape = shapeOf(schema)
  const names = Object.keys(shape)
  if (names.length === 0) {
    const { type } = unwrap(schema) as { type?: string }
    return [{ path, kind: type === 'number' ? 'number' : 'text' }]
  }
  if (names.every(isLanguage)) return [{ path, kind: 'localized' }]
  return names.flatMap((name) => flatten(`${path}.${name}`, shape[name]))
}

/** By the fields of an event, in the order of its schema; without an entry for what is apart. */
export const flatFields = (languages: readonly Language[]): ReadonlyMap<string, readonly FlatField[]> =>
  new Map(
    Object.entries(shapeOf(authoredSchemas(languages).event)).map(([name, schema]) => [
      name,
      flatten(name, schema),
    ]),
  )
