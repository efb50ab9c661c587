/** Names what an import changes in an entry, for its report. */

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const isSame = (before: unknown, after: unknown): boolean =>
  isFields(before) && isFields(after)
    ? [...keysOf(before, after)].every((key) => isSame(before[key], after[key]))
    : before === after

const keysOf = (before: Fields, after: Fields): ReadonlySet<string> =>
  new Set([...Object.keys(before), ...Object.keys(after)])

/**
 * The fields that differ, as the columns of tables name them: `title.en`, `place.latitude`, `actors (emptied)`. Of a list
 * of statements the numbers of those that do: `statement 2`.
 */
export const changedFields = (before: Fields, after: Fields): string[] =>
  [...keysOf(before, after)].flatMap((key) => {
    const [old, own] = [before[key], after[key]]
    if (isSame(old, own)) return []
    if (own === undefined) return [`${key} (emptied)`]
    if (key === 'claims' && Array.isArray(own)) {
      const known = Array.isArray(old) ? old : []
      return own.flatMap((claim, index) => (isSame(known[index], claim) ? [] : [`statement ${index + 1}`]))
    }
    const hasParts = isFields(old) && isFields(own) && !Array.isArray(own)
    return hasParts ? changedFields(old, own).map((part) => `${key}.${part}`) : [key]
  })
