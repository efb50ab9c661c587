/**
 * The index of the search: which entry has which term, and the entries themselves, cut into files small enough that a
 * reader on a phone fetches little. `public/search/find.js` reads it. The same data give the same bytes.
 */
import { createHash } from 'node:crypto'
import type { Head, Terms } from '../../public/search/find.js'
import { termsOf } from '../../public/search/terms.js'
import type { Language } from '../languages'
import { memory } from '../remembered'
import type { Timeline } from '../timeline/types'
import { type Entry, entryGroups, searchEntries } from './entries'

export type SearchIndex = {
  /** Changes whenever any file does; part of their addresses. */
  version: string
  /** Texts in JSON by the names of their files. */
  files: ReadonlyMap<string, string>
}

/** The first file, which tells what is in the others. */
export const headFile = 'index.json'

/** How long a file of terms, or of entries, may become in characters; one longer item has a file of its own. */
const TERMS_LENGTH = 24_000
const ENTRIES_LENGTH = 16_000

type Postings = { strong: number[]; weak: number[] }

const termSet = (texts: readonly string[]): Set<string> => {
  const all = new Set<string>()
  for (const text of new Set(texts)) for (const term of termsOf(text)) all.add(term)
  return all
}

const postingsOf = (entries: readonly Entry[]): Map<string, Postings> => {
  const postings = new Map<string, Postings>()
  const add = (term: string, where: keyof Postings, number: number): void => {
    const known = postings.get(term) ?? { strong: [], weak: [] }
    known[where].push(number)
    postings.set(term, known)
  }
  for (const [number, { strong, weak }] of entries.entries()) {
    const inStrong = termSet(strong)
    for (const term of inStrong) add(term, 'strong', number)
    for (const term of termSet(weak)) if (!inStrong.has(term)) add(term, 'weak', number)
  }
  return postings
}

/** From one number to the next, the first from -1. */
const distances = (numbers: readonly number[]): number[] =>
  numbers.map((number, index) => number - (numbers[index - 1] ?? -1))

const toPosting = ({ strong, weak }: Postings): Terms[string] =>
  weak.length > 0 ? [distances(strong), distances(weak)] : [distances(strong)]

/** Consecutive items in files of limited length, as JSON of each item. */
const cut = (items: readonly string[], longest: number): string[][] => {
  const files: string[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const item of items) {
    length += item.length + 1
    if (length > longest) {
      files.push([])
      length = item.length
    }
    files.at(-1)?.push(item)
  }
  return files
}

/** The order in which browsers compare strings, whatever the machine's own. */
const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const makeIndex = (timeline: Timeline, language: Language): SearchIndex => {
  const groups = searchEntries(timeline, language)
  const entries = entryGroups.flatMap((group) => groups[group])
  const postings = [...postingsOf(entries)].sort(([a], [b]) => byCodeUnits(a, b))
  const termFiles = cut(
    postings.map(([term, posting]) => `${JSON.stringify(term)}:${JSON.stringify(toPosting(posting))}`),
    TERMS_LENGTH,
  )
  const entryFiles = cut(
    entries.map(({ shown }) => JSON.stringify(shown)),
    ENTRIES_LENGTH,
  )
  const starts = (files: readonly string[][]): number[] => {
    let next = 0
    return files.map(({ length }) => {
      next += length
      return next - length
    })
  }
  const head: Head = {
    groups: entryGroups.map((group) => [group, groups[group].length]),
    terms: starts(termFiles).map((place) => postings[place]?.[0] ?? ''),
    entries: starts(entryFiles),
  }
  const files = new Map([
    [headFile, JSON.stringify(head)],
    ...termFiles.map((items, place) => [`terms-${place}.json`, `{${items.join()}}`] as const),
    ...entryFiles.map((items, place) => [`entries-${place}.json`, `[${items.join()}]`] as const),
  ])
  const hash = createHash('sha256')
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`)
  return { version: hash.digest('hex').slice(0, 12), files }
}

const remembered = memory<SearchIndex>()

/** The index of everything in a language, made once. */
export const searchIndex = (timeline: Timeline, language: Language): SearchIndex =>
  remembered(timeline, timeline, language, () => makeIndex(timeline, language))
