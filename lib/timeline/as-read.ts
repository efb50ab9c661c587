/**
 * The timeline that readers see: the texts of the data with the quotation marks, apostrophes and spaces of their
 * language. Data files and fingerprints keep what was authored.
 */
import { isLanguage } from '../languages'
import { printed } from '../languages/quotes'
import type { Timeline } from './types'

type Fields = Readonly<Record<string, unknown>>

/** What an object becomes. Objects in which nothing changes stay the same. */
type Seen = Map<object, unknown>

/** The events as authored, for outputs that say what the files say. */
const AUTHORED = 'authored'

const isLocalized = (fields: Fields): fields is Readonly<Record<string, string>> => {
  const entries = Object.entries(fields)
  return entries.length > 0 && entries.every(([key, value]) => isLanguage(key) && typeof value === 'string')
}

/** A source, whose title is in its own language, such as `en-GB`. */
const isSource = (fields: Fields): fields is Fields & { title: string; language: string } =>
  typeof fields.title === 'string' && typeof fields.language === 'string'

const printedIn = (text: string, tag: string): string => {
  const [language = ''] = tag.split('-')
  return isLanguage(language) ? printed(text, language) : text
}

const changedFields = (fields: Fields, change: (value: unknown, key: string) => unknown): Fields => {
  const changed = Object.entries(fields).map(([key, value]) => [key, change(value, key)] as const)
  return changed.every(([key, value]) => value === fields[key]) ? fields : Object.fromEntries(changed)
}

const fieldsAsRead = (fields: Fields, seen: Seen): Fields => {
  if (isLocalized(fields)) return changedFields(fields, (value, key) => printedIn(String(value), key))
  const inner = changedFields(fields, (value, key) => (key === AUTHORED ? value : valueAsRead(value, seen)))
  return isSource(inner)
    ? changedFields(inner, (value, key) => (key === 'title' ? printedIn(inner.title, inner.language) : value))
    : inner
}

const listAsRead = (values: readonly unknown[], seen: Seen): readonly unknown[] => {
  const changed = values.map((value) => valueAsRead(value, seen))
  return changed.every((value, index) => value === values[index]) ? values : changed
}

const valueAsRead = (value: unknown, seen: Seen): unknown => {
  if (typeof value !== 'object' || value === null) return value
  // Shared objects, such as sources, stay shared.
  const known = seen.get(value)
  if (known !== undefined) return known
  let made: unknown
  if (Array.isArray(value)) made = listAsRead(value, seen)
  else if (value instanceof Map)
    made = new Map([...value].map(([key, each]) => [key, valueAsRead(each, seen)]))
  else made = fieldsAsRead(value as Fields, seen)
  seen.set(value, made)
  return made
}

/** The timeline as readers see it, with the authored one in `asAuthored`. */
export const asRead = (timeline: Timeline): Timeline => ({
  ...(valueAsRead(timeline, new Map()) as Timeline),
  asAuthored: timeline,
})
