/** Reads what editors type as people type it: dates in words, names, spellings and addresses for ids. */
import type { z } from 'zod'
import { timeOf } from '../exchange/clock'
import { dateReadings } from '../exchange/date-readings'
import { asciiDigits } from '../exchange/digits'
import { readSlideDate, SlideDateError } from '../exchange/slide-date'
import { addressKey } from '../exchange/sources'
import { namedDate, wordedYear } from '../exchange/worded-date'
import { type Language, words } from '../languages'
import { once } from '../remembered'
import { formatWhen, isWhen, parseWhen } from '../timeline/dates'
import { dateTypes, type Referred, timeZone } from '../timeline/fields'
import { locatorPattern } from '../timeline/locator'
import { nameKey } from '../timeline/look-alikes'
import { nearest } from '../timeline/nearest'
import { elementOf, referredBy, shapeOf, unwrap } from '../timeline/schema-walk'
import { type Fields, kindOf, SITE_ID, type Things } from '../timeline/things'

/** Whether a field holds a date or a moment. */
export const dateFormOf = (schema: unknown): 'EDTF' | 'RFC 3339' | undefined =>
  dateTypes.get(unwrap(schema) as never)?.form

/** What stands around a date and says nothing more: a day of the week, “the”, “of”, the endings of “1st” and “20th”. */
const plainDate = (text: string): string =>
  text
    .replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+/i, '')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er)\b/gi, '$1')
    .replace(/\b(?:the|of)\s+/gi, '')
    .trim()

/** A day with a time of day after it: “20 May 2025, 10:30”, “20 May 2025 at 3 pm”, “2025년 5월 20일 오후 3시”. */
const DAY_AND_TIME =
  /^(.*?\S)(?:[,،]|\s+(?:at|à|um|الساعة))?(?:\s+|T)(\d{1,2}\s?[:.h]\s?\d{2}(?::\d{2})?(?:\s*[ap]\.?\s?m\.?)?|\d{1,2}\s?(?:h|[ap]\.?\s?m\.?)|(?:오전|오후)?\s*\d{1,2}\s*시(?:\s*\d{1,2}\s*분)?|(?:오전|오후)\s*\d{1,2}:\d{2})$/iu

/** The moments of a time of day on days, in EDTF, with the offset of their zone then. Empty for a time that there was not. */
const momentsOf = (days: readonly string[], time: string, zone: string): string[] =>
  days.flatMap((date) => {
    const [year, month, day] = date.split('-')
    try {
      const { when, notes } = readSlideDate({ start: { year, month, day, ...timeOf(time) } }, 'en', zone)
      // What is noted is left out of the date, such as a time before zones had offsets.
      return notes.length === 0 ? when : []
    } catch (error) {
      if (error instanceof SlideDateError) return []
      throw error
    }
  })

/**
 * The readings of a date as people write it, in EDTF. Several if it can be read in several ways.
 *
 * @param zone IANA name of the zone of its time of day
 */
export const typedDates = (typed: string, languages: readonly Language[], zone: string): string[] => {
  const text = asciiDigits(typed.trim())
  if (text === '') return []
  if (text === '..' || isWhen(text)) return [text]
  const [, day = '', time = ''] = DAY_AND_TIME.exec(text) ?? []
  const timed = typedDates(day, languages, zone).filter((date) => /^\d{4}-\d{2}-\d{2}$/.test(date))
  if (timed.length > 0) return momentsOf(timed, time, zone)
  const worded = languages.flatMap((language) => {
    const { dates } = words(language)
    const bare = text.replace(/^(?:in|en|au) (?:the )?/i, '')
    return namedDate(bare, { dates, notes: [] }) ?? wordedYear(text, { dates, isEnd: false }) ?? []
  })
  // A time in a form that is not read must not be lost.
  const days = dateReadings(plainDate(text)).filter(
    // “May 20” is a day without a year rather than a month of 2020.
    ({ date, time, isShort }) => time === undefined && !(isShort && /^\d{4}-\d{2}$/.test(date)),
  )
  const read = worded.length > 0 ? worded : days.map(({ date }) => date)
  return [...new Set(read)].filter(isWhen)
}

