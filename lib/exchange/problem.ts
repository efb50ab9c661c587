/** Problems with imported files, in the same form as problems with the data. */
import { DataError, type FieldPath, type Problem } from '../timeline/problems'

/** A place in a file: `row 12` of a table or `event 3` of a list. Without `at`, the whole file. */
export type Place = { file: string; at?: string }

type Found = Pick<Problem, 'came' | 'allowed' | 'fix'>

/** Builds a problem at a place, or at a field of it. */
export const problemAt = ({ file, at }: Place, found: Found, path: FieldPath = []): Problem => ({
  file,
  path: at === undefined ? path : [at, ...path],
  ...found,
})

/**
 * Refuses a file, or the place in it where the problem stands.
 *
 * @throws DataError always
 */
export const refuse = (place: Place | string, came: string, allowed: string, fix: string): never => {
  throw new DataError([
    problemAt(typeof place === 'string' ? { file: place } : place, { came, allowed, fix }),
  ])
}

/** Numbered places in words, all of them: `row 2, row 5–9, row 12`. */
export const placesOf = (places: readonly { at: string }[]): string => {
  const runs: { name: string; first: number; last: number; of: string[] }[] = []
  for (const at of new Set(places.map(({ at }) => at))) {
    const [, name = at, digits] = /^(.*?)(\d+)$/.exec(at) ?? []
    const number = Number(digits)
    const run = runs.at(-1)
    if (run && run.name === name && number === run.last + 1) {
      run.last = number
      run.of.push(at)
    } else runs.push({ name, first: number, last: number, of: [at] })
  }
  return runs
    .flatMap(({ name, first, last, of }) => (of.length > 2 ? [`${name}${first}–${last}`] : of))
    .join(', ')
}
