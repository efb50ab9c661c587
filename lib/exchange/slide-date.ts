/** Converts TimelineJS dates to EDTF, keeping their precision. */
import { type DateWords, type Language, words } from '../languages'
import { edtfYear } from '../timeline/calendar-date'
import { datesFrom, formatWhen, type PartOfDay, parseWhen, partsOfDay } from '../timeline/dates'
import { shown } from '../timeline/problems'
import { unreadForm } from '../timeline/unread-dates'
import { zoneOffset } from '../timeline/zones'

export type Scalar = string | number | null | undefined

export type RawDate = {
  year?: Scalar
  month?: Scalar
  day?: Scalar
  hour?: Scalar
  minute?: Scalar
  second?: Scalar
}

type ReadDate = { when: string; partOfDay?: PartOfDay; notes: string[] }

/** Thrown for an invalid field of a date. */
export class SlideDateError extends Error {
  constructor(
    readonly field: string,
    readonly came: string,
    readonly allowed: string,
    readonly fix: string,
  ) {
    super(allowed)
  }
}

/** Where the digits from 0 to 9 of other scripts begin. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20,
  0x1040, 0x17e0, 0x1810, 0xff10,
]

/** A text with the digits of all scripts as ASCII digits. */
export const asciiDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0
    const zero = ZEROS.find((start) => code >= start && code < start + 10)
    return zero === undefined ? digit : String(code - zero)
  })

const isEmpty = (value: Scalar): boolean => value === undefined || value === null || `${value}`.trim() === ''

/** Parses an integer, also as spreadsheets format it: 2,024 or 2024.0. */
const integer = (
  field: string,
  value: Scalar,
  { allowed = 'a whole number', fix = 'write only the number' } = {},
): number | undefined => {
  if (isEmpty(value)) return undefined
  const text = asciiDigits(`${value}`.trim())
  if (field.endsWith('hour') && !/^\d+(?:\.0+)?$/.test(text)) {
    const asTime = 'a whole number, or a time such as 14:30 or 2:30 PM'
    throw new SlideDateError(field, shown(value), asTime, 'write the time so')
  }
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(/\.0+$/, '')
  if (/^-?\d{1,9}$/.test(plain)) return Number(plain)
  throw new SlideDateError(field, shown(value), allowed, fix)
}

/** Marks of a year before and after Christ. */
const BEFORE_CHRIST = /^기원전\s*|\s*(?:BCE?|B\.\s?C\.(?:\s?E\.)?|av\.\s?J\.-C\.|ق\.?\s?م\.?)$/i
const AFTER_CHRIST = /^(?:AD|A\.\s?D\.|CE|서기|기원후)\s*|\s*(?:AD|A\.\s?D\.|CE|apr\.\s?J\.-C\.)$/i

const NUMBER_OR_EDTF =
  'write only the number, or in its place a date in EDTF, such as 1998~, 18XX, 2001-21, 1914/1918 or ../1950'

/**
 * Parses a year as TimelineJS has it: -44 is 44 BC, and there is no year 0. Also with the era in words. A year of
 * fewer or more than three or four digits may be a slip, so it is added to `doubtful`.
 *
 * @returns the year in EDTF
 */
const yearOf = (field: string, value: Scalar, { doubtful }: Options): string | undefined => {
  if (isEmpty(value)) return undefined
  const came = shown(value)
  const text = asciiDigits(`${value}`.trim()).replace(/^[−–]/, '-')
  const number = text.replace(BEFORE_CHRIST, '')
  const bare = number.replace(AFTER_CHRIST, '')
  const unread = unreadForm(text)
  const count = integer(field, bare, {
    allowed: `a whole number${unread?.what ? `, or a date in EDTF; this has ${unread.what}` : ''}`,
    // Of words, any may stand in this column.
    fix: (unread?.what || !/\p{L}/u.test(text) ? unread?.fix : undefined) ?? NUMBER_OR_EDTF,
  })
  const year = count !== undefined && number !== text ? -Math.abs(count) : count
  if (year === undefined || year === 0) {
    const least = 'write -1 for 1 BC, and 1 for the year after it; leave the cell empty if no year is known'
    throw new SlideDateError(field, came, 'a year before or after Christ; none is 0', least)
  }
  if (year > 0 && bare === text && !/^0\d{3}$/.test(text) && (year < 100 || year > 9999)) {
    // Whoever types "24" means 2024, but programs read the year 24.
    const other = year < 100 ? `the year in full, such as 19${padded(year)}` : 'a year of four digits'
    const both = `write ${edtfYear(year)} for the year ${year}, or ${other}`
    doubtful.push(new SlideDateError(field, came, 'a year of four digits', both))
  }
  if (year < 0 && /^-0\d{3}$/.test(text)) {
    // Zeros are put before a year in EDTF, where the year 0 makes it another one.
    const both = `write ${year} for ${-year} BC, or ${year - 1} for ${1 - year} BC, which EDTF writes ${text}`
    doubtful.push(new SlideDateError(field, came, 'a year before Christ without zeros before it', both))
  }
  return edtfYear(year > 0 ? year : year + 1)
}

