/** The things that an editor keeps, each with the file that holds it: the site, events, and entries of the lists. */
import type { z } from 'zod'
import { isLanguage, type Language } from '../languages'
import { languagesOf } from './authored'
import { canonicalWriters } from './canonical'
import { type DataFile, readDataFiles } from './data-files'
import { isWhen, parseWhen } from './dates'
import { type ListName, listNames, type Referred } from './fields'
import { type KnownIds, knownIds } from './known-ids'
import { DataError, type FieldPath } from './problems'
import { type AuthoredEvent, type AuthoredSite, authoredSchemas } from './schema'
import { elementOf } from './schema-walk'

export const thingKinds = ['event', 'source', 'actor', 'publisher', 'theme', 'era', 'kind', 'site'] as const
export type ThingKind = (typeof thingKinds)[number]

/** The id of the one site. */
export const SITE_ID = 'site'

/** A value as it stands in a file. */
export type Fields = Record<string, unknown>

/** The lists that hold the things of each kind. */
const lists: Readonly<Record<Exclude<ThingKind, 'site'>, Referred>> = {
  event: 'events',
  source: 'sources',
  actor: 'actors',
  publisher: 'publishers',
  theme: 'themes',
  era: 'eras',
  kind: 'kinds',
}

/** The list that holds the things of a kind. Undefined for the site. */
export const listOf = (kind: ThingKind): Referred | undefined => (kind === 'site' ? undefined : lists[kind])

/** The kind of the things in a list. */
export const kindOf = (list: Referred): ThingKind =>
  thingKinds.find((kind) => listOf(kind) === list) as ThingKind

/** Where a thing is found. A thing that is new to the record has an id of its own until it is saved. */
export type Address = { kind: ThingKind; id: string }

/** `slug` is the name of an event's file. */
export type Thing = { value: Fields; slug?: string }

/** Contents of files by path relative to the folder; undefined for those to be deleted. */
export type Changed = ReadonlyMap<string, string | Uint8Array | undefined>

/** Where a problem with a thing is reported: its file in the data folder, and its path in there. */
export type Placed = { files: Changed; path: string; at: FieldPath }

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const itemsOf = (file: DataFile | undefined): Fields[] =>
  Array.isArray(file?.value) ? file.value.filter(isFields) : []

/** The number of the first day of an event or an era. Something without a date, or with a wrong one, comes first. */
export const dayOf = ({ when, start = when }: Fields): number =>
  typeof start === 'string' && isWhen(start) ? parseWhen(start).days.first : Number.MIN_SAFE_INTEGER

/**
 * Reads the things of a data folder.
 *
 * @throws DataError if a file cannot be read, because what it holds would be lost
 */
