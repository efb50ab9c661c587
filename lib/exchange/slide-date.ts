/** Converts TimelineJS dates to EDTF, keeping their precision. */
import { type Language, words } from '../languages'
import { isoYear } from '../timeline/calendar-date'
import { datesFrom, formatWhen, type PartOfDay, parseWhen, partsOfDay } from '../timeline/dates'
import { shown } from '../timeline/problems'
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
const integer = (field: string, value: Scalar): number | undefined => {
  if (isEmpty(value)) return undefined
  const text = asciiDigits(`${value}`.trim())
  if (field.endsWith('hour') && !/^\d+(?:\.0+)?$/.test(text)) {
    const allowed = 'a whole number, or a time such as 14:30 or 2:30 PM'
    throw new SlideDateError(field, shown(value), allowed, 'write the time so')
  }
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text.replace(/\.0+$/, '')
  if (/^-?\d{1,9}$/.test(plain)) return Number(plain)
  throw new SlideDateError(field, shown(value), 'a whole number', 'write only the number')
}

const yearOf = (field: string, value: Scalar): number | undefined => {
  const year = integer(field, value)
  if (year === undefined) return undefined
  const came = shown(value)
  if (year < 1)
    throw new SlideDateError(field, came, 'a year from 100 to 9999', 'this site has no years before 1')
  // Whoever types "24" means 2024, but programs read the year 24.
  if (year < 100) throw new SlideDateError(field, came, 'a year of four digits', 'write the year in full')
  if (year > 9999) throw new SlideDateError(field, came, 'a year of four digits', 'correct the year')
  return year
}

const padded = (number: number): string => String(number).padStart(2, '0')

/** The UTC offset of a zone at a local time, such as `2025-05-20T10:00`. */
const offsetAt = (zone: string, wall: string): string => {
  const guess = zoneOffset(zone, new Date(`${wall}Z`))
  const [hours = '0', minutes = '0'] = guess.split(':')
  const shift = (Number(hours) * 60 + Math.sign(Number(`${hours}1`)) * Number(minutes)) * 60_000
  return zoneOffset(zone, new Date(Date.parse(`${wall}Z`) - shift))
}

type Options = { zone: string; prefix: string; notes: string[] }

const timeOf = (day: string, raw: RawDate, { zone, prefix, notes }: Options): string => {
  const hour = integer(`${prefix}hour`, raw.hour)
  const minute = integer(`${prefix}minute`, raw.minute)
  if (hour === undefined) return ''
  if (minute === undefined) {
    notes.push(`the hour ${hour}, as no minute is given`)
    return ''
  }
  if (!isEmpty(raw.second) && Number(raw.second) !== 0)
    notes.push('the seconds: dates here end with the minute')
  const wall = `${day}T${padded(hour)}:${padded(minute)}`
  if (Number.isNaN(Date.parse(`${wall}Z`))) {
    throw new SlideDateError(
      `${prefix}hour`,
      `${hour}:${padded(minute)}`,
      'a time from 00:00 to 23:59',
      'correct it',
    )
  }
  const offset = offsetAt(zone, wall)
  if (!/^[+-]\d{2}:\d{2}$/.test(offset)) {
    notes.push(`the time ${padded(hour)}:${padded(minute)}: ${zone} had no offset in whole minutes then`)
    return ''
  }
  return `T${padded(hour)}:${padded(minute)}${offset}`
}

const pointOf = (raw: RawDate, options: Options): string | undefined => {
  const { prefix, notes } = options
  const decade = /^(\d{3})0['’]?s$/.exec(asciiDigits(`${raw.year ?? ''}`.trim()))
  if (decade && [raw.month, raw.day, raw.hour].every(isEmpty)) return `${decade[1]}X`
  const year = yearOf(`${prefix}year`, raw.year)
  const month = integer(`${prefix}month`, raw.month)
  const day = integer(`${prefix}day`, raw.day)
  if (year === undefined) {
    if (month === undefined && day === undefined && isEmpty(raw.hour)) return undefined
    throw new SlideDateError(`${prefix}year`, 'nothing', 'a year with the month or day', 'fill in the year')
  }
  let text = isoYear(year)
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
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(start)
  return [
    ...marks.flatMap((mark) => [{ when: start + mark }, { when: `${start}${mark}/..` }]),
    ...(isDay
      ? partsOfDay.flatMap((part) => marks.map((mark) => ({ when: start + mark, partOfDay: part })))
      : []),
  ]
}

/** Words for an approximate date, before or after it. */
const ABOUT = /^(?:c\.|ca\.?|circa|about|approx\.?|around|vers|um|약|نحو|حوالي)\s*(?=\S)|(?:경|쯤|무렵)$/i

/** Words that add that the event goes on: "1962 – present", "Since 1962". */
const FROM_TO_NOW =
  /^(?:since|from|depuis|seit)\s+|\s*(?:[–—-]|to|until|부터)\s*(?:present|now|today|ongoing|heute|aujourd[’']hui|현재|지금)?$/gi

/** Whether a display date says no more than the date itself, in the words of the language or as a bare year. */
const saysOnly = (text: string, when: string, dates: Parameters<typeof formatWhen>[1]): boolean => {
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
  const notes: string[] = []
  const start = pointOf(raw.start, { zone, prefix: '', notes })
  const last = raw.end === 'open' ? '..' : raw.end && pointOf(raw.end, { zone, prefix: 'end ', notes })
  if (start === undefined) {
    const fix =
      'fill in the year; in merged cells all but the first are empty, so unmerge them and fill in each'
    throw new SlideDateError('year', 'nothing', 'a year', fix)
  }
  const end = last === start ? undefined : last
  const when = end === undefined ? start : `${start}/${end}`
  try {
    parseWhen(when)
  } catch (error) {
    throw new SlideDateError(
      'date',
      when,
      error instanceof Error ? error.message : 'a date',
      'correct the date',
    )
  }
  const { display } = raw
  const { dates } = words(language)
  if (!display || display === formatWhen(parseWhen(when), dates)) return { when, notes }
  const inWords = display.toLowerCase()
  const meant = candidates(start, end).find(
    (one) => formatWhen(parseWhen(one.when), dates, one.partOfDay).toLowerCase() === inWords,
  )
  if (meant) return { ...meant, notes }
  if (end === undefined) {
    // Only if the rest says the same date: "about 1840–1860" is more than c. 1840.
    const about = display.replace(ABOUT, '')
    if (about !== display && saysOnly(about, start, dates)) return { when: `${start}~`, notes }
    const since = display.replace(FROM_TO_NOW, '')
    if (since !== display && saysOnly(since, start, dates) && !start.includes('T'))
      return { when: `${start}/..`, notes }
  }
  return { when, notes: [...notes, `the date in words “${display}”`] }
}
