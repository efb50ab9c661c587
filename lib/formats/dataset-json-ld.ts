/** schema.org Dataset for the published data, for dataset search engines such as Google Dataset Search. */
import { absoluteUrl, dataPath } from '../addresses'
import { groupBy, withMost } from '../group'
import { type Language, words } from '../languages'
import { dateOfDay, isoDate } from '../timeline/calendar-date'
import { dayOf } from '../timeline/dates'
import { daysOf } from '../timeline/months'
import { recordDates } from '../timeline/record-dates'
import type { Timeline } from '../timeline/types'
import { downloads } from './downloads'
import { toPlace } from './event-json-ld'
import { eventsCsvColumns } from './events-csv'
import { context, organisation } from './json-ld'
import { dataTag } from './permanent-names'

/** ISO 8601 interval from the first to the last possible day of all events; open where an event has no start or end. */
const coverage = ({ events }: Timeline): string | undefined => {
  const days = daysOf(events)
  if (!days) return undefined
  const end = (day: number, isOpen: boolean): string => (isOpen ? '..' : isoDate(dateOfDay(day)))
  const first = end(
    days.first,
    events.some(({ when }) => when.earliest === null),
  )
  const last = end(
    days.last,
    events.some(({ when }) => when.latest === null),
  )
  return `${first}/${last}`
}

/** Of a long story, the places at which most happened. */
const MOST_PLACES = 20

/** The places of the events, each once. */
const placesIn = ({ events }: Timeline, language: Language) => {
  const byName = groupBy(
    events.flatMap(({ place }) => place ?? []),
    ({ name }) => name[language],
  )
  return withMost([...byName.values()], MOST_PLACES, ({ length }) => length).flatMap(([place]) =>
    place ? [toPlace(place, language)] : [],
  )
}

/** The Dataset node, in one language. Its version is the day of the last change, as in the line of credit. */
export const toDatasetJsonLd = (timeline: Timeline, language: Language) => {
  const { site, themes, events } = timeline
  const { data: text } = words(language)
  const temporalCoverage = coverage(timeline)
  const spatialCoverage = placesIn(timeline, language)
  const dates = recordDates(events)
  const url = absoluteUrl(site, dataPath(language))
  return {
    ...context,
    '@type': 'Dataset',
    '@id': `${url}#dataset`,
    url,
    identifier: dataTag(site),
    name: text.datasetName(site.name[language]),
    description: `${site.tagline[language]}. ${text.lead}`,
    inLanguage: [...site.languages],
    license: site.licence.url,
    isAccessibleForFree: true,
    creator: organisation(site, language),
    publisher: organisation(site, language),
    keywords: themes.map(({ name }) => name[language]),
    ...(dates && {
      datePublished: dates.published,
      dateModified: dates.updated,
      version: dayOf(dates.updated),
    }),
    variableMeasured: eventsCsvColumns(timeline),
    ...(temporalCoverage && { temporalCoverage }),
    ...(spatialCoverage.length > 0 && { spatialCoverage }),
    distribution: downloads(timeline).map(({ id, path, type, language: own }) => ({
      '@type': 'DataDownload',
      name: text.files.each[id].name,
      contentUrl: absoluteUrl(site, path),
      encodingFormat: type,
      ...(own && { inLanguage: own }),
    })),
  }
}
