/** What is wrong with a file to import, told in the words and the form of problems with the data. */
import type { FieldPath, Problem } from '../timeline/problems'

/** Where in a file something stands: `row 12` of a table, `event 3` of a list; nothing for the file as a whole. */
export type Place = { file: string; at?: string }

type Found = Pick<Problem, 'came' | 'allowed' | 'fix'>

/** A problem at a place, or at a field of it. */
export const problemAt = ({ file, at }: Place, found: Found, path: FieldPath = []): Problem => ({
  file,
  path: at === undefined ? path : [at, ...path],
  ...found,
})
