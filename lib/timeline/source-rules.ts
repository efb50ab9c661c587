/**
 * Checks the data that independence is derived from: publishers are named, and primary sources are originals.
 */
import type { AuthoredData, Item } from './authored'
import { nameKey } from './look-alikes'
import { type FieldPath, type Problem, shown } from './problems'
import type { AuthoredCitation, AuthoredEvent, AuthoredSource } from './schema'

/** A publisher that no source names is probably misspelled in one of the two files. */
const publisherProblems = ({ publishers, sources }: AuthoredData): Problem[] => {
  // If sources.json is invalid, the names in use are unknown.
  if (sources.length === 0) return []
  const named = new Set(sources.flatMap(({ value }) => [value.publisher, value.agency ?? '']).map(nameKey))
  const wholes = new Set(publishers.map(({ value }) => value.partOf))
  return publishers
    .filter(
      ({ value }) =>
        !wholes.has(value.id) && !Object.values(value.name).some((name) => named.has(nameKey(name))),
    )
    .map(({ value, problem }) =>
      problem(['name'], {
        came: shown(Object.values(value.name)[0]),
        allowed: 'a name that a source in sources.json has as its publisher or agency',
        fix: 'use the same spelling, or delete the entry',
      }),
    )
}

/** What a source says about its origin has to fit: how it derives, and which of its facts are its own. */
const derivationProblems = ({ value, problem }: Item<AuthoredSource>): Problem[] =>
  value.derivation === undefined || value.derivedFrom !== undefined
    ? []
    : [
        problem(['derivation'], {
          came: `${shown(value.derivation)} without "derivedFrom"`,
          allowed: 'a derivation only together with the source that this one comes from',
          fix: 'add "derivedFrom", or delete "derivation"',
        }),
      ]

/** The citations of an event that say `own`, with their places. */
const ownCitations = ({
  claims,
  disagreements = [],
}: AuthoredEvent): { source: string; path: FieldPath }[] => {
  const inList = (sources: readonly AuthoredCitation[], path: FieldPath) =>
    sources.flatMap(({ source, own }, index) =>
      own ? [{ source, path: [...path, 'sources', index, 'own'] }] : [],
    )
  return [
    ...claims.flatMap(({ sources }, index) => inList(sources, ['claims', index])),
    ...disagreements.flatMap(({ readings }, point) =>
      readings.flatMap(({ sources }, index) => inList(sources, ['disagreements', point, 'readings', index])),
    ),
  ]
}

/** Only a source that draws on others can add something itself: a copy or a summary adds nothing. */
const ownProblems = ({ events, sources }: AuthoredData): Problem[] => {
  const byId = new Map(sources.map(({ value }) => [value.id, value]))
  return events.flatMap(({ value, problem }) =>
    ownCitations(value).flatMap(({ source: id, path }) => {
      const source = byId.get(id)
      if (!source) return []
      const { derivedFrom, derivation = 'draws-on', agency } = source
      const isOriginal = derivedFrom === undefined && agency === undefined
      if (!isOriginal && derivation === 'draws-on') return []
      return [
        problem(path, {
          came: `"own" for the source ${shown(id)}, ${isOriginal ? 'which comes from no other' : `whose derivation is ${shown(derivation)}`}`,
          allowed: '"own" only for a source that draws on another one or passes on an agency',
          fix: isOriginal ? 'delete "own"' : 'delete "own", or correct the derivation in sources.json',
        }),
      ]
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
      allowed: 'a primary source that does not come from another one',
      fix: `delete ${field}, or set "kind" to "press" or "organisation"; for a copy of a text, name the publisher of the original`,
    }),
  ]
}

/** All consistency problems with sources and publishers. */
export const sourceProblems = (data: AuthoredData): Problem[] => [
  ...publisherProblems(data),
  ...data.sources.flatMap((source) => [...primaryProblems(source), ...derivationProblems(source)]),
  ...ownProblems(data),
]
