/** Those of the greatest counts, at most so many, in the order of the list. Of equal ones the first. */
export const withMost = <T>(
  items: readonly T[],
  most: number,
  countOf: (item: T) => number,
): readonly T[] => {
  if (items.length <= most) return items
  const counts = new Map(items.map((item) => [item, countOf(item)]))
  const kept = new Set(
    [...counts]
      .sort(([, a], [, b]) => b - a)
      .slice(0, most)
      .map(([item]) => item),
  )
  return items.filter((item) => kept.has(item))
}

/** `Map.groupBy` (ES2024), which Node 20 does not have. */
export const groupBy = <T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> => {
  const groups = new Map<K, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
