/** The data folder as checked, authored values, each list and event still beside the file it came from. */
import type { z } from 'zod'
import { isLanguage, knownLanguages, type Language } from '../languages'
import type { DataFile, DataFiles } from './data-files'
import { type ListName, listNames, type Referred } from './fields'
import { type ImageFacts, imageFacts } from './images'
import { type Ledger, parseLedger } from './ledger'
import type { FieldPath, Problem } from './problems'
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

/** One authored item and how to speak of a field of it. */
export type Item<T> = {
  value: T
  problem: (path: FieldPath, found: Omit<Problem, 'file' | 'path' | 'position'>) => Problem
}

export type AuthoredData = {
  site?: AuthoredSite
  kinds: readonly Item<AuthoredKind>[]
  eras: readonly Item<AuthoredEra>[]
  themes: readonly Item<AuthoredTheme>[]
  actors: readonly Item<AuthoredActor>[]
  publishers: readonly Item<AuthoredPublisher>[]
  sources: readonly Item<AuthoredSource>[]
  events: readonly (Item<AuthoredEvent> & { slug: string })[]
  /**
   * Every id that stands in a file, of items with other problems too: a reference to such a one is not broken.
   * Undefined for a list that could not be read.
   */
  ids: Readonly<Record<Referred, ReadonlySet<string> | undefined>>
  /** The same of the events, by slug. */
  eventIds: ReadonlyMap<string, string>
  /** The pictures that are there, by their path in the folder, and what is known of those that are sound. */
  imageFiles: readonly string[]
  images: ReadonlyMap<string, ImageFacts>
  /** What was published before; undefined where there is no ledger yet. */
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

/** The languages in which the items of a file, or what it holds itself, have a name. */
const namedIn = (value: unknown): string[] =>
  [value].flat().flatMap((item) => Object.keys(Object((item as { name?: unknown } | null)?.name)))

/**
 * The site's languages as far as they can be told, the default first: where their list is damaged, those in which the
 * site, or else anything, has a name, so that one slip does not ask for every text in languages nobody writes; all
 * known ones where nothing has.
 */
export const languagesOf = ({ top }: DataFiles): readonly Language[] => {
  const site = top.get('site')?.value
  const tags = (site as { languages?: unknown } | null | undefined)?.languages
  if (Array.isArray(tags) && tags.length > 0 && tags.every(isLanguage)) return [...new Set(tags)]
  const told = [namedIn(site), [...top.values()].flatMap(({ value }) => namedIn(value))]
  const own = told.map((some) => knownLanguages.filter((language) => some.includes(language)))
  return own.find(({ length }) => length > 0) ?? knownLanguages
}

/** Checks every file of a folder by itself. What did not pass is left out and named in the problems. */
export const readAuthored = (dir: string, files: DataFiles): { data: AuthoredData; problems: Problem[] } => {
  const problems = [...files.problems]
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
    events: idsIn([...files.events.values()].map((file) => file.value)),
  }
  const eventIds = new Map(
    [...files.events].flatMap(([slug, { value }]) => idOf(value).map((id) => [slug, id] as const)),
  )
  const ledger = files.ledger && parseLedger(files.ledger, problems)
  const data: AuthoredData = {
    ...(site && { site }),
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