/** Words for an approximate date, before or after it. */
const ABOUT = /^(?:c\.|ca\.?|circa|about|approx\.?|around|vers|um|약|نحو|حوالي)\s*(?=\S)|(?:경|쯤|무렵)$/i

/** Words that add that the event goes on: "1962 – present", "Since 1962". */
const FROM_TO_NOW =
  /^(?:since|from|depuis|seit)\s+|\s*(?:[–—-]|to|until|부터)\s*(?:present|now|today|ongoing|heute|aujourd[’']hui|현재|지금)?$/gi

/** Words for a date that is the last possible one. */
const AT_LATEST =
  /^(?:before|prior to|until|till|by|avant|jusqu[’']en|vor|bis)\s+|\s+or (?:before|earlier)$|\s*(?:이전|까지)$/gi

/** What words around a year make of it. An end has no open side. */
const around: readonly (readonly [mark: RegExp, ofEnds: boolean, form: (year: string) => string])[] = [
  [ABOUT, true, (year) => `${year}~`],
  [AT_LATEST, false, (year) => `../${year}`],
  [FROM_TO_NOW, false, (year) => `${year}/..`],
]

/** A year with words around it, such as "c. 1998" or "before 1950". */
const wordedYear = (text: string, options: Options): string | undefined => {
  for (const [mark, ofEnds, form] of around) {
    const rest = text.replace(mark, '').trim()
    if (rest === text || (options.prefix !== '' && !ofEnds)) continue
    const year = /^\d{4}$/.test(rest) ? rest : namedDate(rest, { ...options, notes: [] })
    if (year !== undefined && isDate(form(year))) return form(year)
  }
  return undefined
}

/** A date in words instead of a year, such as a century, or as EDTF. */
const namedDate = (text: string, { dates, notes }: Options): string | undefined => {
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
    ...Array.from({ length: 21 }, (_, index) => `${padded(index)}XX`),
    ...years.flatMap((year) => [`${year.slice(0, 3)}X`, ...seasonsOf(year)]),
  ].find((date) => formatWhen(parseWhen(date), dates).toLowerCase() === text.toLowerCase())
  return named ?? (/[X/?~%]|^Y|\d-\d/.test(text) && isDate(text) ? text : undefined)
}

const seasonsOf = (year: string): string[] => [21, 22, 23, 24].map((season) => `${year}-${season}`)

const isDate = (text: string): boolean => {
  try {
    return Boolean(parseWhen(text))
  } catch {
    return false
  }
}

const padded = (number: number): string => String(number).padStart(2, '0')

/** The UTC offset of a zone at a local time, such as `2025-05-20T10:00`. */
const offsetAt = (zone: string, wall: string): string => {
  const guess = zoneOffset(zone, new Date(`${wall}Z`))
  const [hours = '0', minutes = '0'] = guess.split(':')
  const shift = (Number(hours) * 60 + Math.sign(Number(`${hours}1`)) * Number(minutes)) * 60_000
  return zoneOffset(zone, new Date(Date.parse(`${wall}Z`) - shift))
}

type Options = {
  zone: string
  prefix: string
  dates: DateWords
  notes: string[]
  /** What is wrong with years that may be slips, unless the date in words says them too. */
  doubtful: SlideDateError[]
}

const timeOf = (day: string, raw: RawDate, { zone, prefix, notes }: Options): string => {
  const hour = integer(`${prefix}hour`, raw.hour)
  const minute = integer(`${prefix}minute`, raw.minute)
  if (hour === undefined) return ''
  if (minute === undefined) {
    notes.push(`the hour ${hour}, as no minute is given`)
    return ''
  }
  const second = integer(`${prefix}second`, raw.second) ?? 0
  const time = `${padded(hour)}:${padded(minute)}${second === 0 ? '' : `:${padded(second)}`}`
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59) {
    throw new SlideDateError(`${prefix}hour`, time, 'a time from 00:00 to 23:59', 'correct it')
  }
  const wall = `${day}T${time}`
  if (Number.isNaN(Date.parse(`${wall}Z`))) {
    notes.push(`the time ${time}, which has no offset from UTC on that day`)
    return ''
  }
  const offset = offsetAt(zone, wall)
  if (!/^[+-]\d{2}:\d{2}$/.test(offset)) {
    notes.push(`the time ${time}: ${zone} had no offset in whole minutes then`)
    return ''
  }
  const instant = new Date(`${wall}${offset}`)
  if (zoneOffset(zone, instant) !== offset) {
    const came = `${day}, ${time}`
    const allowed = `a time that there was in ${zone} on that day: the clocks were put forward over this one`
    throw new SlideDateError(`${prefix}hour`, came, allowed, 'correct it, or name its zone with --time-zone')
  }
  return `T${time}${offset}`
}

const pointOf = (raw: RawDate, options: Options): string | undefined => {
  const { prefix, notes } = options
  if ([raw.month, raw.day, raw.hour].every(isEmpty)) {
    const text = asciiDigits(`${raw.year ?? ''}`.trim())
    const named = namedDate(text, options) ?? wordedYear(text, options)
    if (named !== undefined) return named
  }
  const year = yearOf(`${prefix}year`, raw.year, options)
  const month = integer(`${prefix}month`, raw.month)
  const day = integer(`${prefix}day`, raw.day)
  if (year === undefined) {
    if (month === undefined && day === undefined && isEmpty(raw.hour)) return undefined
    throw new SlideDateError(`${prefix}year`, 'nothing', 'a year with the month or day', 'fill in the year')
  }
  let text = year
  if (month === undefined) {
    if (day === undefined) return text
    throw new SlideDateError(`${prefix}month`, 'nothing', 'a month with the day', 'fill in the month')
  }
  text += `-${padded(month)}`
  if (day === undefined) {
    if (!isEmpty(raw.hour)) notes.push('the time, as no day is given')
    return text
  }
  text += `-${padded(day)}`
  return text + timeOf(text, raw, options)
}

const marks = ['', '~', '?', '%'] as const

/** All EDTF dates that a slide's date may stand for, since TimelineJS cannot express qualifiers and open ends. */
const candidates = (start: string, end: string | undefined): { when: string; partOfDay?: PartOfDay }[] => {
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

/**
 * Reads the dates of a slide. The display date can add what the numbers cannot express: "c. 1998", "since
 * 2014", "1940s". Any other display date is reported in the notes.
 *
 * @param zone IANA time zone for times, because the file has none
 * @throws SlideDateError for an invalid date
 */
export const readSlideDate = (
  raw: { start: RawDate; end?: RawDate | 'open' | undefined; display?: string | undefined },
  language: Language,
  zone: string,
): ReadDate => {
  const { dates } = words(language)
  const options: Options = { zone, prefix: '', dates, notes: [], doubtful: [] }
  const { notes, doubtful } = options
  const start = pointOf(raw.start, options)
  const last = raw.end === 'open' ? '..' : raw.end && pointOf(raw.end, { ...options, prefix: 'end ' })
  if (start === undefined) {
    const fix =
      'fill in the year; in merged cells all but the first are empty, so unmerge them and fill in each'
    throw new SlideDateError('year', 'nothing', 'a year', fix)
  }
  const end = last === start ? undefined : last
  const when = end === undefined ? start : `${start}/${end}`
  const [wrong] = doubtful
  try {
    parseWhen(when)
  } catch (error) {
    const allowed = error instanceof Error ? error.message : 'a date'
    throw wrong ?? new SlideDateError('date', when, allowed, 'correct the date')
  }
  const { display } = raw
  const said = display ? saidBy(display, when, { start, end }, dates) : undefined
  if (said) return { ...said, notes }
  if (wrong) throw wrong
  return { when, notes: display ? [...notes, `the date in words “${display}”`] : notes }
}

/** The date that a display date says, if it is the given one or adds what the numbers cannot express. */
const saidBy = (
  display: string,
  when: string,
  { start, end }: { start: string; end: string | undefined },
  dates: DateWords,
): Omit<ReadDate, 'notes'> | undefined => {
  const inWords = display.toLowerCase()
  if (display === formatWhen(parseWhen(when), dates)) return { when }
  // An interval that was written instead of a year says all that it can.
  if (start.includes('/')) return undefined
  const meant = candidates(start, end).find(
    (one) =>
      isDate(one.when) && formatWhen(parseWhen(one.when), dates, one.partOfDay).toLowerCase() === inWords,
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
