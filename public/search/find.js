// @ts-check
/**
 * Searches the index that `lib/search` builds. The index is split into many small files, and only those that
 * a query needs are fetched.
 */
import { facetTerm, wantedBy } from './terms.js'

/**
 * The directory of the index. Entries are numbered across all groups, in order. `terms` contains the first
 * term of each term file, `entries` the number of the first entry of each entry file.
 *
 * @typedef {{ groups: [name: string, count: number][], terms: string[], entries: number[] }} Head
 */

/**
 * A term file. For each term: the entries with the term in the title, and those with the term only elsewhere.
 * Entry numbers are delta-encoded.
 *
 * @typedef {Record<string, [strong: number[], weak?: number[]]>} Terms
 */

/** @typedef {import('./terms.js').Key} Key */
/** @typedef {Map<number, number>} Scores */
/** @typedef {{ number: number, score: number }} Hit */
/** @typedef {{ groups: { name: string, hits: Hit[] }[], count: number, marks: string[] }} Found */

const STRONG = { whole: 12, begun: 8 }
const WEAK = { whole: 3, begun: 1 }

/** @param {Scores} scores @param {number[]} distances @param {number} score */
const add = (scores, distances, score) => {
  let number = -1
  for (const distance of distances) {
    number += distance
    scores.set(number, Math.max(score, scores.get(number) ?? 0))
  }
}

/** Intersection; scores are added. @param {Scores[]} all @returns {Scores} */
const inAll = (all) => {
  const [first, ...others] = [...all].sort((a, b) => a.size - b.size)
  /** @type {Scores} */
  const scores = new Map()
  for (const [number, score] of first ?? []) {
    const more = others.map((other) => other.get(number))
    if (!more.includes(undefined))
      scores.set(
        number,
        more.reduce((/** @type {number} */ sum, one) => sum + (one ?? 0), score),
      )
  }
  return scores
}

/** Union, with the best score of each entry. @param {Scores[]} all @returns {Scores} */
const inAny = (all) => {
  /** @type {Scores} */
  const scores = new Map()
  for (const some of all) {
    for (const [number, score] of some) scores.set(number, Math.max(score, scores.get(number) ?? 0))
  }
  return scores
}

/**
 * The last index of a sorted list whose value is not greater (binary search). @template T @param {T[]} sorted
 * @param {T} value
 */
const placeOf = (sorted, value) => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (/** @type {T} */ (sorted[middle]) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}

/**
 * @param {Head} head
 * @param {(file: string) => Promise<any>} get fetches and parses a file of the index
 */
export const openIndex = (head, get) => {
  /** @param {Key} key @returns {Promise<Scores>} */
  const scoresOf = async ({ text, open }) => {
    const first = Math.max(0, placeOf(head.terms, text))
    const last = open ? placeOf(head.terms, `${text}\uffff`) : first
    const places = head.terms.map((_, place) => place).slice(first, last + 1)
    /** @type {Terms[]} */
    const files = await Promise.all(places.map((place) => get(`terms-${place}.json`)))
    /** @type {Scores} */
    const scores = new Map()
    for (const [term, [strong, weak = []]] of files.flatMap((file) => Object.entries(file))) {
      if (term !== text && !(open && term.startsWith(text))) continue
      const how = term === text ? 'whole' : 'begun'
      add(scores, strong, STRONG[how])
      add(scores, weak, WEAK[how])
    }
    return scores
  }

  /** @param {import('./terms.js').Way[]} ways @returns {Promise<Scores>} */
  const scoresOfWays = async (ways) =>
    inAny(await Promise.all(ways.map(async ({ keys }) => inAll(await Promise.all(keys.map(scoresOf))))))

  return {
    /**
     * Finds all entries that match a query, by group, best first. With facets, only events that meet them all, and all
     * of these if the query is empty.
     *
     * @param {string} query
     * @param {readonly string[]} [facets] tokens
     * @returns {Promise<Found>}
     */
    find: async (query, facets = []) => {
      const wanted = await Promise.all(
        wantedBy(query).map(async ({ first, second }) => {
          const scores = await scoresOfWays(first)
          const ways = scores.size > 0 || second.length === 0 ? first : second
          return { scores: ways === first ? scores : await scoresOfWays(second), ways }
        }),
      )
      const met = await Promise.all(facets.map((token) => scoresOf({ text: facetTerm(token), open: false })))
      const scores = inAll([...wanted.map((one) => one.scores), ...met])
      const hits = [...scores].map(([number, score]) => ({ number, score }))
      hits.sort((a, b) => b.score - a.score || a.number - b.number)
      let from = 0
      const groups = head.groups.map(([name, size]) => {
        const start = from
        from += size
        return { name, hits: hits.filter(({ number }) => number >= start && number < start + size) }
      })
      const marks = wanted.flatMap(({ ways }) => ways.flatMap((way) => way.marks))
      return { groups: groups.filter((group) => group.hits.length > 0), count: hits.length, marks }
    },

    /**
     * Reads entries by number.
     *
     * @param {readonly number[]} numbers
     * @returns {Promise<any[]>}
     */
    read: (numbers) =>
      Promise.all(
        numbers.map(async (number) => {
          const place = placeOf(head.entries, number)
          const file = await get(`entries-${place}.json`)
          return file[number - (head.entries[place] ?? 0)]
        }),
      ),
  }
}
