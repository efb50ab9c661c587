/** Which entries a feed is made of and in which order, before they are said in any language. */

import { compareTexts } from '../compare-texts'
import { once } from '../remembered'
import type { Localized, Theme, Timeline, TimelineEvent } from '../timeline/types'

/** How many of the newest entries a feed carries, and how many an archive of older ones. */
export const FEED_LENGTH = 50

export type FeedScope =
  | Readonly<{ kind: 'timeline' }>
  | Readonly<{ kind: 'theme'; theme: Theme }>
  | Readonly<{ kind: 'corrections' }>

export type FeedChange = Readonly<{ kind: 'correction' | 'withdrawal'; note: Localized }>

/** An event as published, or what became of it. `at`: when the entry appeared, a date-time with offset. */
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
 * The themes that an event belongs to, by what was authored: pages no longer show those of a withdrawn event, but who
 * follows a theme is told of the withdrawal.
 */
export const themeIdsOf = ({ authored }: TimelineEvent): ReadonlySet<string> =>
  new Set([authored, ...authored.claims].flatMap(({ themes = [] }) => themes))

const newestFirst = (entries: readonly FeedEntry[]): readonly FeedEntry[] =>
  entries
    .map((entry) => ({ entry, time: Date.parse(entry.at) }))
    .sort(
      (a, b) =>
        b.time - a.time ||
        compareTexts(a.entry.event.id, b.entry.event.id) ||
        compareTexts(a.entry.change?.kind ?? '', b.entry.change?.kind ?? ''),
    )
    .map(({ entry }) => entry)

/** The same entries in every feed, so that what is made of one can be remembered. */
const allEntries = once(({ events }: Timeline) =>
  newestFirst(events.flatMap((event) => [{ event, at: event.published }, ...changesOf(event)])),
)

const changesIn = once((timeline: Timeline) => allEntries(timeline).filter(({ change }) => change))

/** Of each theme by its id, what was published: changes stand in the feeds of the whole timeline. */
const entriesByTheme = once((timeline: Timeline) => {
  const found = new Map<string, FeedEntry[]>(timeline.themes.map(({ id }) => [id, []]))
  for (const entry of allEntries(timeline)) {
    if (entry.change) continue
    for (const id of themeIdsOf(entry.event)) found.get(id)?.push(entry)
  }
  return found
})

/** Every entry of a feed, the newest first, the event's id deciding between equals. */
export const feedEntries = (timeline: Timeline, scope: FeedScope): readonly FeedEntry[] => {
  if (scope.kind === 'timeline') return allEntries(timeline)
  return scope.kind === 'corrections'
    ? changesIn(timeline)
    : (entriesByTheme(timeline).get(scope.theme.id) ?? [])
}

/**
 * How many archives a feed has: whole blocks counted from the oldest entry, so that a full one never changes but for
 * corrections; as many as it takes to hold all that the live feed does not.
 */
export const archiveCount = (entries: number): number => Math.max(0, Math.floor((entries - 1) / FEED_LENGTH))

/**
 * The entries of one document of a feed, the newest first.
 *
 * @param archive number of an archive, the oldest being 1; left out, the newest entries of all
 */
export const documentEntries = (entries: readonly FeedEntry[], archive?: number): readonly FeedEntry[] => {
  const first = archive === undefined ? 0 : entries.length - archive * FEED_LENGTH
  return entries.slice(first, first + FEED_LENGTH)
}
