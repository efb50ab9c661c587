/** Checks what decides whether sources are independent: their publishers, and that what is primary repeats nothing. */
import type { AuthoredData, Item } from './authored'
import { type Problem, shown } from './problems'
import type { AuthoredSource } from './schema'

/** A publisher that no source names is a slip of the pen in one of the two files. */
const publisherProblems = ({ publishers, sources }: AuthoredData): Problem[] => {
  // While the sources cannot be read, nothing is known of whom they name.
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
        fix: 'write it as it stands there, or delete the entry',
      }),
    )
}

const primaryProblems = ({ value, problem }: Item<AuthoredSource>): Problem[] => {
  const field = value.derivedFrom === undefined ? 'agency' : 'derivedFrom'
  const repeats = value[field]
  if (value.kind !== 'primary' || repeats === undefined) return []
  return [
    problem([field], {
      came: `${shown(repeats)} beside "kind": "primary"`,
      allowed: 'a primary source that repeats no other one',
      fix: `delete ${field}, or set "kind" to "press" or "organisation"; for a copy of a text, name the publisher of the original`,
    }),
  ]
}

/** Every problem of sense with sources and their publishers. */
export const sourceProblems = (data: AuthoredData): Problem[] => [
  ...publisherProblems(data),
  ...data.sources.flatMap(primaryProblems),
]
