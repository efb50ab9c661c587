/** fast-check as the tests use it: with as many runs of a property as the depth of the test run allows. */
import fc from 'fast-check'
import { isDeep } from './depth'

export { default as fc } from 'fast-check'

/** A property that is wrong is mostly found in the first few runs; the deep run looks for the rest. */
const fewer = (full: number): number => Math.max(10, Math.ceil(full / 10))

/** For a property that needs another number of runs than the 100 of fast-check. */
export const runs = (full: number): { numRuns: number } => ({ numRuns: isDeep ? full : fewer(full) })

fc.configureGlobal(runs(100))
