/** What lists of events and the search can be filtered by: themes, kinds, evidence, and whether an event is key. */
import { withMost } from '../group'
import { once } from '../remembered'
import { supportOf } from './evidence'
import { isKey, type Localized, type Timeline, type TimelineEvent } from './types'

/** Also the names of the fields in the form and in addresses. */
export type FacetName = 'theme' | 'kind' | 'evidence' | 'key'

const evidence = {
  confirmed: ({ claims }) => claims.length > 0 && claims.every((claim) => supportOf(claim) === 'confirmed'),
  'single-source': ({ claims }) => claims.some((claim) => supportOf(claim) === 'single-source'),
  'no-primary': ({ claims }) => claims.some((claim) => supportOf(claim) === 'no-primary'),
  disputed: ({ disagreements }) => disagreements.length > 0,
} as const satisfies Readonly<Record<string, (event: TimelineEvent) => boolean>>

/**
 * One value to filter by. `value` is that in addresses; `token` is unique within the timeline, a letter that digits may
 * follow. `label` is missing where the dictionary has the words.
 */
export type Facet = Readonly<{
  name: FacetName
  value: string
  token: string
  label?: Localized
  meets: (event: TimelineEvent) => boolean
}>

/** Pages repeat tokens hundreds of times, so most are a single letter. */
const tokenOf = (index: number): string => (index < 26 ? String.fromCharCode(97 + index) : `a${index}`)

/** Of themes and kinds, so many that most events have: each has rules on every page with a list of events. */
const MOST = 60

/** All facets that some event of the timeline meets, but rare themes and kinds if there are many. */
export const facetsOf = once(({ themes, kinds, events }: Timeline): readonly Facet[] => {
  const named: Omit<Facet, 'token'>[] = [
    ...themes.map((theme) => ({
      name: 'theme' as const,
      value: theme.id,
      label: theme.name,
      meets: (event: TimelineEvent) => event.themes.includes(theme),
    })),
    ...kinds.map((kind) => ({
      name: 'kind' as const,
      value: kind.id,
      label: kind.name,
      meets: (event: TimelineEvent) => event.kind === kind,
    })),
  ]
  const others: Omit<Facet, 'token'>[] = [
    ...Object.entries(evidence).map(([value, meets]) => ({ name: 'evidence' as const, value, meets })),
    { name: 'key', value: '1', meets: isKey },
  ]
  const main = withMost(named, MOST, ({ meets }) => events.filter(meets).length)
  return [...main, ...others]
    .filter(({ meets }) => events.some(meets))
    .map((facet, index) => ({ ...facet, token: tokenOf(index) }))
})

/** The tokens of all facets that an event meets. */
export const tokensOf = (timeline: Timeline, event: TimelineEvent): string[] =>
  facetsOf(timeline).flatMap(({ meets, token }) => (meets(event) ? [token] : []))

/** A facet that some events of a list meet, but not all, and how many do. */
export type OfferedFacet = Facet & Readonly<{ count: number }>

/** The facets by which a list of events gets shorter but not empty. */
export const offeredFacets = (timeline: Timeline, events: readonly TimelineEvent[]): OfferedFacet[] =>
  facetsOf(timeline)
    .map((facet) => ({ ...facet, count: events.filter(facet.meets).length }))
    .filter(({ count }) => count > 0 && count < events.length)

const isAllKey = once(({ events }: Timeline): boolean => events.every(isKey))

/** Whether lists say of an event that it is key: not if all events of the timeline are. */
export const isMarkedKey = (timeline: Timeline, event: TimelineEvent): boolean =>
  isKey(event) && !isAllKey(timeline)
