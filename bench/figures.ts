/** Statistics of repeated measurements, and their formatting. */

/** The median; of an even number of values, the upper of the two middle ones. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Minimum and maximum. */
export const spread = (values: readonly number[]): [number, number] => [
  Math.min(...values),
  Math.max(...values),
]

/** Formats a number: two decimals below 10, otherwise none. */
export const rounded = (value: number): string => {
  if (!Number.isFinite(value)) return '–'
  const digits = Math.abs(value) < 10 && !Number.isInteger(value) ? 2 : 0
  return value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: 0 })
}

/** The median, followed by the range if the rounds differ. */
export const withSpread = (values: readonly number[]): string => {
  const [least, most] = spread(values)
  const middle = rounded(median(values))
  return rounded(least) === rounded(most) ? middle : `${middle} (${rounded(least)}–${rounded(most)})`
}

export const ratio = (value: number, to: number): string =>
  Number.isFinite(value / to) ? (value / to).toFixed(2) : '–'

/**
 * Runs every task once per round, starting each round with another task, so that slow moments affect all
 * equally.
 */
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