/** How a date reads in each language. Empty for what is no date. */
export const dateInWords = (text: string, languages: readonly Language[]): string[] =>
  isWhen(text) ? languages.map((language) => formatWhen(parseWhen(text), words(language).dates)) : []

type Namings = ReadonlyMap<string, readonly string[]>

const namesOf = ({ name, title, variants, form }: Fields): string[] => {
  const texts = [name, title].flatMap((text) =>
    typeof text === 'object' && text !== null ? Object.values(text) : (text ?? []),
  )
  const spelled = Array.isArray(variants) ? variants.flatMap((variant) => namesOf(variant)) : []
  return [...texts.map(String), ...spelled, ...(typeof form === 'string' ? [form] : [])]
}

const withoutAccents = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')

/** The keys of a name: as it is, without accents, and without or within brackets. */
const nameKeys = (name: string): string[] => {
  const [, bare = '', inner = ''] = /^(.+?)\s*[(（]([^)）]+)[)）]$/.exec(name) ?? []
  return [name, bare, inner]
    .filter((one) => one !== '')
    .flatMap((one) => [nameKey(one), nameKey(withoutAccents(one))])
}

const keysOf = (value: Fields, slug?: string): string[] => {
  const addresses = [value.url, value.archivedUrl].flatMap((url) =>
    typeof url === 'string' && URL.canParse(url) ? [addressKey(url)] : [],
  )
  return [...addresses, ...namesOf(value).flatMap(nameKeys), ...(slug === undefined ? [] : [slug])]
}

/** The ids of the things in each list by their names, spellings, titles, slugs and addresses. */
const namings = once((things: Things) => {
  const made = new Map<Referred, Namings>()
  return (list: Referred): Namings => {
    const found = made.get(list)
    if (found) return found
    const ids = new Map<string, string[]>()
    for (const id of things.known[list].keys()) {
      const thing = things.thing(kindOf(list), id)
      for (const key of new Set(thing ? keysOf(thing.value, thing.slug) : [])) {
        ids.set(key, [...(ids.get(key) ?? []), id])
      }
    }
    made.set(list, ids)
    return ids
  }
})

/** The ids that a typed text may mean. */
export const meantIds = (things: Things, list: Referred, text: string): readonly string[] => {
  if (things.known[list].has(text)) return [text]
  const named = namings(things)(list)
  const address = /^https?:/i.test(text) && URL.canParse(text) ? named.get(addressKey(text)) : undefined
  return (
    address ?? named.get(nameKey(text)) ?? named.get(nameKey(withoutAccents(text))) ?? named.get(text) ?? []
  )
}

/** What stands in the form for an id: its name, if that alone leads to it. */
export const shownId = (things: Things, list: Referred, id: string, language: Language): string => {
  const name = things.nameIn(list, id, language)
  const meant = meantIds(things, list, name)
  return meant.length === 1 && meant[0] === id ? name : id
}

/** Whether a field holds the place of a statement in a source. */
const isLocator = (schema: unknown): boolean =>
  (unwrap(schema) as z.ZodType | undefined)?.meta?.()?.pattern === locatorPattern

const spelledLocators: readonly (readonly [spelling: RegExp, form: string])[] = [
  [/^(?:paragraph|para|par)\.?\s*(\d+)$/i, 'para $1'],
  [/^(?:¶\s*)(\d+)$/, 'para $1'],
  [/^(\d+)\s*문단$/, 'para $1'],
  [/^(?:paragraphs|paras|pars?)\.?\s*(\d+)\s*[-–~]\s*(\d+)$/i, 'paras $1-$2'],
  [/^(\d+)\s*[-–~]\s*(\d+)\s*문단$/, 'paras $1-$2'],
  [/^(?:page|p)\.?\s*(\d+)$/i, 'page $1'],
  [/^(\d+)\s*쪽$/, 'page $1'],
  [/^(?:pages|pp?)\.?\s*(\d+)\s*[-–~]\s*(\d+)$/i, 'pages $1-$2'],
  [/^(\d+)\s*[-–~]\s*(\d+)\s*쪽$/, 'pages $1-$2'],
  [/^(?:section|sec|§)\.?\s*(\S+)$/i, 'section $1'],
]

