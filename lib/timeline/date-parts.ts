/**
 * Splits a list by date: centuries, decades, years, months, thirds of a month, days. What is known to the year only, or
 * less exactly, is a part of its own in its year, and what is known to the month only one in its month.
 *
 * Ids are the dates in EDTF: `19XX`, `196X`, `1961`, `1961-03` and `1961-XX`, `1961-03-11--20` and `1961-03-XX`,
 * `1961-03-14`; and `1961-03-14_2` for the second page of a day. Years of more than four digits, such as `Y12345`, have no
 * months. If they are very many, they are in `Y10000--Y19999` and `Y12300--Y12399`.
 */
import { groupBy } from '../group'
import { once } from '../remembered'
import { daysIn, edtfYear, isoDate } from './calendar-date'
import { parseWhen, type When } from './dates'
import { type Part, type Piece, type Splitting, split, wholeOf } from './parts'
import { ownForms } from './precisions'

/** A cut of the calendar: its id, and its time in EDTF. */
type Cut = Readonly<{ id: string; edtf: string; level: number }>

const YEAR = 3
const FIRST_DAYS = [1, 11, 21]

const third = (year: number, month: number, day: number): [id: string, edtf: string] => {
  const first = FIRST_DAYS.findLast((one) => one <= day) ?? 1
  const last = first === 21 ? daysIn(year, month) : first + 9
  const [from, to] = [first, last].map((one) => isoDate({ year, month, day: one }))
  return [`${from}--${last}`, `${from}/${to}`]
}

/** More years of over four digits are not listed one by one. */
const MOST_LONG_YEARS = 100

/** The years that begin with the same digit, and with two more digits of it at a time. EDTF has no century for them. */
const yearsAlike = (year: number): Cut[] => {
  const powers = [11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1]
  const digits = String(Math.abs(year)).length
  return powers
    .filter((power) => power < digits && (digits - power) % 2 === 1)
    .map((power, index) => {
      const least = Math.floor(Math.abs(year) / 10 ** power) * 10 ** power
      const ends = [least, least + 10 ** power - 1].map((end) => end * Math.sign(year)).sort((a, b) => a - b)
      const [from, to] = ends.map(edtfYear)
      return { id: `${from}--${to}`, edtf: `${from}/${to}`, level: 1 + index / 8 }
    })
}

/** The cuts in which a date lies, the coarsest first. */
const cutsOf = once(({ anchor }: When): readonly Cut[] => {
  const { year, month, day, precision } = anchor
  const inYear = edtfYear(year)
  const coarser = ['century', 'decade'].flatMap((unit, index) => {
    const text = ownForms.find((form) => form.precision === unit)?.write({ year })
    return text === undefined ? [] : [{ id: text, edtf: text, level: index + 1 }]
  })
  const finer = (...ids: [id: string, edtf: string][]): Cut[] => [
    ...coarser,
    ...[[inYear, inYear] as const, ...ids].map(([id, edtf], index) => ({ id, edtf, level: YEAR + index })),
  ]
  if (coarser.length === 0) return finer()
  // A season of a year is in several months.
  if (month === undefined || precision === 'season') return finer([`${inYear}-XX`, `${inYear}-XX`])
  const inMonth = isoDate({ year, month })
  if (day === undefined) return finer([inMonth, inMonth], [`${inMonth}-XX`, `${inMonth}-XX`])
  const date = isoDate({ year, month, day })
  return finer([inMonth, inMonth], third(year, month, day), [date, date])
})

/** By first day, and what is known less exactly first. What has no date comes last. */
const inOrder = ([a]: [Cut | undefined, unknown], [b]: [Cut | undefined, unknown]): number => {
  if (!a || !b) return Number(!a) - Number(!b)
  const [one, other] = [parseWhen(a.edtf).days, parseWhen(b.edtf).days]
  return one.first - other.first || other.last - one.last
}

/** A list of so many entries had a page for each year before lists were split by century, so it keeps them. */
export const ALWAYS_BY_YEAR = 400

export type ByDate<T> = Pick<Splitting<T>, 'weightOf'> &
  Readonly<{
    /** The date by which an item is placed. Undefined if it has none. */
    whenOf: (item: T) => When | undefined
    /** How many entries the list has, if that is not the number of its items. */
    count?: number
    /** Whether the list is cut although the items would fit on a page. */
    isLong?: boolean
    /** The part that the list is, if it is a part itself. */
    whole?: Omit<Part<T>, 'parts'>
  }>

/** The list split by date, if it does not fit on a page. */
export const splitByDate = <T>(
  items: readonly T[],
  { whenOf, weightOf, count = items.length, isLong = false, whole = wholeOf(items) }: ByDate<T>,
): Part<T> => {
  const ahead = whole.id === '' ? '' : `${whole.id}_`
  const start = whole.level
  const longYears = new Set(
    items.flatMap((item) => {
      const year = whenOf(item)?.anchor.year
      return year !== undefined && Math.abs(year) > 9999 ? [year] : []
    }),
  )
  const allCutsOf = (when: When): readonly Cut[] =>
    longYears.size > MOST_LONG_YEARS && longYears.has(when.anchor.year)
      ? [...yearsAlike(when.anchor.year), ...cutsOf(when)]
      : cutsOf(when)
  const cut = (part: Omit<Part<T>, 'parts'>): Piece<T>[] => {
    const level = part.level - start
    const cutOf = (item: T): Cut | undefined => {
      const when = whenOf(item)
      return when && allCutsOf(when).find((one) => one.level > level)
    }
    const groups = groupBy(part.items, (item) => cutOf(item)?.id)
    // What cannot be cut further is counted off, and so is what has no date.
    if (groups.size === 1 && groups.has(undefined) && level > 0) return []
    return [...groups.values()]
      .map((own): [Cut | undefined, T[]] => [own[0] && cutOf(own[0]), own])
      .sort(inOrder)
      .map(([at, own]) => ({
        id: ahead + (at?.id ?? 'undated'),
        name: at ? { kind: 'time', edtf: at.edtf } : { kind: 'undated' },
        level: start + (at?.level ?? YEAR),
        isPassed: (at?.level ?? YEAR) < YEAR,
        items: own,
      }))
  }
  const isCut = ({ level }: Pick<Part<T>, 'level'>): boolean =>
    (level === start && isLong) || (level - start < YEAR && count > ALWAYS_BY_YEAR)
  return split(whole, { weightOf, cut, isCut })
}
