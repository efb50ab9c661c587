/** Rate limiting: one request at a time per host, with a pause after each. */

/** Queues a task for a host and resolves with its result. */
export type Pace = <T>(host: string, task: () => Promise<T>) => Promise<T>

export type Wait = (milliseconds: number) => Promise<unknown>

/**
 * Runs the tasks of a host in order, with `pause` milliseconds between two. Hosts do not wait for each other.
 */
export const paceByHost = (pause: number, wait: Wait): Pace => {
  const ready = new Map<string, Promise<unknown>>()
  return (host, task) => {
    const run = (ready.get(host) ?? Promise.resolve()).then(task)
    const rest = () => wait(pause)
    ready.set(host, run.then(rest, rest))
    return run
  }
}

/** Runs a task for every item, at most `limit` at once. Returns the results in the order of the items. */
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
