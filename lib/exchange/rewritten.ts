/**
 * Tells whether a spreadsheet program could have made a cell of a text: dates in other forms, numbers in short form, `TRUE`,
 * typographic quotation marks. Pure text functions; `restore.ts` applies them to tables.
 */
import { dateReadings } from './date-readings'

/** Spreadsheet programs keep no more digits of a number. */
const EXACT_DIGITS = 15

/** A number as the data has it. */
const PLAIN = /^[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i

/** Digits in groups of three, and then perhaps decimals: `1,234.5`, `1.234,5`, `1 234`. */
const GROUPED = /^([+-]?\d{1,3})((?:([,.'\u00a0\u202f ])\d{3})(?:\3\d{3})*)(?:[,.](\d+))?$/

/** The numbers that a text may stand for, in any of the forms that programs write. */
export const numbersOf = (text: string): number[] => {
  const decimal = text.replace(',', '.')
  const [, start, groups, separator = '', decimals = '0'] = GROUPED.exec(text) ?? []
  const grouped =
    groups === undefined ? [] : [Number(`${start}${groups.replaceAll(separator, '')}.${decimals}`)]
  return [...(PLAIN.test(decimal) ? [Number(decimal)] : []), ...grouped]
}

/** A number in short form, in which digits are lost: `1.23E+15`. */
const SHORT = /^[+-]?\d(?:[.,](\d+))?E\+?\d+$/i

export const isShortNumber = (cell: string): boolean => SHORT.test(cell)

const isSameNumber = (known: string, cell: string): boolean => {
  if (!PLAIN.test(known)) return false
  const [, digits = ''] = SHORT.exec(cell) ?? []
  const isSame = (a: number, b: number): boolean =>
    isShortNumber(cell)
      ? a.toExponential(digits.length) === b.toExponential(digits.length)
      : a.toPrecision(EXACT_DIGITS) === b.toPrecision(EXACT_DIGITS)
  return numbersOf(cell).some((number) => isSame(Number(known), number))
}

/** The text without what programs alter while one types: quotation marks, dashes, dots, spaces, line ends, letters of two kinds. */
export const plainly = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/\s*(?:--|[‐‑‒–—―−])\s*|\s+-\s+/g, '-')
    .replaceAll('…', '...')
    .replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

const TRUTH = /^(?:true|false)$/i

const isSameDate = (known: string, cell: string): boolean => {
  const dates = dateReadings(known).map(({ date }) => date)
  if (dates.length === 0) return false
  return dateReadings(cell).some(({ date }) => dates.includes(date))
}

/** Whether a program could have made the cell of the known text, or somebody typed it the same way. */
export const isSameText = (known: string, cell: string): boolean =>
  known === cell ||
  plainly(known) === plainly(cell) ||
  (TRUTH.test(known) && known.toLowerCase() === cell.toLowerCase()) ||
  isSameNumber(known, cell) ||
  isSameDate(known, cell)
