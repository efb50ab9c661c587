/** Selects and orders the entries of a feed, independently of language and format. */

import { compareTexts } from '../compare-texts'
import { groupBy } from '../group'
import { once } from '../remembered'
import { isKey, type Localized, type Theme, type Timeline, type TimelineEvent } from '../timeline/types'

/** Number of entries in the live feed and in each archive. */
export const FEED_LENGTH = 50

export type FeedScope =
  | Readonly<{ kind: 'timeline' }>
  | Readonly<{ kind: 'key' }>
  | Readonly<{ kind: 'theme'; theme: Theme }>
  | Readonly<{ kind: 'corrections' }>

export type FeedChange = Readonly<{ kind: 'correction' | 'withdrawal'; note: Localized }>

/** A published event, or a later change to it. `at` is when the entry appeared, a date-time with offset. */
export type FeedEntry = Readonly<{ event: TimelineEvent; at: string; change?: FeedChange }>

const changesOf = (event: TimelineEvent): FeedEntry[] => [
  ...event.corrections.map(
    ({ at, note }): FeedEntry => ({ event, at, change: { kind: 'correction', note } }),
  ),
  ...(event.withdrawn
    ? [
        {
          event,
          at: event.withdrawn.at,
          change: { kind: 'withdrawal', note: event.withdrawn.reason },
        } as const,
      ]
    : []),
]

/**
 * Ids of the themes of an event and of its claims, as authored. A withdrawn event no longer shows its themes, but it
 * stays in their feeds so that subscribers see the withdrawal.
 */
export const themeIdsOf = ({ authored }: TimelineEvent): ReadonlySet<string> =>
  new Set([authored, ...authored.claims].flatMap(({ themes = [] }) => themes))

const newestFirst = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  entries
    .map((entry) => ({ entry, time: Date.parse(entry.at) }))
    .sort(
      (a, b) =>
        b.time - a.time ||
        // An import publishes many at one moment.
        b.entry.event.when.days.first - a.entry.event.when.days.first ||
        compareTexts(a.entry.event.id, b.entry.event.id) ||
        compareTexts(a.entry.change?.kind ?? '', b.entry.change?.kind ?? ''),
    )
    .map(({ entry }) => entry)

/** All feeds share these objects, so what is derived from an entry can be memoized by identity. */
const allEntries = once(({ events }: Timeline) =>
  newestFirst(events.flatMap((event) => [{ event, at: event.published }, ...changesOf(event)])),
)

/** When an entry last changed. */
export const changedAt = ({ event, at, change }: FeedEntry): string => (change ? at : event.updated)

/**
 * Milliseconds by which entries that changed at one moment follow each other, such as an event and its correction: validators
 * take entries with the same date of change for copies. Events come first, so theirs is the moment itself where it can be.
 */
export const millisecondsAfter = once((timeline: Timeline): ReadonlyMap<FeedEntry, number> => {
  const entries = allEntries(timeline)
  const atMoment = groupBy(
    [...entries.filter(({ change }) => !change), ...entries.filter(({ change }) => change)],
    (entry) => Date.parse(changedAt(entry)),
  )
  return new Map(
    [...atMoment.values()].flatMap((group) => group.map((entry, index) => [entry, index] as const)),
  )
})

const changesIn = once((timeline: Timeline) => allEntries(timeline).filter(({ change }) => change))

/** Key events with their corrections and withdrawals, since this may be the only feed that a reader follows. */
const keyEntries = once((timeline: Timeline) => allEntries(timeline).filter(({ event }) => isKey(event)))

/** Published events by theme id. Corrections and withdrawals are only in the feeds of the whole timeline. */
const entriesByTheme = once((timeline: Timeline) => {
  const found = new Map<string, FeedEntry[]>(timeline.themes.map(({ id }) => [id, []]))
  for (const entry of allEntries(timeline)) {
    if (entry.change) continue
    for (const id of themeIdsOf(entry.event)) found.get(id)?.push(entry)
  }
  return found
})

/** All entries of a feed, newest first; ties are ordered by the id of the event. */
export const feedEntries = (timeline: Timeline, scope: FeedScope): readonly FeedEntry[] => {
  if (scope.kind === 'timeline') return allEntries(timeline)
  if (scope.kind === 'key') return keyEntries(timeline)
  return scope.kind === 'corrections'
    ? changesIn(timeline)
    : (entriesByTheme(timeline).get(scope.theme.id) ?? [])
}

/**
 * The number of archives of a feed. Archives are full blocks counted from the oldest entry, so that their entries never
 * move between them. There are as many as needed to hold every entry that is not in the live feed.
 */
export const archiveCount = (entries: number): number => Math.max(0, Math.floor((entries - 1) / FEED_LENGTH))

/**
 * The entries of one document of a feed, newest first.
 *
 * @param archive number of an archive, 1 for the oldest; omit it for the live feed
 */
export const documentEntries = (entries: readonly FeedEntry[], archive?: number): readonly FeedEntry[] => {
  const first = archive === undefined ? 0 : entries.length - archive * FEED_LENGTH
  return entries.slice(first, first + FEED_LENGTH)
}
