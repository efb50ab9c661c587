/** Numbers of several rounds, and how they are told. */

/** The middle one, or the upper of the two in the middle. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** The smallest and the largest. */
export const spread = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
]

/** Few digits where they say nothing. */
export const rounded = (value: number): string => {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 })
}

/** The median with the spread behind it, where the rounds differ. */
export const withSpread = (values: readonly number[]): string => {
  const [least, most] = spread(values)
  const middle = rounded(median(values))
  return rounded(least) === rounded(most) ? middle : `${middle} (${rounded(least)}–${rounded(most)})`
}

export const ratio = (value: number, to: number): string =>
  Number.isFinite(value / to) ? (value / to).toFixed(2) : '–'

/** Runs every task once a round, each round beginning with another one, so that a slow moment hits all alike. */
export const interleave = async <K extends string, T>(
  tasks: ReadonlyMap<K, () => Promise<T>>,
  rounds: number,
): Promise<Map<K, T[]>> => {
  const found = new Map<K, T[]>([...tasks.keys()].map((name) => [name, []]))
  const names = [...tasks.keys()]
  for (let round = 0; round < rounds; round++) {
    const at = round % names.length
    for (const name of [...names.slice(at), ...names.slice(0, at)]) {
      const result = await tasks.get(name)?.()
      if (result !== undefined) found.get(name)?.push(result)
    }
  }
  return found
}
