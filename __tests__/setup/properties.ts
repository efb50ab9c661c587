/** fast-check as the tests use it: with as many runs of a property as the depth of the test run allows. */
import fc from 'fast-check'
import { isDeep, isSearch } from './depth'

export { default as fc } from 'fast-check'

/**
 * A property that is wrong is mostly found in the first few runs; the deep run looks for more of them, a search for the
 * rest.
 */
const share = isSearch ? 10 : isDeep ? 1 : 0.1

/** For a property that needs another number of runs than the 100 of fast-check. */
export const runs = (full: number): { numRuns: number } => ({
  numRuns: Math.max(10, Math.ceil(full * share)),
})

// Other runs try the same values each time, so that what passes or fails is the change and not chance.
fc.configureGlobal({ ...runs(100), ...(!isSearch && { seed: 1 }) })
