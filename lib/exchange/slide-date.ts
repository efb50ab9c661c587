/** Converts TimelineJS dates to EDTF, keeping their precision. */
import { type DateWords, type Language, words } from '../languages'
import { astronomicalYear, edtfYear, isoMinute, isoTime } from '../timeline/calendar-date'
import { parseWhen } from '../timeline/dates'
import { shown } from '../timeline/problems'
import { unreadForm } from '../timeline/unread-dates'
import { zoneOffset } from '../timeline/zones'
import { asciiDigits } from './digits'
import { namedDate, saidBy, type WordedDate, wordedYear } from './worded-date'

export type Scalar = string | number | null | undefined

export type RawDate = {
  year?: Scalar
  month?: Scalar
  day?: Scalar
  hour?: Scalar
  minute?: Scalar
  second?: Scalar
}

type ReadDate = WordedDate & { notes: string[] }

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
  return edtfYear(astronomicalYear(year))
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
  const time = second === 0 ? isoMinute({ hour, minute }) : isoTime({ hour, minute, second })
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
    const named = namedDate(text, options) ?? wordedYear(text, { dates: options.dates, isEnd: prefix !== '' })
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
