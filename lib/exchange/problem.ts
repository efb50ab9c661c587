/** Problems with imported files, in the same form as problems with the data. */
import type { FieldPath, Problem } from '../timeline/problems'

/** A place in a file: `row 12` of a table or `event 3` of a list. Without `at`, the whole file. */
export type Place = { file: string; at?: string }

type Found = Pick<Problem, 'came' | 'allowed' | 'fix'>

/** Builds a problem at a place, or at a field of it. */
export const problemAt = ({ file, at }: Place, found: Found, path: FieldPath = []): Problem => ({
  file,
  path: at === undefined ? path : [at, ...path],
  ...found,
})
