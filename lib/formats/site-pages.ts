/** Every page of the site that search engines should know, once for all languages. */
import {
  aboutPath,
  actorPath,
  actorsPath,
  correctionsPath,
  dataPath,
  eventPath,
  type Path,
  searchPath,
  sharePath,
  sourcesPath,
  subscribePath,
  themePath,
  timelinePath,
  yearPath,
} from '../addresses'
import type { Language } from '../languages'
import { yearParts } from '../timeline/spread'
import type { Timeline, TimelineEvent } from '../timeline/types'

/** `updated`: the newest change of what the page shows, a date-time with offset; unknown for an empty timeline. */
export type SitePage = Readonly<{ pathIn: (language: Language) => Path; updated: string | undefined }>

/** The later of two moments. */
const later = (a: string | undefined, b: string): string =>
  a !== undefined && Date.parse(a) >= Date.parse(b) ? a : b

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
      updated: ofYear.map((event) => event.updated).reduce(later),
    })),
    ...events.map((event) => ({
      pathIn: (language: Language) => eventPath(language, event.slug),
      updated: event.updated,
    })),
    ...themes.map(({ id }) => ({
      pathIn: (language: Language) => themePath(language, id),
      updated: ofThemes.get(id) ?? updated,
    })),
    ...actors.map(({ id }) => ({
      pathIn: (language: Language) => actorPath(language, id),
      updated: ofActors.get(id) ?? updated,
    })),
  ]
}
