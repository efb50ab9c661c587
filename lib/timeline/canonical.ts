/**
 * The canonical form of the authored files: a reference to the schema first, fields in the order of the schema, two
 * spaces, a newline at the end. A program that writes an event changes no more of its file than it means to.
 */

import { compareTexts } from '../compare-texts'
import type { Language } from '../languages'
import { SCHEMA_FIELD } from './data-files'
import type { ListName } from './fields'
import { type AuthoredEvent, type AuthoredSite, type AuthoredSource, authoredSchemas } from './schema'
import { type FileKind, schemaPath } from './schema-files'
import { elementOf, shapeOf } from './schema-walk'

/** The value with the fields of its objects as the schema lists them; unknown ones behind, in their own order. */
const inOrder = (value: unknown, schema: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, elementOf(schema)))
  if (typeof value !== 'object' || value === null) return value
  const shape = shapeOf(schema)
  const fields = value as Readonly<Record<string, unknown>>
  const ordered: Record<string, unknown> = {}
  for (const name in shape) {
    if (Object.hasOwn(fields, name)) ordered[name] = inOrder(fields[name], shape[name])
  }
  for (const name of Object.keys(fields)) {
    if (Object.hasOwn(shape, name)) continue
    // Not assigned: a field named __proto__ is one like any other.
    Object.defineProperty(ordered, name, { value: inOrder(fields[name], undefined), enumerable: true })
  }
  return ordered
}

/** The reference stands first, whatever stood there. */
const written = (kind: FileKind, fields: object): string => {
  const reference = { [SCHEMA_FIELD]: schemaPath(kind) }
  return `${JSON.stringify({ ...reference, ...fields, ...reference }, null, 2)}\n`
}

/** Lists whose order says nothing. That of kinds, eras and themes is the order in which they are shown. */
const byId: readonly ListName[] = ['actors', 'publishers', 'sources']

const idOf = (item: unknown): string => {
  const { id } = (item ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : ''
}

/** The ledger's file with its reference to the schema; its own command sees to all the rest. */
export const withLedgerSchema = (fields: object): string => written('ledger', fields)

/**
 * Writers of the authored files of a site in these languages. They check nothing: a value that does not fit the
 * schema is written as it is, for the check to name what is wrong.
 */
export const canonicalWriters = (languages: readonly Language[]) => {
  const schemas = authoredSchemas(languages)
  const list = (name: ListName, items: readonly unknown[]): string => {
    const sorted = byId.includes(name)
      ? [...items].sort((a, b) => compareTexts(idOf(a), idOf(b)))
      : [...items]
    return written(name, { [name]: inOrder(sorted, schemas[name]) })
  }
  return {
    /** The text of `site.json`. */
    site: (site: Partial<AuthoredSite>): string => written('site', inOrder(site, schemas.site) as object),
    /** The text of a file in `events/`. */
    event: (event: Partial<AuthoredEvent>): string =>
      written('event', inOrder(event, schemas.event) as object),
    /** The text of the file of a list. */
    list,
    /** The text of `sources.json`. */
    sources: (sources: readonly AuthoredSource[]): string => list('sources', sources),
  }
}
