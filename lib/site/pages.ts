/** The table of pages: one row per kind of page, in sitemap order. */
import {
  aboutPath,
  actorPath,
  actorsPath,
  anyLanguage,
  correctionsPath,
  dataPath,
  embedPath,
  eventEmbedPath,
  eventPath,
  homePath,
  namesPath,
  notFoundPath,
  type Params,
  type Path,
  searchPath,
  sharePath,
  sourcesPath,
  statementsPath,
  subscribePath,
  themePath,
  timelinePath,
} from '../addresses'
import { groupBy } from '../group'
import { actorIndex } from '../timeline/actor-parts'
import { changeParts } from '../timeline/change-parts'
import { claimParts } from '../timeline/claim-parts'
import { actorParts, eventsIn, themeParts, timelineParts } from '../timeline/event-parts'
import { newest } from '../timeline/history'
import { type Part, partsBelow } from '../timeline/parts'
import { sourcesParts } from '../timeline/source-parts'
import { slugsOf, type Timeline, type TimelineEvent } from '../timeline/types'
import type { PageInstance, PageKind, PageRow } from './table'

/** The most recent change of any of these. */
const latest = (changed: readonly Pick<TimelineEvent, 'updated'>[]): string | undefined =>
  newest(changed.map(({ updated }) => updated))

/** The most recent change among the events of each theme or actor, by id. */
const latestBy = (
  events: readonly TimelineEvent[],
  idsOf: (event: TimelineEvent) => readonly { id: string }[],
): ReadonlyMap<string, string | undefined> => {
  const changes = events.flatMap((event) => idsOf(event).map(({ id }) => ({ id, updated: event.updated })))
  return new Map([...groupBy(changes, ({ id }) => id)].map(([id, changed]) => [id, latest(changed)]))
}

/** A page that exists once per language and changes with the timeline. */
const single = ({ updated }: Timeline): PageInstance[] => [{ params: {}, updated }]

/** Events at their current slug and, unlisted, at former ones. */
const bySlug = ({ events }: Timeline): PageInstance[] =>
  events.flatMap((event) =>
    slugsOf(event).map((slug) => ({
      params: { slug },
      updated: event.updated,
      ...(slug !== event.slug && { listed: false }),
    })),
  )

const byTheme = ({ themes, events, updated }: Timeline): PageInstance[] => {
  const changed = latestBy(events, (event) => event.themes)
  return themes.map(({ id }) => ({ params: { theme: id }, updated: changed.get(id) ?? updated }))
}

const byActor = ({ actors, events, updated }: Timeline): PageInstance[] => {
  const changed = latestBy(events, (event) => event.actors)
  return actors.map(({ id }) => ({ params: { actor: id }, updated: changed.get(id) ?? updated }))
}

/** The parts of a list of entries about events. */
const byPart = <T extends Readonly<{ event: TimelineEvent }>>(
  params: Params,
  whole: Part<T>,
): PageInstance[] =>
  partsBelow(whole).map(({ id, items }) => ({
    params: { ...params, year: id },
    updated: latest(items.map(({ event }) => event)),
  }))

const row = (
  pattern: Path,
  { kind = 'page', inSitemap = true, instances = single, ...rest }: Partial<PageRow> = {},
): PageRow => ({ pattern, kind, inSitemap, instances, ...rest })

/** A page with a list of events, which readers can filter. */
const filterable = { kind: 'scripted page' as PageKind }

/** A part of such a list, or of another one. */
const part = { isPart: true } as const
const filterablePart = { ...filterable, ...part }

const embed = { kind: 'embed' as PageKind, inSitemap: false }

export const pages = {
  /** The timeline in the default language. Canonical is the page of that language. */
  home: row(homePath, { ...filterable, inSitemap: false, canonical: timelinePath(anyLanguage) }),
  /** What hosts serve for addresses that do not exist. */
  missing: row(notFoundPath, { inSitemap: false }),
  timeline: row(timelinePath(anyLanguage), filterable),
  sources: row(sourcesPath(anyLanguage)),
  actors: row(actorsPath(anyLanguage)),
  corrections: row(correctionsPath(anyLanguage)),
  correctionsPart: row(correctionsPath(anyLanguage, ':part'), {
    ...part,
    instances: (timeline) =>
      partsBelow(changeParts(timeline)).map(({ id }) => ({
        params: { part: id },
        updated: timeline.updated,
      })),
  }),
  about: row(aboutPath(anyLanguage)),
  subscribe: row(subscribePath(anyLanguage), { kind: 'scripted page' }),
  share: row(sharePath(anyLanguage), { kind: 'scripted page' }),
  search: row(searchPath(anyLanguage), { kind: 'search page' }),
  data: row(dataPath(anyLanguage), { kind: 'scripted page' }),
  /** A part of the timeline, by its id. The years were the first parts. */
  year: row(timelinePath(anyLanguage, ':year'), {
    ...filterablePart,
    instances: (timeline) =>
      partsBelow(timelineParts(timeline)).map((part) => ({
        params: { year: part.id },
        updated: latest(eventsIn(timeline, part)),
      })),
  }),
  event: row(eventPath(anyLanguage, ':slug'), { kind: 'scripted page', instances: bySlug }),
  /** A part of the statements of an event that has very many. */
  statements: row(statementsPath(anyLanguage, ':part'), {
    instances: ({ events }) =>
      events.flatMap((event) =>
        partsBelow(claimParts(event)).map(({ id }) => ({ params: { part: id }, updated: event.updated })),
      ),
  }),
  theme: row(themePath(anyLanguage, ':theme'), { ...filterable, instances: byTheme }),
  themeYear: row(themePath(anyLanguage, ':theme', ':year'), {
    ...filterablePart,
    instances: (timeline) =>
      timeline.themes.flatMap((theme) => byPart({ theme: theme.id }, themeParts(timeline, theme))),
  }),
  actor: row(actorPath(anyLanguage, ':actor'), { ...filterable, instances: byActor }),
  actorYear: row(actorPath(anyLanguage, ':actor', ':year'), {
    ...filterablePart,
    instances: (timeline) =>
      timeline.actors.flatMap((actor) => byPart({ actor: actor.id }, actorParts(timeline, actor))),
  }),
  /** A part of the directory of actors. */
  names: row(namesPath(anyLanguage, ':part'), {
    ...part,
    instances: (timeline) =>
      partsBelow(actorIndex(timeline)).map(({ id }) => ({ params: { part: id }, updated: timeline.updated })),
  }),
  sourcesYear: row(sourcesPath(anyLanguage, ':year'), {
    ...part,
    instances: (timeline) =>
      [...sourcesParts(timeline).keys()].map((year) => ({ params: { year }, updated: timeline.updated })),
  }),
  embed: row(embedPath(anyLanguage), { ...embed, canonical: timelinePath(anyLanguage) }),
  eventEmbed: row(eventEmbedPath(anyLanguage, ':slug'), {
    ...embed,
    instances: bySlug,
  }),
} as const satisfies Readonly<Record<string, PageRow>>

/** All rows, in order. */
export const pageRows: readonly PageRow[] = Object.values(pages)