export const readThings = (dir: string) => {
  const files = readDataFiles(dir)
  if (files.problems.length > 0) throw new DataError(files.problems)
  const languages = languagesOf(files)
  const schemas = authoredSchemas(languages)
  const write = canonicalWriters(languages)
  const known: KnownIds = knownIds(files, languages[0] ?? 'en')
  const events = new Map(
    [...files.events].map(([slug, { value }]) => [
      String((value as Fields).id),
      { value: value as Fields, slug },
    ]),
  )

  const items = new Map(
    listNames.map((list) => [
      list,
      new Map(itemsOf(files.top.get(list)).map((item) => [String(item.id), item])),
    ]),
  )

  const schemaOf = (kind: ThingKind): z.ZodType => {
    if (kind === 'site') return schemas.site
    return kind === 'event' ? schemas.event : (elementOf(schemas[lists[kind] as ListName]) as z.ZodType)
  }

  const thing = (kind: ThingKind, id: string): Thing | undefined => {
    if (kind === 'event') return events.get(id)
    const site = files.top.get('site')?.value as Fields
    if (kind === 'site') return id === SITE_ID ? { value: site } : undefined
    const value = items.get(lists[kind] as ListName)?.get(id)
    return value && { value }
  }

  /** The canonical text of a value, to tell whether it was changed. */
  const textOf = (kind: ThingKind, value: Fields): string => {
    if (kind === 'site') return write.site(value as AuthoredSite)
    return kind === 'event'
      ? write.event(value as AuthoredEvent)
      : write.list(lists[kind] as ListName, [value])
  }

  /** What is to be written for a thing to have this value. An event whose slug is another one moves. */
  const placed = (kind: ThingKind, id: string, { value, slug = '' }: Thing): Placed => {
    if (kind === 'site')
      return { files: new Map([['site.json', textOf(kind, value)]]), path: 'site.json', at: [] }
    if (kind === 'event') {
      const path = `events/${slug}.json`
      const former = events.get(id)?.slug
      const moved = former !== undefined && former !== slug
      const texts: Changed = new Map([
        [path, textOf(kind, value)],
        ...(moved ? ([[`events/${former}.json`, undefined]] as const) : []),
      ])
      return { files: texts, path, at: [] }
    }
    const list = lists[kind] as ListName
    const all = itemsOf(files.top.get(list))
    const isKnown = all.some((item) => item.id === id)
    const changed = isKnown ? all.map((item) => (item.id === id ? value : item)) : [...all, value]
    const text = write.list(list, list === 'eras' ? changed.toSorted((a, b) => dayOf(a) - dayOf(b)) : changed)
    const written = (JSON.parse(text) as Record<string, Fields[]>)[list] ?? []
    const path = `${list}.json`
    return {
      files: new Map([[path, text]]),
      path,
      at: [list, written.findLastIndex(({ id: one }) => one === value.id)],
    }
  }

  const recordOf = (kind: ThingKind, id: string): Fields | undefined => {
    const list = listOf(kind)
    const records = list && (files.ledger?.value as Record<string, unknown> | undefined)?.[list]
    return Array.isArray(records) ? records.find((record: Fields) => record.id === id) : undefined
  }

  /** Whether the ledger has a thing, so that every change of it needs a note. */
  const isRecorded = (kind: ThingKind, id: string): boolean => recordOf(kind, id) !== undefined

  /** The note of a change that is not in the ledger yet, so that it may still be written anew. */
  const waitingNote = (kind: ThingKind, id: string): Fields | undefined => {
    const corrections = thing(kind, id)?.value.corrections
    const last: Fields | undefined = Array.isArray(corrections) ? corrections.at(-1) : undefined
    const versions = recordOf(kind, id)?.versions
    if (!last || !Array.isArray(versions)) return undefined
    return versions.some(({ at }: Fields) => at === last.at) ? undefined : last
  }

  const ids = (kind: ThingKind): ReadonlyMap<string, string> => {
    const list = listOf(kind)
    return list ? known[list] : new Map([[SITE_ID, '']])
  }

  /** The title or name of what a list has under an id. */
  const nameIn = (list: Referred, id: string, language: Language): string => {
    const found = thing(kindOf(list), id)
    return (found && titleOf(found, [language])) || id
  }

  return {
    nameIn,
    languages: [...languages],
    known,
    ids,
    schemaOf,
    thing,
    textOf,
    placed,
    isRecorded,
    waitingNote,
  }
}

export type Things = ReturnType<typeof readThings>

/** A text in one of some languages, if it has any; otherwise the value as text. */
export const textIn = (value: unknown, languages: readonly Language[]): string => {
  if (!isFields(value)) return value === undefined ? '' : String(value)
  const own = languages.find((language) => typeof value[language] === 'string')
  const other = Object.keys(value).find((key) => isLanguage(key) && typeof value[key] === 'string')
  return String(value[own ?? other ?? ''] ?? '')
}

/** The title or name of a thing in one of some languages, or else in another one; empty if it has none. */
export const titleOf = ({ value }: Pick<Thing, 'value'>, languages: readonly Language[]): string =>
  textIn(value.title ?? value.name, languages)
