/**
 * Serializes the authored files in canonical form: `$schema` first, fields in schema order, texts in NFC, two-space
 * indent, trailing newline. A program that edits an event then produces a minimal diff.
 */

import { compareTexts } from '../compare-texts'
import type { Language } from '../languages'
import { SCHEMA_FIELD } from './data-files'
import type { ListName } from './fields'
import { type AuthoredEvent, type AuthoredSite, type AuthoredSource, authoredSchemas } from './schema'
import { type FileKind, schemaPath } from './schema-files'
import { elementOf, shapeOf } from './schema-walk'

/**
 * The value with all object fields in schema order and with composed letters, which some programs decompose when
 * copying. Unknown fields follow in their original order.
 */
const inOrder = (value: unknown, schema: unknown): unknown => {
  if (typeof value === 'string') return value.normalize('NFC')
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
    // defineProperty, because assigning `__proto__` would set the prototype.
    Object.defineProperty(ordered, name, { value: inOrder(fields[name], undefined), enumerable: true })
  }
  return ordered
}

/** Serializes a file with its `$schema` reference first, replacing any existing one. */
const serialized = (kind: FileKind, fields: object): string => {
  const reference = { [SCHEMA_FIELD]: schemaPath(kind) }
  return `${JSON.stringify({ ...reference, ...fields, ...reference }, null, 2)}\n`
}

/** Lists that are sorted by id. Kinds, eras and themes keep their order, because it is the display order. */
const byId: readonly ListName[] = ['actors', 'publishers', 'sources']

const idOf = (item: unknown): string => {
  const { id } = (item ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : ''
}

/** Serializes the ledger with its `$schema` reference. The `ledger` command formats everything else. */
export const withLedgerSchema = (fields: object): string => serialized('ledger', fields)

/**
 * Serializers for the authored files of a site in these languages. They do not validate: an invalid value is
 * written as is, and `npm run check` reports it.
 */
export const canonicalWriters = (languages: readonly Language[]) => {
  const schemas = authoredSchemas(languages)
  const list = (name: ListName, items: readonly unknown[]): string => {
    const sorted = byId.includes(name)
      ? [...items].sort((a, b) => compareTexts(idOf(a), idOf(b)))
      : [...items]
    return serialized(name, { [name]: inOrder(sorted, schemas[name]) })
  }
  return {
    /** The text of `site.json`. */
    site: (site: Partial<AuthoredSite>): string => serialized('site', inOrder(site, schemas.site) as object),
    /** The text of an event's file. */
    event: (event: Partial<AuthoredEvent>): string =>
      serialized('event', inOrder(event, schemas.event) as object),
    /** The text of a list's file, such as `actors.json`. */
    list,
    /** The text of `sources.json`. */
    sources: (sources: readonly AuthoredSource[]): string => list('sources', sources),
  }
}
