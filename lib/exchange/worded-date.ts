/** Reads dates in words: those that stand in the place of a year, and those beside the numbers of a slide. */
import type { DateWords } from '../languages'
import { datesFrom, formatWhen, isWhen, type PartOfDay, parseWhen, partsOfDay } from '../timeline/dates'
import { asciiDigits } from './digits'

/** A date in EDTF. */
export type WordedDate = { when: string; partOfDay?: PartOfDay }

/** Words for an approximate date, before or after it. */
const ABOUT = /^(?:c\.|ca\.?|circa|about|approx\.?|around|vers|um|약|نحو|حوالي)\s*(?=\S)|(?:경|쯤|무렵)$/i

/** Words that add that the event goes on: "1962 – present", "Since 1962". */
const FROM_TO_NOW =
  /^(?:since|from|depuis|seit)\s+|\s*(?:[–—-]|to|until|부터)\s*(?:present|now|today|ongoing|heute|aujourd[’']hui|현재|지금)?$/gi

/** Words for a date that is the last possible one. */
const AT_LATEST =
  /^(?:before|prior to|until|till|by|avant|jusqu[’']en|vor|bis)\s+|\s+or (?:before|earlier)$|\s*(?:이전|까지)$/gi

/** A date in words instead of a year, such as a century, or as EDTF. Adds to `notes` what it leaves open. */
export const namedDate = (
  text: string,
  { dates, notes }: { dates: DateWords; notes: string[] },
): string | undefined => {
  const [, hundred] = /^(\d{2})00['’]?s$/.exec(text) ?? []
  if (hundred !== undefined) {
    notes.push(`whether “${text}” means ten years: it was read as all from ${hundred}00 to ${hundred}99`)
    return `${hundred}XX`
  }
  const [, ten] = /^(\d{3})0['’]?s$/.exec(text) ?? []
  if (ten !== undefined) return `${ten}X`
  if (!/[^\d.,+-]/.test(text) && !/\d-\d/.test(text)) return undefined
  const years = text.match(/\d{4}/g) ?? []
  const named = [
    ...Array.from({ length: 21 }, (_, index) => `${String(index).padStart(2, '0')}XX`),
    ...years.flatMap((year) => [`${year.slice(0, 3)}X`, ...seasonsOf(year)]),
  ].find((date) => formatWhen(parseWhen(date), dates).toLowerCase() === text.toLowerCase())
  return named ?? (/[X/?~%]|^Y|\d-\d/.test(text) && isWhen(text) ? text : undefined)
}

/** What words around a year make of it, and whether they may stand around an end. */
const around: readonly (readonly [mark: RegExp, ofEnds: boolean, form: (year: string) => string])[] = [
  [ABOUT, true, (year) => `${year}~`],
  [AT_LATEST, false, (year) => `../${year}`],
  [FROM_TO_NOW, false, (year) => `${year}/..`],
]

/** A year with words around it, such as "c. 1998" or "before 1950". An end has no open side. */
export const wordedYear = (
  text: string,
  { dates, isEnd }: { dates: DateWords; isEnd: boolean },
): string | undefined => {
  for (const [mark, ofEnds, form] of around) {
    const rest = text.replace(mark, '').trim()
    if (rest === text || (isEnd && !ofEnds)) continue
    const year = /^\d{4}$/.test(rest) ? rest : namedDate(rest, { dates, notes: [] })
    if (year !== undefined && isWhen(form(year))) return form(year)
  }
  return undefined
}

const seasonsOf = (year: string): string[] => [21, 22, 23, 24].map((season) => `${year}-${season}`)

const marks = ['', '~', '?', '%'] as const

/** All EDTF dates that a slide's date may stand for, since TimelineJS cannot express qualifiers and open ends. */
const candidates = (start: string, end: string | undefined): WordedDate[] => {
  if (end !== undefined) {
    return [
      ...marks.flatMap((first) => marks.map((last) => ({ when: `${start}${first}/${end}${last}` }))),
      ...datesFrom(start, end).flatMap((date) => marks.map((mark) => ({ when: date + mark }))),
    ]
  }
  const isDay = /^-?\d{4}-\d{2}-\d{2}$/.test(start)
  const isMonth = /^-?\d{4}-\d{2}$/.test(start)
  const isYear = /^-?\d{4}$/.test(start)
  const finer = [
    ...(isMonth ? [`${start}-XX`] : []),
    ...(isYear ? [`${start}-XX`, `${start}-XX-XX`, ...seasonsOf(start)] : []),
  ]
  return [
    ...[start, ...datesFrom(start)].flatMap((date) =>
      marks.flatMap((mark) => ['', '/..', '/'].map((end) => ({ when: date + mark + end }))),
    ),
    ...finer.flatMap((date) => marks.map((mark) => ({ when: date + mark }))),
    ...marks.flatMap((mark) => ['../', '/'].map((before) => ({ when: before + start + mark }))),
    ...(isDay
      ? partsOfDay.flatMap((part) => marks.map((mark) => ({ when: start + mark, partOfDay: part })))
      : []),
  ]
}

/** Whether a display date says no more than the date itself, in the words of the language or as a bare year. */
const saysOnly = (text: string, when: string, dates: DateWords): boolean => {
  const plain = asciiDigits(text).trim().toLowerCase()
  return [when, when.replace(/^0+/, ''), formatWhen(parseWhen(when), dates).toLowerCase()].includes(plain)
}

/** The date that a display date says, if it is the given one or adds what the numbers cannot express. */
export const saidBy = (
  display: string,
  when: string,
  { start, end }: { start: string; end: string | undefined },
  dates: DateWords,
): WordedDate | undefined => {
  const inWords = display.toLowerCase()
  if (inWords === formatWhen(parseWhen(when), dates).toLowerCase()) return { when }
  // An interval that was written instead of a year says all that it can.
  if (start.includes('/')) return undefined
  const meant = candidates(start, end).find(
    (one) =>
      isWhen(one.when) && formatWhen(parseWhen(one.when), dates, one.partOfDay).toLowerCase() === inWords,
  )
  if (meant || end !== undefined) return meant
  // Only if the rest says the same date: "about 1840–1860" is more than c. 1840.
  const adds = (mark: RegExp): boolean => {
    const rest = display.replace(mark, '')
    return rest !== display && saysOnly(rest, start, dates)
  }
  if (adds(ABOUT)) return { when: `${start}~` }
  if (!start.includes('T') && adds(FROM_TO_NOW)) return { when: `${start}/..` }
  if (!start.includes('T') && adds(AT_LATEST)) return { when: `../${start}` }
  return undefined
}
