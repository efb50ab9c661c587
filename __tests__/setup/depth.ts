/** How much a run looks at: `npm test` at a sample of what can be tried without end, `npm run test:deep` at all of it. */

declare global {
  /** Set by jest.deep.config.js. */
  var isDeepRun: boolean | undefined
}

export const isDeep = globalThis.isDeepRun === true

/** The whole list in a deep run, otherwise what `choose` takes of it. */
export const sampled = <T>(all: readonly T[], choose: (item: T, index: number) => boolean): readonly T[] =>
  isDeep ? all : all.filter(choose)
