/**
 * What a reader of one language is told by an entry, a source, an actor or a publisher, in canonical form, and the
 * fingerprint of it that the ledger keeps. Made of what was authored alone, so that neither a clock nor a zone nor
 * the wording of the interface has a part in it.
 */
import { createHash } from 'node:crypto'
import { isLanguage, type Language } from '../languages'
import type { AuthoredActor, AuthoredEvent, AuthoredPublisher, AuthoredSource } from './schema'
import { unsaidWhenWithdrawn } from './types'

export const ledgerLists = ['events', 'sources', 'actors', 'publishers'] as const
export type LedgerList = (typeof ledgerLists)[number]

export type Recorded = {
  /** Of a picture its bytes are a part of what is published, told by their hash. */
  events: AuthoredEvent | (AuthoredEvent & { image: { sha256: string } })
  sources: AuthoredSource
  actors: AuthoredActor
  publishers: AuthoredPublisher
}

/**
 * Fields that are no content. The ledger holds some by themselves (`id`, `published`, `aliases`, `corrections`); the
 * rest says how to get somewhere, not what is there: when we last looked, a copy elsewhere, other spellings.
 */
const asides: Readonly<Record<LedgerList, readonly string[]>> = {
  events: ['id', 'published', 'corrections', 'publishAfter', 'aliases'],
  sources: ['id', 'accessed', 'archivedUrl', 'corrections'],
  actors: ['id', 'variants', 'corrections'],
  publishers: ['id', 'corrections'],
}

/** Words of a source that only help a browser to find the place that the locator names. */
const FINDING_AID = 'passage'

/** Lists of ids whose order says nothing. */
const SETS: readonly string[] = ['actors', 'themes']

const isLocalized = (value: object): value is Record<Language, string> => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every(isLanguage)
}

/** A value as a reader of the language gets it; what is not there is left out, and so is an empty list. */
const inLanguage = (value: unknown, language: Language): unknown => {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language))
  if (typeof value !== 'object' || value === null) return value
  return isLocalized(value) ? value[language] : fieldsInLanguage(value, language, [FINDING_AID])
}

const fieldsInLanguage = (value: object, language: Language, left: readonly string[]): object => {
  const said: Record<string, unknown> = {}
  for (const [key, field] of Object.entries(value)) {
    const isEmpty = field === undefined || (Array.isArray(field) && field.length === 0)
    if (isEmpty || left.includes(key)) continue
    said[key] = SETS.includes(key) ? [...new Set(field)].sort() : inLanguage(field, language)
  }
  return said
}

/** What is published of an item in a language. Two items with the same content tell a reader the same. */
export const contentOf = <L extends LedgerList>(list: L, item: Recorded[L], language: Language): unknown => {
  const withdrawn = 'withdrawn' in item && item.withdrawn !== undefined
  return fieldsInLanguage(
    item,
    language,
    withdrawn ? [...asides[list], ...unsaidWhenWithdrawn] : asides[list],
  )
}

/** JSON without white space, keys in the order of their UTF-16 units (RFC 8785). */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = value as Record<string, unknown>
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(fields[key])}`).join(',')}}`
}

/** Of the hexadecimal digits of a SHA-256: 128 bits, which no two texts share by chance. */
export const HASH_LENGTH = 32

/** The first half of the SHA-256 of a value's canonical JSON in UTF-8, in hexadecimal digits. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex').slice(0, HASH_LENGTH)

/** A hash for each of some languages. */
export type Hashes = Readonly<Record<string, string>>

/** The fingerprints of what is published of an item. */
export const contentHashes = <L extends LedgerList>(
  list: L,
  item: Recorded[L],
  languages: readonly Language[],
): Hashes =>
  Object.fromEntries(languages.map((language) => [language, hashOf(contentOf(list, item, language))]))

/** The fingerprints of a text, such as the note of a correction. */
export const textHashes = (
  text: Readonly<Record<Language, string>>,
  languages: readonly Language[],
): Hashes => Object.fromEntries(languages.map((language) => [language, hashOf(text[language])]))
