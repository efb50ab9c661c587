/** The fields of the published data and what they mean, taken from its JSON Schema: there is no second copy of them. */
import type { Timeline } from '../timeline/types'
import { toTimelineSchema } from './json-schema'

export type GuideField = Readonly<{
  /** Steps joined by dots, as in the names of the table's columns; those of a list mean each of its items. */
  path: string
  /** In English, as the schema has it; empty where it has none. */
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

/** Lists of the document whose items the guide tells of. */
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
 * The fields of one item of each list, in the order of the schema. A text in every language is one field; the sources
 * of a reading, which are like those of a claim, are not told of again.
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
      const field = { path, description, required: required.includes(name) }
      return path.endsWith('readings.sources') ? [field] : [field, ...below(property, `${path}.`)]
    })
  }
  return Object.fromEntries(
    guideLists.map((list) => [list, below(root.properties?.[list] ?? {}, '')]),
  ) as unknown as Record<GuideList, GuideField[]>
}
