/**
 * How much a run looks at: `npm test` at a sample of what can be tried without end, `npm run test:deep` at all of it,
 * `npm run test:search` at what no run has tried yet.
 */

declare global {
  /** Set by the configurations of jest. */
  var isDeepRun: boolean | undefined
  var isSearchRun: boolean | undefined
}

export const isDeep = globalThis.isDeepRun === true

export const isSearch = globalThis.isSearchRun === true

/** The whole list in a deep run, otherwise what `choose` takes of it. */
export const sampled = <T>(all: readonly T[], choose: (item: T, index: number) => boolean): readonly T[] =>
  isDeep ? all : all.filter(choose)
