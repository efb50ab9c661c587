/**
 * Splits a list that is too long for one page, and each part again until it fits on one. The cuts are fixed, such as
 * units of the calendar, so a new entry changes the address of no other entry unless its page has to be split. What no cut
 * divides is counted off; there it may move others to the next page. What is split keeps its page, as the index of its parts.
 */
import { groupBy } from '../group'
import { once } from '../remembered'
import type { Actor, Source } from './types'

/** What a part is called. A time is in EDTF, `letters` are the beginning of names. */
export type PartName =
  | Readonly<{ kind: 'whole' | 'undated' | 'record' }>
  | Readonly<{ kind: 'time'; edtf: string }>
  | Readonly<{ kind: 'sources'; of: Source['kind'] }>
  | Readonly<{ kind: 'actors'; of: Actor['kind'] }>
  | Readonly<{ kind: 'letters'; letters: string }>
  | Readonly<{ kind: 'publisher'; source: Source }>

/** One of several parts of the same name, from 1. */
export type PartNumber = Readonly<{ at: number; of: number }>

export type Part<T> = Readonly<{
  /** The segment of its address; empty for the whole list. */
  id: string
  name: PartName
  number?: PartNumber
  /** How far the list was cut. The whole has 0. */
  level: number
  /** Whether indexes list its parts in its place, while these are few. */
  isPassed?: boolean
  /** Everything in it, in the order of the list. */
  items: readonly T[]
  /** Empty if its page shows the items themselves. */
  parts: readonly Part<T>[]
}>

/** A part that the next cut makes. Without a level of its own, it has the next one. */
export type Piece<T> = Pick<Part<T>, 'id' | 'name' | 'items' | 'isPassed'> & { level?: number }

export type Splitting<T> = Readonly<{
  /** The share of a page that an item takes. */
  weightOf: (item: T) => number
  /** The next cut of a part, in order. Nothing if there is none: then its items are counted off. */
  cut: (part: Omit<Part<T>, 'parts'>) => readonly Piece<T>[]
  /** Whether a part that would fit on a page is cut all the same. */
  isCut?: (part: Omit<Part<T>, 'parts'>) => boolean
}>

/** Numbered parts are the last cut. */
const NUMBERED = 99

/** As many items to a page as fit. */
const countedOff = <T>(
  { id, name, items }: Omit<Part<T>, 'parts'>,
  weightOf: (item: T) => number,
): Part<T>[] => {
  const pages: T[][] = []
  let room = 0
  for (const item of items) {
    const weight = weightOf(item)
    if (weight > room) {
      pages.push([])
      room = 1
    }
    pages.at(-1)?.push(item)
    room -= weight
  }
  return pages.map((own, index) => ({
    id: `${id}_${index + 1}`,
    name,
    number: { at: index + 1, of: pages.length },
    level: NUMBERED,
    items: own,
    parts: [],
  }))
}

/** Splits a part until all of it fits on pages. */
export const split = <T>(part: Omit<Part<T>, 'parts'>, by: Splitting<T>): Part<T> => {
  const weight = part.items.reduce((sum, item) => sum + by.weightOf(item), 0)
  if (weight <= 1 && !by.isCut?.(part)) return { ...part, parts: [] }
  const pieces = by.cut(part)
  if (pieces.length > 0) {
    return { ...part, parts: pieces.map((piece) => split({ level: part.level + 1, ...piece }, by)) }
  }
  const pages = countedOff(part, by.weightOf)
  return { ...part, parts: pages.length > 1 ? pages : [] }
}

/** The list as a whole, before it is split. */
export const wholeOf = <T>(items: readonly T[]): Omit<Part<T>, 'parts'> => ({
  id: '',
  name: { kind: 'whole' },
  level: 0,
  items,
})

/** All parts below one, each before its own parts. */
export const partsBelow = <T>({ parts }: Part<T>): Part<T>[] =>
  parts.flatMap((part) => [part, ...partsBelow(part)])

/** The parts that show their items. */
export const pagesOf = <T>(part: Part<T>): Part<T>[] =>
  part.parts.length === 0 ? [part] : part.parts.flatMap(pagesOf)

