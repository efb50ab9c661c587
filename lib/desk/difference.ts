/** What is different between two values of a thing, field by field. */
import type { FieldPath } from '../timeline/problems'

export type Difference = { path: FieldPath; before?: string; after?: string }

const leaves = (value: unknown, path: FieldPath = []): (readonly [string, FieldPath, string])[] => {
  if (typeof value !== 'object' || value === null) {
    return value === undefined ? [] : [[path.join('.'), path, String(value)]]
  }
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return entries.flatMap(([name, inner]) => leaves(inner, [...path, name]))
}

/** The fields that one of two values lacks, or that differ, in the order of the second. */
export const differencesOf = (before: unknown, after: unknown): Difference[] => {
  const [was, is] = [before, after].map(
    (value) => new Map(leaves(value).map(([name, path, text]) => [name, { path, text }])),
  )
  const names = new Set([...(is?.keys() ?? []), ...(was?.keys() ?? [])])
  return [...names].flatMap((name) => {
    const [old, now] = [was?.get(name), is?.get(name)]
    if (old?.text === now?.text) return []
    return [
      {
        path: (now ?? old)?.path ?? [],
        ...(old && { before: old.text }),
        ...(now && { after: now.text }),
      },
    ]
  })
}
