/**
 * Builds the search index: an inverted index of terms plus the entries, split into small files so that a search
 * downloads little. `public/search/find.js` reads it. Deterministic: the same data give the same bytes.
 */
import { createHash } from 'node:crypto'
import type { Head } from '../../public/search/find.js'
import { facetTerm, joinsWords } from '../../public/search/terms.js'
import { compareTexts } from '../compare-texts'
import type { Language } from '../languages'
import { memory } from '../remembered'
import type { Timeline } from '../timeline/types'
import { type Entry, entryGroups, searchEntries } from './entries'
import { partsOf, termsOf } from './index-terms'

export type SearchIndex = {
  /** Content hash of all files, part of their URLs. */
  version: string
  /** Which terms and entries are in which file. Embedded in the search page, which saves a request. */
  head: Head
  /** JSON by file name. */
  files: ReadonlyMap<string, string>
}

/** Maximum length of a file of terms and of entries, in characters. A longer single item gets its own file. */
const TERMS_LENGTH = 24_000
const ENTRIES_LENGTH = 8_000

/** The entries with a term, delta-encoded and already serialized to save memory: there are millions of postings. */
type Postings = { strong: string; lastStrong: number; weak: string; lastWeak: number }

const append = (list: string, distance: number): string =>
  list === '' ? `${distance}` : `${list},${distance}`

/** Terms of texts shorter than this are cached: names, dates and kinds repeat often. */
const SHORT = 100

/** Returns a function from texts to their terms, with a cache for short texts. */
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

const postingsOf = (entries: readonly Entry[], language: Language): Map<string, Postings> => {
  const termsIn = termReader()
  const postings = new Map<string, Postings>()
  const of = (term: string): Postings => {
    const known = postings.get(term)
    if (known) return known
    const fresh = { strong: '', lastStrong: -1, weak: '', lastWeak: -1 }
    postings.set(term, fresh)
    return fresh
  }
  const partsIn = (terms: ReadonlySet<string>, of: string): string[] => (joinsWords(of) ? partsOf(terms) : [])
  for (const [number, { strong, weak, shown, facets = [] }] of entries.entries()) {
    const inStrong = termsIn(strong)
    const inWeak = termsIn(weak)
    // A part of a word ranks below a word.
    const parts = [...partsIn(inStrong, shown.lang ?? language), ...partsIn(inWeak, language)]
    for (const term of [...inStrong, ...facets.map(facetTerm)]) {
      const known = of(term)
      known.strong = append(known.strong, number - known.lastStrong)
      known.lastStrong = number
    }
    for (const term of new Set([...inWeak, ...parts])) {
      if (inStrong.has(term)) continue
      const known = of(term)
      known.weak = append(known.weak, number - known.lastWeak)
      known.lastWeak = number
    }
  }
  return postings
}

/** A term and its postings as a JSON property. */
const writePosting = (term: string, { strong, weak }: Postings): string =>
  `${JSON.stringify(term)}:[[${strong}]${weak && `,[${weak}]`}]`

/** Splits serialized items into files of limited length, in order. */
const splitIntoFiles = (items: readonly string[], maxLength: number): string[][] => {
  const files: string[][] = []
  let length = Number.POSITIVE_INFINITY
  for (const item of items) {
    length += item.length + 1
    if (length > maxLength) {
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
  // In the order in which browsers compare strings, because they look terms up by binary search.
  const postings = [...postingsOf(entries, language)].sort(([a], [b]) => compareTexts(a, b))
  const termFiles = splitIntoFiles(
    postings.map(([term, posting]) => writePosting(term, posting)),
    TERMS_LENGTH,
  )
  const entryFiles = splitIntoFiles(
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

/** The index of one language. Memoized by timeline and language. */
export const searchIndex = (timeline: Timeline, language: Language): SearchIndex =>
  remembered(timeline, timeline, language, () => makeIndex(timeline, language))
