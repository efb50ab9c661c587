/**
 * The index of the search: which entry has which term, and the entries themselves, cut into files small enough that a
 * reader on a phone fetches little. `public/search/find.js` reads it. The same data give the same bytes.
 */
import { createHash } from 'node:crypto'
import type { Head } from '../../public/search/find.js'
import { termsOf } from '../../public/search/terms.js'
import { compareTexts } from '../compare-texts'
import type { Language } from '../languages'
import { memory } from '../remembered'
import type { Timeline } from '../timeline/types'
import { type Entry, entryGroups, searchEntries } from './entries'

export type SearchIndex = {
  /** Changes whenever any file does; part of their addresses. */
  version: string
  /** What is in which file; it stands in the search page itself, which saves a step. */
  head: Head
  /** Texts in JSON by the names of their files. */
  files: ReadonlyMap<string, string>
}

/** How long a file of terms, or of entries, may become in characters; one longer item has a file of its own. */
const TERMS_LENGTH = 24_000
const ENTRIES_LENGTH = 8_000

/** The entries that have a term, as distances from one to the next, written as they go out: there are millions. */
type Postings = { strong: string; lastStrong: number; weak: string; lastWeak: number }

const write = (list: string, distance: number): string =>
  list === '' ? `${distance}` : `${list},${distance}`

/** Names, dates and kinds come again and again. */
const SHORT = 100

/** The terms of texts; those of short texts are remembered. */
const termReader = () => {
  const known = new Map<string, ReadonlySet<string>>()
  return (texts: readonly string[]): Set<string> => {
    const all = new Set<string>()
    for (const text of texts) {
      const terms = known.get(text) ?? termsOf(text)
      if (text.length < SHORT) known.set(text, terms)
      for (const term of terms) all.add(term)
    }
    return all
  }
}

const postingsOf = (entries: readonly Entry[]): Map<string, Postings> => {
  const termsIn = termReader()
  const postings = new Map<string, Postings>()
  const of = (term: string): Postings => {
    const known = postings.get(term)
    if (known) return known
    const fresh = { strong: '', lastStrong: -1, weak: '', lastWeak: -1 }
    postings.set(term, fresh)
    return fresh
  }
  for (const [number, { strong, weak }] of entries.entries()) {
    const inStrong = termsIn(strong)
    for (const term of inStrong) {
      const known = of(term)
      known.strong = write(known.strong, number - known.lastStrong)
      known.lastStrong = number
    }
    for (const term of termsIn(weak)) {
      if (inStrong.has(term)) continue
      const known = of(term)
      known.weak = write(known.weak, number - known.lastWeak)
      known.lastWeak = number
    }
  }
  return postings
}

/** One term of a file of terms, in JSON. */
const writePosting = (term: string, { strong, weak }: Postings): string =>
  `${JSON.stringify(term)}:[[${strong}]${weak && `,[${weak}]`}]`

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

const makeIndex = (timeline: Timeline, language: Language): SearchIndex => {
  const groups = searchEntries(timeline, language)
  const entries = entryGroups.flatMap((group) => groups[group])
  // As browsers compare strings, who look terms up by halving.
  const postings = [...postingsOf(entries)].sort(([a], [b]) => compareTexts(a, b))
  const termFiles = cut(
    postings.map(([term, posting]) => writePosting(term, posting)),
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
    ...termFiles.map((items, place) => [`terms-${place}.json`, `{${items.join()}}`] as const),
    ...entryFiles.map((items, place) => [`entries-${place}.json`, `[${items.join()}]`] as const),
  ])
  const hash = createHash('sha256').update(JSON.stringify(head))
  for (const [name, text] of files) hash.update(`${name}\n${text}\n`)
  return { version: hash.digest('hex').slice(0, 12), head, files }
}

const remembered = memory<SearchIndex>()

/** The index of everything in a language, made once. */
export const searchIndex = (timeline: Timeline, language: Language): SearchIndex =>
  remembered(timeline, timeline, language, () => makeIndex(timeline, language))
