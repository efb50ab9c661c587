/**
 * The published content of an entry, source, actor or publisher in one language, in canonical form, and its
 * fingerprint for the ledger. Computed only from authored data, so it does not depend on the clock, the time
 * zone or the interface texts.
 */
import { createHash } from 'node:crypto'
import { isLanguage, type Language } from '../languages'
import type { AuthoredActor, AuthoredEvent, AuthoredPublisher, AuthoredSource } from './schema'
import { unsaidWhenWithdrawn } from './types'

export const ledgerLists = ['events', 'sources', 'actors', 'publishers'] as const
export type LedgerList = (typeof ledgerLists)[number]

export type Recorded = {
  /** The bytes of an image are published content too, represented by their hash. */
  events: AuthoredEvent | (AuthoredEvent & { image: { sha256: string } })
  sources: AuthoredSource
  actors: AuthoredActor
  publishers: AuthoredPublisher
}

/**
 * Fields that are not content. The ledger records some of them separately (`id`, `published`, `aliases`,
 * `corrections`). The others are metadata, such as the access date, an archived copy or other spellings, or sort the
 * story for readers without saying anything (`importance`).
 */
const metadataFields: Readonly<Record<LedgerList, readonly string[]>> = {
  events: ['id', 'importance', 'published', 'corrections', 'publishAfter', 'aliases'],
  sources: ['id', 'accessed', 'archivedUrl', 'corrections'],
  actors: ['id', 'variants', 'corrections'],
  publishers: ['id', 'corrections'],
}

/** Quoted words for a link to a text fragment. They only help to find the place that the locator names. */
const FINDING_AID = 'passage'

/** Lists of ids whose order has no meaning. */
const SETS: readonly string[] = ['actors', 'themes']

const isLocalized = (value: object): value is Record<Language, string> => {
  const keys = Object.keys(value)
  return keys.length > 0 && keys.every(isLanguage)
}

/** A value reduced to one language, without undefined fields and empty lists. */
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

/** The published content of an item in a language, as a JSON value. */
export const contentOf = <L extends LedgerList>(list: L, item: Recorded[L], language: Language): unknown => {
  const withdrawn = 'withdrawn' in item && item.withdrawn !== undefined
  return fieldsInLanguage(
    item,
    language,
    withdrawn ? [...metadataFields[list], ...unsaidWhenWithdrawn] : metadataFields[list],
  )
}

/** Canonical JSON (RFC 8785): no white space, keys sorted by UTF-16 units. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const fields = value as Record<string, unknown>
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(fields[key])}`).join(',')}}`
}

/** Hexadecimal digits kept of a SHA-256: 128 bits, enough to rule out accidental collisions. */
export const HASH_LENGTH = 32

/** The first half of the SHA-256 of a value's canonical JSON (UTF-8), in hexadecimal. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(canonicalJson(value), 'utf8').digest('hex').slice(0, HASH_LENGTH)

/** Hashes by language. */
export type Hashes = Readonly<Record<string, string>>

/** The fingerprints of an item's published content, by language. */
export const contentHashes = <L extends LedgerList>(
  list: L,
  item: Recorded[L],
  languages: readonly Language[],
): Hashes =>
  Object.fromEntries(languages.map((language) => [language, hashOf(contentOf(list, item, language))]))

/** The fingerprints of a localized text, such as the note of a correction, by language. */
export const textHashes = (
  text: Readonly<Record<Language, string>>,
  languages: readonly Language[],
): Hashes => Object.fromEntries(languages.map((language) => [language, hashOf(text[language])]))
