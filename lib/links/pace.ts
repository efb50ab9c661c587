/** Politeness: one request at a time to a host, and a pause after each. */

/** Runs a task when it is its host's turn. */
export type Pace = <T>(host: string, task: () => Promise<T>) => Promise<T>

export type Wait = (milliseconds: number) => Promise<unknown>

/** Tasks of one host run in the order in which they came, `pause` milliseconds between two. Hosts do not wait for each other. */
export const paceByHost = (pause: number, wait: Wait): Pace => {
  const ready = new Map<string, Promise<unknown>>()
  return (host, task) => {
    const run = (ready.get(host) ?? Promise.resolve()).then(task)
    const rest = () => wait(pause)
    ready.set(host, run.then(rest, rest))
    return run
  }
}

/** The results of a task for every item, in their order, `limit` of them at once. */
export const inParallel = async <T, R>(
  items: readonly T[],
  limit: number,
  task: (item: T) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = []
  const queue = items.entries()
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await task(item)
  }
  await Promise.all(Array.from({ length: limit }, work))
  return results
}
