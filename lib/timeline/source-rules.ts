/**
 * Checks the data that independence is derived from: publishers are named, and primary sources are originals.
 */
import type { AuthoredData, Item } from './authored'
import { type Problem, shown } from './problems'
import type { AuthoredSource } from './schema'

/** A publisher that no source names is probably misspelled in one of the two files. */
const publisherProblems = ({ publishers, sources }: AuthoredData): Problem[] => {
  // If sources.json is invalid, the names in use are unknown.
  if (sources.length === 0) return []
  const named = new Set(sources.flatMap(({ value }) => [value.publisher, value.agency ?? '']))
  const wholes = new Set(publishers.map(({ value }) => value.partOf))
  return publishers
    .filter(
      ({ value }) => !wholes.has(value.id) && !Object.values(value.name).some((name) => named.has(name)),
    )
    .map(({ value, problem }) =>
      problem(['name'], {
        came: shown(Object.values(value.name)[0]),
        allowed: 'a name that a source in sources.json has as its publisher or agency',
        fix: 'use the same spelling, or delete the entry',
      }),
    )
}

const primaryProblems = ({ value, problem }: Item<AuthoredSource>): Problem[] => {
  const field = value.derivedFrom === undefined ? 'agency' : 'derivedFrom'
  const repeats = value[field]
  if (value.kind !== 'primary' || repeats === undefined) return []
  return [
    problem([field], {
      came: `${shown(repeats)} together with "kind": "primary"`,
      allowed: 'a primary source that does not repeat another one',
      fix: `delete ${field}, or set "kind" to "press" or "organisation"; for a copy of a text, name the publisher of the original`,
    }),
  ]
}

/** All consistency problems with sources and publishers. */
export const sourceProblems = (data: AuthoredData): Problem[] => [
  ...publisherProblems(data),
  ...data.sources.flatMap(primaryProblems),
]
