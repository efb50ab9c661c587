/** Documentation of the published fields, read from the JSON Schema so that there is a single source for it. */
import { printed } from '../languages/quotes'
import type { Timeline } from '../timeline/types'
import { toTimelineSchema } from './json-schema'

export type GuideField = Readonly<{
  /** Dotted path, as in the CSV column names. A path into a list applies to each of its items. */
  path: string
  /** English, from the schema; empty if it has none. */
  description: string
  required: boolean
}>

type Schema = {
  $ref?: string
  description?: string
  properties?: Record<string, Schema>
  required?: readonly string[]
  items?: Schema
}

/** Lists of the document whose items the guide documents. */
export const guideLists = ['events', 'sources', 'actors'] as const
export type GuideList = (typeof guideLists)[number]

const resolver = (root: Schema) => {
  const at = (pointer: string): Schema =>
    pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], root) as Schema
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema
    const { $ref, ...own } = schema
    return { ...resolve(at($ref)), ...own }
  }
  return resolve
}

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name))

/**
 * The fields of an item of each list, in schema order. A localized text counts as one field. The `sources` of a reading
 * are not expanded, because they have the same fields as those of a claim.
 */
export const fieldGuide = (timeline: Timeline): Readonly<Record<GuideList, readonly GuideField[]>> => {
  const root = toTimelineSchema(timeline) as Schema
  const resolve = resolver(root)
  const { languages } = timeline.site

  const below = (schema: Schema, prefix: string): GuideField[] => {
    const inner = resolve(schema)
    if (inner.items) return below(inner.items, prefix)
    const { properties = {}, required = [] } = inner
    if (isSame(Object.keys(properties), languages)) return []
    return Object.entries(properties).flatMap(([name, property]) => {
      const path = prefix + name
      const { description = '' } = resolve(property)
      const field = { path, description: printed(description, 'en'), required: required.includes(name) }
      return path.endsWith('readings.sources') ? [field] : [field, ...below(property, `${path}.`)]
    })
  }
  return Object.fromEntries(
    guideLists.map((list) => [list, below(root.properties?.[list] ?? {}, '')]),
  ) as unknown as Record<GuideList, GuideField[]>
}