const byId = once((whole: Part<unknown>) => new Map(partsBelow(whole).map((part) => [part.id, part])))

/** The part with an id. */
export const partWith = <T>(whole: Part<T>, id: string): Part<T> | undefined =>
  byId(whole).get(id) as Part<T> | undefined

const byItem = once(
  (whole: Part<unknown>) =>
    new Map(pagesOf(whole).flatMap((part) => part.items.map((item) => [item, part] as const))),
)

/** The id of the part that shows an item. Undefined if the list is not split. */
export const pageWith = <T>(whole: Part<T>, item: T): string | undefined =>
  byItem(whole).get(item)?.id || undefined

/** More are not listed in the place of coarser ones. */
const MOST_LISTED = 100

const asFineAsFits = <T>(parts: readonly Part<T>[]): readonly Part<T>[] => {
  const isPassed = (part: Part<T>): boolean =>
    part.parts.length > 0 && (part.isPassed === true || parts.length === 1)
  const finer = parts.flatMap((part) => (isPassed(part) ? part.parts : [part]))
  return !parts.some(isPassed) || finer.length > MOST_LISTED ? parts : asFineAsFits(finer)
}

/** What the index of a part lists: its parts or, for those that are passed and for a single one, the parts of these. */
export const listedParts = <T>({ parts }: Pick<Part<T>, 'parts'>): readonly Part<T>[] => asFineAsFits(parts)

/** The indexes on the way from the whole list to a part, as one list leads to the next. */
export const wayTo = <T>(whole: Part<T>, id: string): Part<T>[] => {
  const next = listedParts(whole).find(
    (part) => part.id !== id && partsBelow(part).some((one) => one.id === id),
  )
  return next ? [next, ...wayTo(next, id)] : []
}

/** The parts side by side when the list is cut to a level. */
const atLevel = <T>(part: Part<T>, level: number): Part<T>[] =>
  part.parts.length === 0 || part.level >= level ? [part] : part.parts.flatMap((one) => atLevel(one, level))

/** The parts before and after one, as finely cut as it is. */
export const besidePart = <T>(
  whole: Part<T>,
  { id, level }: Pick<Part<T>, 'id' | 'level'>,
): [before: Part<T> | undefined, after: Part<T> | undefined] => {
  const row = atLevel(whole, level)
  const at = row.findIndex((part) => part.id === id)
  return [row[at - 1], row[at + 1]]
}

/**
 * The cut of named things by the beginning of their names: one more letter than they have in common, which makes parts
 * only where they differ. A name that ends there is a part of its own.
 *
 * @param nameOf lower-case letters, digits and hyphens, the same for all languages
 * @param prefix of the ids
 */
const byLetters = <T>(
  { items }: Pick<Part<T>, 'items'>,
  nameOf: (item: T) => string,
  prefix: string,
): Piece<T>[] => {
  const ended = (item: T): string => `${nameOf(item)}_`
  const names = new Set(items.map(ended))
  if (names.size < 2) return []
  const [first = '', ...others] = names
  let common = 0
  while (others.every((name) => name[common] === first[common])) common += 1
  return [...groupBy(items, (item) => ended(item).slice(0, common + 1))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letters, own]) => ({ id: prefix + letters, name: { kind: 'letters', letters }, items: own }))
}

/**
 * The cuts of an index: by kind, then by letters, such as `person` and `person-k`.
 *
 * @param kinds in order
 * @param nameOf as in `byLetters`
 */
export const byKindAndLetters =
  <K extends string, T extends { kind: K }>(
    kinds: readonly K[],
    nameOfKind: (kind: K) => PartName,
    nameOf: (item: T) => string,
  ) =>
  (part: Omit<Part<T>, 'parts'>): Piece<T>[] =>
    part.level > 0
      ? byLetters(part, nameOf, `${part.items[0]?.kind}-`)
      : kinds.flatMap((id): Piece<T>[] => {
          const items = part.items.filter(({ kind }) => kind === id)
          return items.length > 0 ? [{ id, name: nameOfKind(id), items }] : []
        })
