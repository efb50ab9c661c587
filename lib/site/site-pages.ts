/** Every page of the site that search engines should know, once for all languages. */
import {
  aboutPath,
  actorPath,
  actorsPath,
  actorYearPath,
  correctionsPath,
  dataPath,
  eventPath,
  type Path,
  searchPath,
  sharePath,
  sourcesPath,
  sourcesYearPath,
  subscribePath,
  themePath,
  themeYearPath,
  timelinePath,
  yearPath,
} from '../addresses'
import type { Language } from '../languages'
import { actorYears, sourceYears, themeYears } from '../timeline/by-year'
import { yearParts } from '../timeline/spread'
import type { Timeline, TimelineEvent } from '../timeline/types'

/** `updated`: the newest change of what the page shows, a date-time with offset; unknown for an empty timeline. */
export type SitePage = Readonly<{ pathIn: (language: Language) => Path; updated: string | undefined }>

/** The later of two moments. */
const later = (a: string | undefined, b: string): string =>
  a !== undefined && Date.parse(a) >= Date.parse(b) ? a : b

/** The newest change of some events. */
const newest = (events: readonly TimelineEvent[]): string | undefined =>
  events.map((event) => event.updated).reduce<string | undefined>(later, undefined)

/** The newest change among the events of each theme or actor, by id. */
const newestBy = (
  events: readonly TimelineEvent[],
  idsOf: (event: TimelineEvent) => readonly { id: string }[],
): ReadonlyMap<string, string> => {
  const newest = new Map<string, string>()
  for (const event of events) {
    for (const { id } of idsOf(event)) newest.set(id, later(newest.get(id), event.updated))
  }
  return newest
}

/** The pages, the timeline first. */
export const sitePages = (timeline: Timeline): SitePage[] => {
  const { events, themes, actors, updated } = timeline
  const ofThemes = newestBy(events, (event) => event.themes)
  const ofActors = newestBy(events, (event) => event.actors)
  const general = [
    timelinePath,
    sourcesPath,
    actorsPath,
    correctionsPath,
    aboutPath,
    subscribePath,
    sharePath,
    searchPath,
    dataPath,
  ]
  return [
    ...general.map((pathIn) => ({ pathIn, updated })),
    ...yearParts(timeline).map(({ year, events: ofYear }) => ({
      pathIn: (language: Language) => yearPath(language, year),
      updated: newest(ofYear),
    })),
    ...events.map((event) => ({
      pathIn: (language: Language) => eventPath(language, event.slug),
      updated: event.updated,
    })),
    ...themes.map(({ id }) => ({
      pathIn: (language: Language) => themePath(language, id),
      updated: ofThemes.get(id) ?? updated,
    })),
    ...themes.flatMap((theme) =>
      themeYears(timeline, theme).map(({ year, items }) => ({
        pathIn: (language: Language) => themeYearPath(language, theme.id, year),
        updated: newest(items),
      })),
    ),
    ...actors.map(({ id }) => ({
      pathIn: (language: Language) => actorPath(language, id),
      updated: ofActors.get(id) ?? updated,
    })),
    ...actors.flatMap((actor) =>
      actorYears(timeline, actor).map(({ year, items }) => ({
        pathIn: (language: Language) => actorYearPath(language, actor.id, year),
        updated: newest(items.map(({ event }) => event)),
      })),
    ),
    ...sourceYears(timeline).map(({ year }) => ({
      pathIn: (language: Language) => sourcesYearPath(language, year),
      updated,
    })),
  ]
}
