/**
 * Validates the files of the data folder one by one. Each value keeps a link to its file, for error messages.
 */
import { basename, dirname } from 'node:path'
import type { z } from 'zod'
import { isLanguage, knownLanguages, type Language } from '../languages'
import type { DataFile, DataFiles } from './data-files'
import { type ListName, listNames, type Referred } from './fields'
import { type ImageFacts, imageFacts } from './images'
import { type Ledger, parseLedger } from './ledger'
import { DataError, type FieldPath, type Problem } from './problems'
import {
  type AuthoredActor,
  type AuthoredEra,
  type AuthoredEvent,
  type AuthoredKind,
  type AuthoredPublisher,
  type AuthoredSite,
  type AuthoredSource,
  type AuthoredTheme,
  authoredSchemas,
} from './schema'
import { problemIn, validate } from './validate'

/** One authored item, and a function that builds a problem for one of its fields. */
export type Item<T> = {
  value: T
  problem: (path: FieldPath, found: Omit<Problem, 'file' | 'path' | 'position'>) => Problem
}

export type AuthoredData = {
  site?: Item<AuthoredSite>
  kinds: readonly Item<AuthoredKind>[]
  eras: readonly Item<AuthoredEra>[]
  themes: readonly Item<AuthoredTheme>[]
  actors: readonly Item<AuthoredActor>[]
  publishers: readonly Item<AuthoredPublisher>[]
  sources: readonly Item<AuthoredSource>[]
  events: readonly (Item<AuthoredEvent> & { slug: string })[]
  /**
   * Every id found in the files. Includes the ids of invalid items, so that references to them are not
   * reported as broken. Undefined for a list that could not be read.
   */
  ids: Readonly<Record<Referred, ReadonlySet<string> | undefined>>
  /** Event ids by slug, including those of invalid events. */
  eventIds: ReadonlyMap<string, string>
  /** Paths of all image files, relative to the folder. `images` has the metadata of the valid ones. */
  imageFiles: readonly string[]
  images: ReadonlyMap<string, ImageFacts>
  /** The record of what was published. Undefined if there is no ledger. */
  ledger?: { read: Ledger; text: string }
}

const itemIn = <T>(file: DataFile, value: T, prefix: FieldPath = []): Item<T> => ({
  value,
  problem: (path, found) => problemIn(file, { path: [...prefix, ...path], ...found }),
})

const idOf = (value: unknown): string[] => {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  return typeof id === 'string' ? [id] : []
}

/** The languages in which the value of a file, or any of its items, has a name. */
const namedIn = (value: unknown): string[] =>
  [value].flat().flatMap((item) => Object.keys(Object((item as { name?: unknown } | null)?.name)))

/**
 * The site's languages, the default first. If the list in `site.json` is invalid, falls back to the languages
 * in which the site has a name, then to those in which any item has one, then to all known languages. Without
 * the fallback, one typo would report every text as missing in languages that the site does not use.
 */
export const languagesOf = ({ top }: DataFiles): readonly Language[] => {
  const site = top.get('site')?.value
  const tags = (site as { languages?: unknown } | null | undefined)?.languages
  if (Array.isArray(tags) && tags.length > 0 && tags.every(isLanguage)) return [...new Set(tags)]
  const candidates = [namedIn(site), [...top.values()].flatMap(({ value }) => namedIn(value))]
  const own = candidates.map((some) => knownLanguages.filter((language) => some.includes(language)))
  return own.find(({ length }) => length > 0) ?? knownLanguages
}

/** The languages of the texts below a value, as far as they are languages of this project. */
const languagesIn = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (typeof value !== 'object' || value === null) return found
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && isLanguage(key)) found.add(key)
    else languagesIn(inner, found)
  }
  return found
}

/**
 * A language of the site in which nothing is written, beside others that the site does not list, or a language of its name
 * that it does not list: one mistake in `site.json`, and not hundreds of missing and unknown texts. One more language, to be
 * translated into, is no mistake.
 */
const languageProblems = ({ top, events }: DataFiles): Problem[] => {
  const site = top.get('site')
  const tags = (site?.value as { languages?: unknown } | null | undefined)?.languages
  if (!site || !Array.isArray(tags) || tags.length === 0) return []
  const written = new Set<string>()
  for (const { value } of [...top.values(), ...events.values()]) languagesIn(value, written)
  const allowed = `the languages of the texts: ${[...written].join(', ')}`
  const [unnamed] = [...written].filter((language) => !tags.includes(language))
  if (unnamed === undefined) return []
  const idle = tags.flatMap((tag, index) => {
    if (typeof tag !== 'string' || written.has(tag)) return []
    const came = `"${tag}", in which nothing is written`
    const fix = `write "${unnamed}", or translate the texts into "${tag}"`
    return [problemIn(site, { path: ['languages', index], came, allowed, fix })]
  })
  const unlisted = namedIn(site.value).filter((tag) => isLanguage(tag) && !tags.includes(tag))
  const missing = unlisted.map((tag) => {
    const fix = `add "${tag}", or delete all texts in it`
    return problemIn(site, {
      path: ['languages'],
      came: `no "${tag}", in which texts are written`,
      allowed,
      fix,
    })
  })
  return [...idle, ...missing]
}

/** Validates every file of a folder by itself. Invalid items are left out and reported in `problems`. */
export const readAuthored = (dir: string, files: DataFiles): { data: AuthoredData; problems: Problem[] } => {
  const problems = [...files.problems]
  const [wrongLanguage] = languageProblems(files)
  // The cause first, and alone.
  if (wrongLanguage) throw new DataError([wrongLanguage])
  const schemas = authoredSchemas(languagesOf(files))

  const list = <T>(name: ListName, schema: z.ZodType<T[]>): Item<T>[] => {
    const file = files.top.get(name)
    const values = file && validate(file, schema, problems)
    return file && values ? values.map((value, index) => itemIn(file, value, [index])) : []
  }
  const siteFile = files.top.get('site')
  const site = siteFile && validate(siteFile, schemas.site, problems)
  const events = [...files.events].flatMap(([slug, file]) => {
    const value = validate(file, schemas.event, problems)
    return value ? [{ ...itemIn(file, value), slug }] : []
  })
  const idsIn = (values: unknown): ReadonlySet<string> | undefined =>
    Array.isArray(values) ? new Set(values.flatMap(idOf)) : undefined
  const ids = {
    ...(Object.fromEntries(listNames.map((name) => [name, idsIn(files.top.get(name)?.value)])) as Record<
      ListName,
      ReadonlySet<string> | undefined
    >),
    // The id in a file that could not be read is unknown, and references to it are no mistake of their own.
    events: files.problems.some(({ file }) => basename(dirname(file)) === 'events')
      ? undefined
      : idsIn([...files.events.values()].map((file) => file.value)),
  }
  const eventIds = new Map(
    [...files.events].flatMap(([slug, { value }]) => idOf(value).map((id) => [slug, id] as const)),
  )
  const ledger = files.ledger && parseLedger(files.ledger, problems)
  const data: AuthoredData = {
    ...(siteFile && site && { site: itemIn(siteFile, site) }),
    ...(files.ledger && ledger && { ledger: { read: ledger, text: files.ledger.text } }),
    kinds: list('kinds', schemas.kinds),
    eras: list('eras', schemas.eras),
    themes: list('themes', schemas.themes),
    actors: list('actors', schemas.actors),
    publishers: list('publishers', schemas.publishers),
    sources: list('sources', schemas.sources),
    events,
    imageFiles: [...files.images.keys()],
    images: imageFacts(dir, files.images, problems),
    ids,
    eventIds,
  }
  return { data, problems }
}
