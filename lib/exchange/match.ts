/** Matches an imported entry with an existing event, and dates with eras. */
import { isWhen, parseWhen } from '../timeline/dates'
import { isId } from '../timeline/fields'
import type { Timeline, TimelineEvent } from '../timeline/types'
import type { Entry } from './entry'

const titled = (when: string | undefined, language: string, title: string): string =>
  [when, language, title].join('\n')

/** Returns a lookup for the event of an entry: by id or, without an id, by slug or by date and title. */
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

/** The id of the era that contains a date. Undefined for invalid dates and dates in no era. */
export const eraOf = ({ eras }: Timeline, when: string | undefined): string | undefined => {
  if (when === undefined || !isWhen(when)) return undefined
  const day = parseWhen(when).days.first
  return eras.find(
    ({ start, end }) =>
      (!start || start.days.first <= day) && (!end || end.latest === null || day <= end.days.last),
  )?.id
}