/** A place in a source as people write it, in the words of locators. */
const typedLocator = (text: string): string => {
  const found = spelledLocators.find(([spelling]) => spelling.test(text))
  return found ? text.replace(...found) : text
}

/** The time zone that an object names, if there is such a zone. */
const zoneOf = (value: Fields = {}): string | undefined => timeZone.safeParse(value.timeZone).data

const leaf = (schema: unknown, text: string, things: Things, zone: string | undefined): string => {
  const list = referredBy(schema)
  if (list) {
    const [id, ...others] = meantIds(things, list, text)
    return id !== undefined && others.length === 0 ? id : text
  }
  if (isLocator(schema)) return typedLocator(text)
  if (dateFormOf(schema) !== 'EDTF') return text
  if (zone === undefined && DAY_AND_TIME.test(asciiDigits(text))) return text
  const [date, ...others] = typedDates(text, things.languages, zone ?? 'UTC')
  return date !== undefined && others.length === 0 ? date : text
}

/** The time zone of the site. */
export const siteZone = (things: Things): string => zoneOf(things.thing('site', SITE_ID)?.value) ?? 'UTC'

/**
 * The value with ids for names and EDTF for dates, as far as each can mean only one thing.
 *
 * @param zone IANA name of the zone of times, unless an object names its own; without one, times stay as they are typed
 */
export const understood = (schema: unknown, value: unknown, things: Things, zone?: string): unknown => {
  if (typeof value === 'string') return leaf(schema, value, things, zone)
  if (Array.isArray(value)) return value.map((item) => understood(elementOf(schema), item, things, zone))
  if (typeof value !== 'object' || value === null) return value
  const shape = shapeOf(schema)
  const { timeZone: named } = value as Fields
  // A zone that does not exist says nothing about a time.
  const own = zone === undefined || named === undefined ? zone : zoneOf(value as Fields)
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, understood(shape[name], inner, things, own)]),
  )
}

const daysIn = (dates: readonly string[]): string[] => [
  ...new Set(dates.map((date) => date.replace(/T.*/, ''))),
]

/** More to say about a text that was not understood: what it may mean. */
export const hintOn = (schema: unknown, text: unknown, things: Things): string[] => {
  if (typeof text !== 'string') return []
  const list = referredBy(schema)
  if (list) {
    const ids = meantIds(things, list, text)
    if (ids.length > 1) return ids.map((id) => `${id} (${things.known[list].get(id)})`)
    const names = [...things.known[list].keys()].flatMap((id) => {
      const thing = things.thing(kindOf(list), id)
      return thing ? namesOf(thing.value) : []
    })
    return ids.length === 0 ? nearest(text, names) : []
  }
  // Which day it is has to be chosen; its time is read once that is clear.
  const dates = dateFormOf(schema) === 'EDTF' ? daysIn(typedDates(text, things.languages, 'UTC')) : []
  return dates.length > 1
    ? dates.map(
        (date) => `${date} (${formatWhen(parseWhen(date), words(things.languages[0] ?? 'en').dates)})`,
      )
    : []
}

/** The thing that a field of a form names, for a link to it. */
export const linkedId = (
  things: Things,
  schema: unknown,
  text: unknown,
): { list: Referred; id: string } | undefined => {
  const list = referredBy(schema)
  return list && typeof text === 'string' && things.known[list].has(text) ? { list, id: text } : undefined
}

/** The list in which a new thing can be made for a name that leads nowhere yet. */
export const listToMakeIn = (things: Things, schema: unknown, text: unknown): Referred | undefined => {
  const list = referredBy(schema)
  return list && typeof text === 'string' && text !== '' && meantIds(things, list, text).length === 0
    ? list
    : undefined
}
