/** What somebody may have meant who wrote a name that is not known: the nearest of those that are. */
import { compareTexts } from '../compare-texts'

/** How many slips make one text of another: a letter too many, missing, wrong, or two the wrong way round. */
export const slips = (a: string, b: string): number => {
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

const MOST = 2

/** Capitals, spaces and underscores are no difference that matters between names. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s_]+/g, '-')

/** Family names come first or last: the parts of a name in any order. */
const parts = (name: string): string => name.split('-').sort(compareTexts).join('-')

const distance = (a: string, b: string): number => Math.min(slips(a, b), slips(parts(a), parts(b)) + 1)

/** One slip in three letters, and never all of them. */
const bound = (name: string): number => Math.min(Math.max(1, Math.floor([...name].length / 3)), 4)

const NUMBERED = /^(.*?)(\d+)$/

const digits = (name: string): string => [...(NUMBERED.exec(name)?.[2] ?? '')].sort().join('')

/** Of two names that are alike but for their number, one is no slip of the other unless its digits changed places. */
const isOtherNumber = (a: string, b: string): boolean =>
  NUMBERED.exec(a)?.[1] === NUMBERED.exec(b)?.[1] &&
  NUMBERED.test(a) &&
  NUMBERED.test(b) &&
  digits(a) !== digits(b)

/**
 * The known names that are nearest to one that is not known; at most two, none where all are too far off. `known` may
 * be long: names of another length are not looked at twice.
 */
export const nearest = (name: string, known: Iterable<string>): string[] => {
  const wanted = plain(name)
  const most = Math.min(bound(wanted), wanted.length - 1)
  const near = [...new Set(known)].flatMap((candidate) => {
    const plainly = plain(candidate)
    if (Math.abs(plainly.length - wanted.length) > most) return []
    if (isOtherNumber(wanted, plainly)) return []
    const far = distance(wanted, plainly)
    return far <= most ? [{ candidate, far }] : []
  })
  const least = Math.min(...near.map(({ far }) => far))
  return near
    .filter(({ far }) => far === least)
    .map(({ candidate }) => candidate)
    .sort(compareTexts)
    .slice(0, MOST)
}

/** A fix, with what may have been meant before it. */
export const orMeant = (names: readonly string[], fix: string): string =>
  names.length === 0 ? fix : `did you mean ${names.map((one) => `\`${one}\``).join(' or ')}? If not, ${fix}`

/** The fix for a name that is not among the known ones. */
export const orNearest = (name: unknown, known: Iterable<string>, fix: string): string =>
  orMeant(typeof name === 'string' ? nearest(name, known) : [], fix)
