/** Goes through many things one by one and lets signals in between, which would otherwise wait for the last. */
import { setImmediate } from 'node:timers/promises'

/** Things between two pauses: a pause takes time, too. */
const STRIDE = 100

/** The same things, in the same order. */
export async function* unhurried<T>(items: Iterable<T>): AsyncGenerator<T> {
  let count = 0
  for (const item of items) {
    yield item
    count += 1
    if (count % STRIDE === 0) await setImmediate()
  }
}
