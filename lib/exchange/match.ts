/** Finds what an entry belongs to here: the event it tells of, if it is there already, and its era. */
import { dayOf, parseWhen } from '../timeline/dates'
import type { Timeline, TimelineEvent } from '../timeline/types'
import type { Entry } from './entry'
import { isId } from './names'

const titled = (when: string | undefined, language: string, title: string): string =>
  [when, language, title].join('\n')

/** Knows the events of a site by id or slug, and those of files without ids by their address, or date and title. */
export const eventFinder = ({ events, eventsById }: Timeline) => {
  const bySlug = new Map(events.map((event) => [event.slug, event]))
  const byTitle = new Map(
    events.flatMap((event) =>
      Object.entries(event.title).map(([language, title]) => [
        titled(event.when.edtf, language, title),
        event,
      ]),
    ),
  )
  return ({ id = '', slug = '', fields: { when }, title }: Entry): TimelineEvent | undefined => {
    if (isId(id)) return eventsById.get(id) ?? bySlug.get(id)
    const titles = Object.entries(title).map(([language, text]) => titled(when, language, text))
    return bySlug.get(slug) ?? titles.map((key) => byTitle.get(key)).find((event) => event !== undefined)
  }
}

/** The one era that a date falls in. */
export const eraOf = ({ eras }: Timeline, when: string | undefined): string | undefined => {
  if (when === undefined) return undefined
  try {
    const day = dayOf(parseWhen(when).earliest)
    return eras.find(
      ({ start, end }) =>
        (!start || dayOf(start.earliest) <= day) && (!end || day <= dayOf(end.latest ?? '9999-12-31')),
    )?.id
  } catch {
    return undefined
  }
}
