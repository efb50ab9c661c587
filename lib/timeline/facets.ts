/** What lists of events and the search can be filtered by: themes, kinds, evidence, and whether an event is key. */
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

/** What can be asked of the evidence of an event. */
export type EvidenceFacet = keyof typeof evidence

/**
 * One value to filter by. `value` is that in addresses; `token` is short and unique within the timeline, made of
 * letters and digits. `label` is missing where the dictionary has the words.
 */
export type Facet = Readonly<{
  name: FacetName
  value: string
  token: string
  label?: Localized
  meets: (event: TimelineEvent) => boolean
}>

/** All facets that some event of the timeline meets. */
export const facetsOf = once((timeline: Timeline): readonly Facet[] =>
  [
    ...timeline.themes.map(
      (theme, index): Facet => ({
        name: 'theme',
        value: theme.id,
        token: `t${index}`,
        label: theme.name,
        meets: ({ themes }) => themes.includes(theme),
      }),
    ),
    ...timeline.kinds.map(
      (kind, index): Facet => ({
        name: 'kind',
        value: kind.id,
        token: `k${index}`,
        label: kind.name,
        meets: (event) => event.kind === kind,
      }),
    ),
    ...Object.entries(evidence).map(
      ([value, meets], index): Facet => ({ name: 'evidence', value, token: `e${index}`, meets }),
    ),
    { name: 'key', value: '1', token: 'key', meets: isKey } satisfies Facet,
  ].filter(({ meets }) => timeline.events.some(meets)),
)

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
