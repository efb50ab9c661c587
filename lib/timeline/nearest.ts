/** Suggests known names that are similar to an unknown one. */
import { compareTexts } from '../compare-texts'

/** Edit distance: insertions, deletions, substitutions, and transpositions of adjacent characters. */
export const editDistance = (a: string, b: string): number => {
  const [from, to] = [[...a], [...b]]
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)]
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= from.length; row++) {
    const next = [row]
    rows.push(next)
    for (let column = 1; column <= to.length; column++) {
      const isSame = from[row - 1] === to[column - 1]
      const isSwapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      next.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
  }
  return at(from.length, to.length)
}

const MAX_SUGGESTIONS = 2

/** Normalizes a name: case, spaces and underscores do not matter. */
const normalized = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/** Sorts the sortedParts of a name, because family names can come first or last. */
const sortedParts = (name: string): string => name.split('-').sort(compareTexts).join('-')

const distance = (a: string, b: string): number =>
  Math.min(editDistance(a, b), editDistance(sortedParts(a), sortedParts(b)) + 1)

/** The maximum distance for a name: one edit per three characters, from 1 to 4. */
const maxDistance = (name: string): number => Math.min(Math.max(1, Math.floor([...name].length / 3)), 4)

const NUMBERED = /^(.*?)(\d+)$/

const digits = (name: string): string => [...(NUMBERED.exec(name)?.[2] ?? '')].sort().join('')

/** Names that differ only in their trailing number are not typos, unless the digits are transposed. */
const isOtherNumber = (a: string, b: string): boolean =>
  NUMBERED.exec(a)?.[1] === NUMBERED.exec(b)?.[1] &&
  NUMBERED.test(a) &&
  NUMBERED.test(b) &&
  digits(a) !== digits(b)

/**
 * The known names nearest to an unknown one: at most two, none if all are too different. `known` may be long,
 * so names whose length differs too much are skipped early.
 */
export const nearest = (name: string, known: Iterable<string>): string[] => {
  const wanted = normalized(name)
  const most = Math.min(maxDistance(wanted), wanted.length - 1)
  const near = [...new Set(known)].flatMap((candidate) => {
    const normalizedCandidate = normalized(candidate)
    if (Math.abs(normalizedCandidate.length - wanted.length) > most) return []
    if (isOtherNumber(wanted, normalizedCandidate)) return []
    const far = distance(wanted, normalizedCandidate)
    return far <= most ? [{ candidate, far }] : []
  })
  const least = Math.min(...near.map(({ far }) => far))
  return near
    .filter(({ far }) => far === least)
    .map(({ candidate }) => candidate)
    .sort(compareTexts)
    .slice(0, MAX_SUGGESTIONS)
}

/** A fix, preceded by suggestions if there are any. */
export const orMeant = (names: readonly string[], fix: string): string =>
  names.length === 0 ? fix : `did you mean ${names.map((one) => `\`${one}\``).join(' or ')}? If not, ${fix}`

/** The fix for an unknown name, preceded by suggestions if there are any. */
export const orNearest = (name: unknown, known: Iterable<string>, fix: string): string =>
  orMeant(typeof name === 'string' ? nearest(name, known) : [], fix)
