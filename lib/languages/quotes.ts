/**
 * Quotation marks and apostrophes of texts that were typed with straight ones, as each language prints them. Nothing but
 * quotation marks, apostrophes and spaces changes.
 */
import type { Language } from '.'
import { frenchSpaces } from './french-spaces'

type Marks = readonly [open: string, close: string]

type Printing = Readonly<{
  /** For quotations, and for those within them. */
  marks: readonly [Marks, Marks]
  spaces?: (text: string) => string
}>

const english: Printing['marks'] = [
  ['“', '”'],
  ['‘', '’'],
]

const printings: Readonly<Record<Language, Printing>> = {
  en: { marks: english },
  ko: { marks: english },
  fr: {
    marks: [
      ['« ', ' »'],
      ['“', '”'],
    ],
    spaces: frenchSpaces,
  },
  ar: {
    marks: [
      ['«', '»'],
      ['“', '”'],
    ],
  },
}

const APOSTROPHE = '’'

/** Addresses, and code between backticks. */
const VERBATIM =
  /`[^`]*`|(?:https?:\/\/|www\.)[^\s"<>“”«»]*[^\s"<>“”«»'’.,:;!?)]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** Scripts in which a word goes on after a closing mark: ‘자유’로. */
const JOINED = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Arabic}\p{Script=Hiragana}\p{Script=Katakana}]/u
const WORD = /[\p{L}\p{M}\p{N}]/u
const SPACE = /^\s?$/
const DIGIT = /^\d$/
const OPENING = /^[\s([{<“‘«„‚¿¡…—–/-]?$/

/** A year or decade without its century ('90s), and words that begin with an apostrophe ('tis). */
const SHORTENED = /^'(?:\d\ds?(?![\d\p{L}'])|(?:tis|twas|twere|em|til|n)(?![\p{L}]))/iu

type Sign = { at: number; isDouble: boolean; match?: Sign; opens?: true }

/** The straight marks of a text: those that open or close a quotation have a match, or stand for themselves. */
const signsIn = (text: string): { pairs: Sign[]; apostrophes: number[]; lone: Sign[] } => {
  const withheld = [...text.matchAll(VERBATIM)].map(
    ({ index, 0: { length } }) => [index, index + length] as const,
  )
  const opened: Sign[] = []
  const openings = new Set<number>()
  const pairs: Sign[] = []
  const apostrophes: number[] = []
  const lone: Sign[] = []

  /** What was opened within a quotation and not closed: a single mark was an apostrophe. */
  const settle = (signs: readonly Sign[]): void => {
    for (const sign of signs) {
      if (sign.isDouble) lone.push({ ...sign, opens: true })
      else apostrophes.push(sign.at)
    }
  }

  const close = (at: number, isDouble: boolean): boolean => {
    const index = opened.findLastIndex((sign) => sign.isDouble === isDouble)
    const sign = opened[index]
    if (!sign) return false
    settle(opened.splice(index).slice(1))
    pairs.push({ ...sign, match: { at, isDouble } })
    return true
  }

  const open = (at: number, isDouble: boolean): void => {
    opened.push({ at, isDouble })
    openings.add(at)
  }

  for (const { index: at, 0: mark } of text.matchAll(/["']/g)) {
    if (withheld.some(([from, to]) => at >= from && at < to)) continue
    const isDouble = mark === '"'
    const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
    const after = [...text.slice(at + 1, at + 3)][0] ?? ''
    const begins = (OPENING.test(before) || openings.has(at - 1)) && !SPACE.test(after)
    if (DIGIT.test(before)) {
      // Feet, inches, minutes and seconds stay as they are: 5'10".
      if (isDouble ? /\d'\d+$/.test(text.slice(0, at)) : DIGIT.test(after)) continue
      if (!isDouble && /\p{L}/u.test(after) && !JOINED.test(after)) apostrophes.push(at)
      else close(at, isDouble)
    } else if (!isDouble && SHORTENED.test(text.slice(at)) && !WORD.test(before)) apostrophes.push(at)
    else if (begins) open(at, isDouble)
    else if (SPACE.test(before) && SPACE.test(after)) continue
    else if (!isDouble && WORD.test(before) && WORD.test(after) && !JOINED.test(before + after)) {
      apostrophes.push(at)
    } else if (!close(at, isDouble)) {
      // Korean and Arabic write words together with a quotation that follows.
      const another = text.indexOf(mark, at + 1) > 0 && WORD.test(after)
      if (another && (isDouble || JOINED.test(before))) open(at, isDouble)
      else if (isDouble) lone.push({ at, isDouble })
      else apostrophes.push(at)
    }
  }
  settle(opened)
  return { pairs, apostrophes, lone }
}

/** The marks of each place of a text. Quotations within others of the same kind get the other marks. */
const marksOf = (text: string, [first, second]: Printing['marks']): Map<number, string> => {
  const { pairs, apostrophes, lone } = signsIn(text)
  const shown = new Map<number, string>(apostrophes.map((at) => [at, APOSTROPHE]))
  for (const { at, opens } of lone) shown.set(at, first[opens ? 0 : 1])
  const around: { end: number; marks: Marks }[] = []
  for (const { at, isDouble, match } of pairs.toSorted((a, b) => a.at - b.at)) {
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) < at) around.pop()
    const own = isDouble ? first : second
    const marks = around.at(-1)?.marks === own ? (own === first ? second : first) : own
    const end = match?.at ?? at
    around.push({ end, marks })
    shown.set(at, marks[0])
    shown.set(end, marks[1])
  }
  return shown
}

/**
 * A text with the quotation marks, apostrophes and spaces that its language prints. Measures, addresses and code keep
 * theirs, and so do marks that were authored in print form.
 */
export const printed = (text: string, language: Language): string => {
  const { marks, spaces = (same: string) => same } = printings[language]
  if (!/["']/.test(text)) return spaces(text)
  const at = marksOf(text, marks)
  return spaces(text.replace(/["']/g, (mark, index: number) => at.get(index) ?? mark))
}
